import { useModel } from '../../experiment/ExperimentContext';
import { percentText } from '../../formula/number-text';
import { Quantity } from '../../formula/Quantity';
import { listText } from '../../formula/words';
import { firstLook, WEATHER } from './experiment';

/** In nats: terms that differ by no more are told apart by rounding only. */
const SAME = 1e-12;

/** In words, what the divergence of P relative to Q says about the forecast of now. */
export function CostSentence() {
  const { p, q, klPQ, terms } = useModel(firstLook, (model) => model);
  const label = (i: number) => WEATHER[i]?.label ?? '';

  if (klPQ === Infinity) {
    const guilty = WEATHER.filter((_, i) => terms[i] === Infinity).map((outcome) => outcome.label);
    return (
      <>
        <Quantity name="kl-pq" />: Q says {listText(guilty)} cannot happen; P says{' '}
        {guilty.length === 1 ? 'it does' : 'they do'}.
      </>
    );
  }
  if (klPQ === 0) {
    return (
      <>
        <Quantity name="kl-pq" />: the forecast is the weather as it comes, so believing it costs
        nothing.
      </>
    );
  }
  const largest = Math.max(...terms);
  const [worst = 0, ...others] = WEATHER.map((_, i) => i).filter(
    (i) => largest - (terms[i] ?? 0) < SAME,
  );
  return (
    <>
      Believing this forecast costs <Quantity name="kl-pq" /> a day more than knowing these chances.{' '}
      {others.length > 0
        ? `The largest terms are those of ${listText([worst, ...others].map(label))}.`
        : `The largest term is that of ${label(worst)}, which comes ${percentText(p[worst] ?? 0)} of the time while Q says ${percentText(q[worst] ?? 0)}.`}
    </>
  );
}
