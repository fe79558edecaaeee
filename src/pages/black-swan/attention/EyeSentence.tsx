import { useModel } from '../../../experiment/ExperimentContext';
import { countText, percentText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { blackSwan } from '../experiment';
import { leaders, type Leaders } from './leaders';
import { hasJustChanged, patchesText, patchText } from './patch-words';
import { latest, PATCHES, type Screen } from './screen';

/** From here on it is worth saying how many times as much. */
const MANY = 1.5;
/** Shares that differ from 1 only by rounding are 1. */
const ALIKE = 1e-9;

/** What is hardest to predict in the frame of now, what surprises most, and where the reader looked. */
export function EyeSentence() {
  const screen = useModel(blackSwan, (model) => model.screen);
  if (screen.frame === 0) {
    return (
      <>
        Nothing has been shown yet, and whoever watches knows nothing of any patch: each pixel may
        as well be on as off, <Quantity name="entropy-snow" />.
      </>
    );
  }
  const entropy = leaders(screen, 'predictiveEntropy');
  const surprise = leaders(screen, 'bayesianSurprise');
  return (
    <>
      {`At frame ${countText(screen.frame)} `}
      <Leading screen={screen} {...{ entropy, surprise }} />
      {lookText(screen, surprise)}
    </>
  );
}

interface LeadingProps {
  readonly screen: Screen;
  readonly entropy: Leaders;
  readonly surprise: Leaders;
}

function Leading({ screen, entropy, surprise }: LeadingProps) {
  const unsure = <Quantity name={`entropy-${entropy.patches[0]}`} />;
  const moved = <Quantity name={`surprise-${surprise.patches[0]}`} />;
  if (surprise.patches.length === PATCHES.length) {
    return (
      <>
        all is new: no patch is less predictable than another, {unsure} a pixel, and all four
        surprise alike, {moved} a pixel.
      </>
    );
  }
  const [most] = surprise.patches;
  const isOne = entropy.patches.length === 1;
  const first = (
    <>
      {`${patchesText(entropy.patches)} ${isOne ? 'is' : 'are'} the least predictable, `}
      {unsure} a pixel,
    </>
  );
  if (String(entropy.patches) === String(surprise.patches)) {
    const ofFirst = surprise.nats / latest(screen.patches[most!], 'bayesianSurprise', 1);
    return (
      <>
        {first} and {isOne ? 'surprises' : 'surprise'} most, {moved} a pixel:{' '}
        {`${shareText(ofFirst)} the first frame did.`}
      </>
    );
  }
  return (
    <>
      {first} but {surprisingText(screen, surprise)} most, {moved} a pixel
      {timesText(screen, { entropy, surprise })}.
    </>
  );
}

/** "44 % of what" the first frame did */
function shareText(ofFirst: number): string {
  return Math.abs(ofFirst - 1) < ALIKE ? 'as much as' : `${percentText(ofFirst)} of what`;
}

/** "the patch that has just changed surprises" */
function surprisingText({ frame, change }: Screen, { patches }: Leaders): string {
  if (patches.length > 1) return `${patchesText(patches)} surprise`;
  const isChange = patches[0] === 'changing' && hasJustChanged(frame, change);
  return `${isChange ? 'the patch that has just changed' : patchesText(patches)} surprises`;
}

/** ": 8 times the snow" */
function timesText(
  { patches, frame }: Screen,
  { entropy, surprise }: Pick<LeadingProps, 'entropy' | 'surprise'>,
): string {
  const [unsure] = entropy.patches;
  if (entropy.patches.length > 1 || !unsure) return '';
  const times = surprise.nats / latest(patches[unsure], 'bayesianSurprise', frame);
  return times < MANY ? '' : `: ${countText(Math.round(times))} times ${patchText(unsure)}`;
}

function lookText({ look }: Screen, { patches }: Leaders): string {
  if (!look) return '';
  return patches.includes(look) && patches.length === 1
    ? ' That is where you would look.'
    : ` You would look at ${patchText(look)}.`;
}
