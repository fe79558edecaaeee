import { useModel } from '../../../experiment/ExperimentContext';
import { countText, percentText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { blackSwan } from '../experiment';

/** From this many heads in a row on, whole numbers of them say it well. */
const FEWEST_HEADS = 2;

/** How surprising the sighting of now is, in words. */
export function SightingSentence() {
  const { saw, belief, surprise } = useModel(blackSwan, (model) => model.sighting);
  const chance = saw === 'black' ? belief[0] : belief[1];
  if (surprise === Infinity) {
    return (
      <>
        <Quantity name="surprise" />: under this belief a {saw} swan cannot be, and here is one. It
        is the belief that is wrong, and no sighting can mend it: Bayes’ rule multiplies the chance
        that you gave, and 0 times anything stays 0.
      </>
    );
  }
  if (surprise === 0) {
    return (
      <>
        You were certain of a {saw} swan, and a {saw} one it is: <Quantity name="surprise" />. But
        the other colour would be infinitely surprising.
      </>
    );
  }
  const heads = Math.round(surprise / Math.LN2);
  return (
    <>
      You gave a {saw} swan {percentText(chance)}. Seeing one surprises you by{' '}
      <Quantity name="surprise" />
      {heads >= FEWEST_HEADS &&
        `, about as much as ${countText(heads)} heads in a row from a fair coin`}
      {heads === 1 && ', about as much as a toss of a fair coin'}
      {heads === 0 && ', less than a toss of a fair coin'}.
    </>
  );
}
