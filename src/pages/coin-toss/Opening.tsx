import { Resting } from '../../charts/Resting';
import { useModel } from '../../experiment/ExperimentContext';
import { percentText } from '../../formula/number-text';
import { Quantity } from '../../formula/Quantity';
import { about } from './about';
import { coinToss } from './experiment';

export function Opening() {
  return (
    <Resting as="header" className="opening">
      <h1>Coin toss</h1>
      <p className="lede">
        A coin falls heads <Percent of="p" /> of the time; that is <span className="ink-p">P</span>.
        You take it for another, <span className="ink-q">Q</span>, with <Percent of="q" />. How
        wrong are you? The Kullback-Leibler divergence says: <Quantity name="kl-pq" /> a flip, on
        average. Drag either coin.
      </p>
      <svg className="opening-figure" viewBox="0 0 64 64" width="150" height="150" aria-hidden>
        {about.emblem}
      </svg>
    </Resting>
  );
}

/** The chance of heads. */
function Percent({ of }: { readonly of: 'p' | 'q' }) {
  const chance = useModel(coinToss, ({ coins }) => coins[of][0]);
  return <span className={`in-line ink-${of}`}>{percentText(chance)}</span>;
}
