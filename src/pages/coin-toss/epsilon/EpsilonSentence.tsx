import { useModel } from '../../../experiment/ExperimentContext';
import { probabilityText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { coinToss } from '../experiment';
import { SIDES } from '../sides';

/** What epsilon did to the answer just now. */
export function EpsilonSentence() {
  const coins = useModel(coinToss, (model) => model.coins);
  const epsilon = useModel(coinToss, (model) => model.epsilon);

  const isCertain = coins.p[0] === 0 || coins.p[1] === 0;
  if (epsilon === 0 && isCertain) {
    return (
      <>
        Without epsilon 0 log 0 has to be counted as 0, as here; the truth is then{' '}
        <Quantity name="kl-pq-epsilon" />. Code that only divides and takes logarithms prints “not a
        number”.
      </>
    );
  }
  if (epsilon === 0) {
    return (
      <>
        Without epsilon the code says what is true: <Quantity name="kl-pq-epsilon" />.
      </>
    );
  }
  if (coins.klPQ === Infinity) {
    return (
      <>
        The truth is <Quantity name="kl-pq" />. The code says <Quantity name="kl-pq-epsilon" />, and
        only because epsilon is {probabilityText(epsilon)}: choose another epsilon and you have
        chosen another answer.
      </>
    );
  }
  const neverShown = SIDES[coins.p[0] === 0 ? 0 : 1];
  return (
    <>
      With epsilon {probabilityText(epsilon)} the code says <Quantity name="kl-pq-epsilon" /> where{' '}
      <Quantity name="kl-pq" /> is true.{' '}
      {isCertain
        ? `P never shows ${neverShown?.label}, so it does no harm if Q rules that side out.`
        : 'Follow the other curves: the closer Q comes to ruling a side out, the more of the answer is epsilon’s.'}
    </>
  );
}
