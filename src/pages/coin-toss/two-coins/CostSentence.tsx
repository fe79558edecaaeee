import { useModel } from '../../../experiment/ExperimentContext';
import { percentText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { coinToss } from '../experiment';

/** In words, what the divergence of P relative to Q says about the two coins of now. */
export function CostSentence() {
  const { p, q, klPQ } = useModel(coinToss, (model) => model.coins);

  if (klPQ === Infinity) {
    const impossible = q[0] === 0 ? 'heads' : 'tails';
    const chance = q[0] === 0 ? p[0] : p[1];
    return (
      <>
        <Quantity name="kl-pq" />: Q says {impossible} cannot happen; P says it does,{' '}
        {percentText(chance)} of the time.
      </>
    );
  }
  if (klPQ === 0) {
    return (
      <>
        <Quantity name="kl-pq" />: P and Q are the same coin, so believing Q costs nothing.
      </>
    );
  }
  return (
    <>
      Heads comes {percentText(p[0])} of the time and Q says {percentText(q[0])}: believing Q costs{' '}
      <Quantity name="kl-pq" /> a flip more than knowing P.
    </>
  );
}
