import { greatestIndex } from 'd3';
import { useModel } from '../../experiment/ExperimentContext';
import { percentText } from '../../formula/number-text';
import { Quantity } from '../../formula/Quantity';
import { listText } from '../../formula/words';
import { firstLook, WEATHER } from './experiment';

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
  const worst = greatestIndex(terms) ?? 0;
  return (
    <>
      Believing this forecast costs <Quantity name="kl-pq" /> a day more than knowing the weather;
      most of it on {label(worst)}, which comes {percentText(p[worst] ?? 0)} of the time while Q
      says {percentText(q[worst] ?? 0)}.
    </>
  );
}
