import { Resting } from '../../../charts/Resting';
import { useModel } from '../../../experiment/ExperimentContext';
import { Quantity } from '../../../formula/Quantity';
import { coinToss } from '../experiment';
import { SIDES } from '../sides';

export function FlipsProse() {
  return (
    <Resting className="prose">
      <p>
        An average needs flips. Flip the coin P; each flip scores log P/Q: <Score side={0} />,{' '}
        <Score side={1} />. The bold line is the mean of your scores so far, the pale ones belong to
        other people with the same coin and other luck.
      </p>
      <p>
        At first the means jump about, and some are negative: an estimate from few flips can be,
        though the divergence cannot. With more flips all of them settle on the divergence.
      </p>
      <p>
        The sum of the scores is evidence against Q. It grows by the divergence a flip on average,
        so halving the divergence doubles the flips that you need to notice the difference. Try{' '}
        <em>almost right</em>: 0.51 is hard to tell from 0.5.
      </p>
    </Resting>
  );
}

/** What a flip of a side scores; a side that P never shows scores nothing. */
function Score({ side }: { readonly side: 0 | 1 }) {
  const chance = useModel(coinToss, ({ coins }) => coins.p[side]);
  const { id = '', label = '' } = SIDES[side] ?? {};
  if (chance === 0) return <>{label} never comes</>;
  return (
    <>
      <Quantity name={`ratio-${id}`} /> for {label}
    </>
  );
}
