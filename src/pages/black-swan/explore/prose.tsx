import { Resting } from '../../../charts/Resting';
import { TermShape } from '../../../charts/Shape';
import { expectedGain } from '../../../compute/beliefs/expected-information';
import { useExperimentState } from '../../../experiment/ExperimentContext';
import { informationText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { NOTHING } from './machines';

const UNKNOWN = expectedGain(NOTHING);

/** What the first pull of a machine promises of which nothing is known: the same for ever. */
function GainOfTheUnknown() {
  const unit = useExperimentState((state) => state.unit);
  return <strong className="in-line">{informationText(UNKNOWN, unit)}</strong>;
}

export function ExploreProse() {
  return (
    <Resting className="prose">
      <p>
        Four slot machines. Two are new; the other two have been played forty times each, and you
        were told how often they won. You do not care for prizes, only to find out how often each
        machine wins. Which lever teaches most?
      </p>
      <p>
        A pull teaches KL(posterior‖prior), how far it moves your belief. You cannot know that
        before the pull, but you can average it over what may come. This is the yellow bar{' '}
        <TermShape />, the mutual information of the next outcome and the rate: for a machine of
        which nothing is known <GainOfTheUnknown />, whatever its rate is.
      </p>
      <p>
        That an outcome is uncertain does not make it worth seeing. Old machine 2 won 16 of its
        forty games, so each pull of it is hard to foretell; yet its rate is known well, and a pull
        promises only <Quantity name="expected-gain-old-two" />. It is like snow on a screen: always
        another picture, never news. The curious learner, after Sun, Gomez and Schmidhuber, leaves
        it alone until the new machines are just as well known.
      </p>
      <p>
        Along one path the gains of single pulls do not add up to what was learnt in all: one pull
        moves a belief away, the next one moves it back, and both count. In expectation they do add
        up, and there curiosity wins clearly. On one path it can lose to chance: seldom while there
        is something new, more often late, when all four are known about as well. Were all machines
        equally new, it would do little more than take turns. And greed for information is not greed
        for money: whoever wants prizes stays with the machine that wins most.
      </p>
    </Resting>
  );
}
