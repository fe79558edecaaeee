import { Resting } from '../../../charts/Resting';
import { TotalSurprise } from './TotalSurprise';
import { TermShape } from '../../../charts/Shape';
import type { Patch } from '../../../compute/watching/screen-patches';
import { useValues } from '../../../experiment/ExperimentContext';
import { countText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { blackSwan } from '../experiment';
import { PatchShape } from './PatchShape';

interface OfPatchProps {
  readonly patch: Patch;
}

function Entropy({ patch }: OfPatchProps) {
  return (
    <span className="in-line" data-term={patch}>
      <PatchShape patch={patch} /> <Quantity name={`entropy-${patch}`} />
    </span>
  );
}

function Surprise({ patch }: OfPatchProps) {
  return (
    <span className="in-line" data-term={patch}>
      <TermShape /> <Quantity name={`surprise-${patch}`} />
    </span>
  );
}

function FramesShown() {
  const frame = useValues(blackSwan, (values) => values.frame);
  return <>{countText(frame)}</>;
}

export function AttentionProse() {
  return (
    <Resting className="prose">
      <p>
        Somebody watches four patches of a screen and learns each pixel by itself: given whether it
        is on, and for how long it has been, how often was it on in the next frame? Its entropy says
        how unsure the watcher is of what comes. Its Bayesian surprise says how far what came has
        moved the watcher’s beliefs: the divergence of the beliefs after the frame relative to those
        before it. The two maps beside each patch ink every pixel by its own entropy and its own
        surprise; the numbers under them are the means.
      </p>
      <p>
        Snow cannot be predicted. Its entropy, <Entropy patch="snow" /> now, stays near that of a
        fair coin, and so does the Shannon surprise of every new frame. But once you know that it is
        snow, one more frame of it teaches next to nothing: its Bayesian surprise, now{' '}
        <Surprise patch="snow" />, falls towards 0. A rhythm ends up with neither: the blinking
        patch now has <Entropy patch="blinking" /> of entropy and <Surprise patch="blinking" /> of
        surprise.
      </p>
      <p>
        The quiet patch does what the steady one does, until it changes. Dozens of equal frames have
        made the watcher sure, so the one frame that says otherwise moves a belief far: the peak. On
        its map just those pixels glow that are not what they were. Five frames later the new
        picture is becoming the habit. Itti and Baldi (2005) recorded where people look in films:
        they looked at what moves beliefs, more than at what has most entropy.
      </p>
      <p>
        Two things should be said. In the first frames everything is new, and all patches surprise
        alike. And added up over the <FramesShown /> frames shown, the snow has gathered{' '}
        <TotalSurprise patch="snow" /> of surprise a pixel, the quiet patch{' '}
        <TotalSurprise patch="changing" />. Watching snow teaches more in all. What draws the eye is
        the moment, not the sum.
      </p>
    </Resting>
  );
}
