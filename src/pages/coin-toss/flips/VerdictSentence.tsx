import { median } from 'd3';
import { useModel } from '../../../experiment/ExperimentContext';
import { countText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { coinToss } from '../experiment';
import { EVIDENCE_ODDS, LONGEST_RUN, type Race } from './race';

/** How many flips it takes to tell the coins apart, said from the runs of the others. */
export function VerdictSentence() {
  const race = useModel(coinToss, (model) => model.race);
  const { klPQ } = useModel(coinToss, (model) => model.coins);

  if (klPQ === 0) {
    return <>P and Q are the same coin: however many flips, nothing can tell them apart.</>;
  }
  if (klPQ === Infinity) {
    return (
      <>
        The first flip that Q rules out settles it for good: the mean jumps to{' '}
        <Quantity name="kl-pq" />
        <Others race={race} />.
      </>
    );
  }
  const expected = countText(Math.ceil(Math.log(EVIDENCE_ODDS) / klPQ));
  return (
    <>
      The averages settle on <Quantity name="kl-pq" />. For odds of {EVIDENCE_ODDS} to 1 against Q
      one needs about log {EVIDENCE_ODDS} / KL = {expected} flips
      <Others race={race} />.
    </>
  );
}

/** How many of the others could tell, and how soon. */
function Others({ race }: { readonly race: Race }) {
  const { people, told, fooled } = race.verdicts();
  const undecided = people - told.length - fooled;
  const typical = undecided > 0 ? undefined : median(told);
  return (
    <>
      {typical !== undefined && (
        <>
          ; of {countText(people)} others, {countText(told.length)} got there (small marks), half of
          them within {countText(Math.round(typical))}
        </>
      )}
      {undecided > 0 && (
        <>
          ; within {countText(LONGEST_RUN)}, {countText(told.length)} of {countText(people)} others
          got there (small marks)
        </>
      )}
      {fooled > 0 && <>; fooled into believing Q: {countText(fooled)}</>}
    </>
  );
}
