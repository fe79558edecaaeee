import { useModel } from '../../../experiment/ExperimentContext';
import { countText, percentText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { blackSwan } from '../experiment';
import type { Lake } from './lake';
import { meanOf } from './prior-by-hand';

/** Sums that differ by less, relative to each other, count as alike. */
const ALIKE = 0.002;

/** What the swans seen have taught, and whether steps and whole agree. */
export function LearningSentence() {
  const lake = useModel(blackSwan, (model) => model.lake);
  const seen = lake.path.steps.length;
  if (seen === 0) return <BeforeTheFirst lake={lake} />;
  if (seen === 1) return <First lake={lake} />;
  return (
    <>
      {countText(seen)} swans, {countText(lake.black)} of them black: you now believe in{' '}
      {percentText(meanOf(lake.posterior))}, which is <Quantity name="bayesian-surprise" /> from
      where you began. Step by step it was <Quantity name="stepwise-surprise" />
      {` ${comparison(lake)}.`}
    </>
  );
}

interface LakeProps {
  readonly lake: Lake;
}

function BeforeTheFirst({ lake }: LakeProps) {
  return (
    <>
      No swan yet. You expect the first to be black with {percentText(meanOf(lake.prior))}, and to
      learn <Quantity name="next-gain" /> from it on average.
    </>
  );
}

function First({ lake: { prior, posterior, path } }: LakeProps) {
  const [step] = path.steps;
  const mean = meanOf(prior);
  const [from, to] = [mean, meanOf(posterior)].map(percentText);
  return (
    <>
      You expected a {step?.seen} swan with {percentText(step?.seen === 'black' ? mean : 1 - mean)}:
      seeing it is <Quantity name="shannon-surprise" /> of Shannon surprise. It{' '}
      {from === to
        ? `hardly moves your mean of ${from} black`
        : `moves your mean from ${from} to ${to} black`}
      , and that is <Quantity name="bayesian-surprise" /> of Bayesian surprise.
    </>
  );
}

function comparison({ total, path: { bayesianSum } }: Lake): string {
  if (Math.abs(total - bayesianSum) < ALIKE * total) return 'too, by chance';
  return total > bayesianSum
    ? 'only: short steps in one direction lead farther than their sum'
    : 'in all: some steps took back what others had done';
}
