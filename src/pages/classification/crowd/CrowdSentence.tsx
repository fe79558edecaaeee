import { classifierLogits } from '../../../compute/classifying/softmax-classifier';
import { useModel, useValues } from '../../../experiment/ExperimentContext';
import { countText, boxText, percentText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { CLASSES } from '../classes';
import type { Crowd } from './crowd';
import { classification } from '../experiment';
import { sureness } from './sureness';

/** Below this a largest of three chances is a third but for rounding. */
const A_THIRD = 1 / 3 + 1e-9;

/** What the classifier of now gets wrong, what that costs, and which point costs most. */
export function CrowdSentence() {
  const crowd = useModel(classification, (model) => model.crowd);
  if (crowd.confidence < A_THIRD) return <Undecided crowd={crowd} />;
  return (
    <>
      {errorText(crowd)} A point costs <Quantity name="mean-kl" /> on average.{' '}
      {crowd.sharpness === 1 ? <Dearest crowd={crowd} /> : <Sharpened crowd={crowd} />}
    </>
  );
}

interface CrowdProps {
  readonly crowd: Crowd;
}

/** Every class has a third everywhere: before training, or at sharpness 0. */
function Undecided({ crowd }: CrowdProps) {
  const hasLearnt = crowd.weights.some((ofClass) => ofClass.some((weight) => weight !== 0));
  return (
    <>
      {hasLearnt ? 'Sharpness 0 levels all logits' : 'The classifier has learnt nothing'}: it gives
      every class a third, so each of the {countText(crowd.points.length)} points costs the same,{' '}
      <Quantity name="mean-kl" />.
      {!hasLearnt && ` Made to name one, it names the first, ${CLASSES[0]?.label}.`}
    </>
  );
}

function errorText({ scores }: Crowd): string {
  const wrong = scores.filter(({ right }) => !right).length;
  if (wrong === 0) return `All ${countText(scores.length)} points are classified right.`;
  return `${countText(wrong)} of ${countText(scores.length)} points ${wrong === 1 ? 'is' : 'are'} classified wrong.`;
}

function Dearest({ crowd }: CrowdProps) {
  const { points, scores, dearest } = crowd;
  const score = scores[dearest.index];
  const name = CLASSES[points[dearest.index]?.label ?? 0]?.label ?? '';
  const isStray = dearest.index === points.length - 1;
  const who = isStray ? 'the odd cat' : `a ${name}`;
  const chance = percentText(score?.chance ?? 0);
  if (dearest.kl === 0) return null;
  if (score?.right) {
    return (
      <>
        {`Even the dearest, ${who}, is given ${chance} ${name} and costs no more than `}
        <Quantity name="dearest-kl" />.
      </>
    );
  }
  return (
    <>
      {isStray ? 'The odd cat' : `The dearest, ${who},`} stands where the classifier says{' '}
      {`${favouriteAt(crowd)} and is given ${chance} ${name}: it alone costs `}
      <Quantity name="dearest-kl" />, <Quantity name="dearest-share" /> of the whole loss.
    </>
  );
}

/** What the classifier says of its dearest point. */
function favouriteAt({ points, weights, dearest }: Crowd): string {
  const { x = 0, y = 0 } = points[dearest.index] ?? {};
  const logits = classifierLogits(weights, x, y);
  return CLASSES[logits.indexOf(Math.max(...logits))]?.label ?? '';
}

function Sharpened({ crowd }: CrowdProps) {
  const { sharpness, meanKl, meanKls, rounds } = crowd;
  const isSmoothed = useValues(classification, ({ smoothing }) => smoothing > 0);
  // At the minimum of the smoothed loss only sharper can pay, at that of the plain one neither.
  const reason =
    isSmoothed && sharpness > 1
      ? 'for it was trained towards smoothed labels, and these are certain'
      : 'for training is not at its minimum';
  const plain = meanKls[rounds] ?? 0;
  return (
    <>
      With all logits times {boxText(sharpness)} no point changes sides. The classifier now says{' '}
      <Quantity name="confidence" /> and is right <Quantity name="accuracy" />: {sureness(crowd)}.{' '}
      {meanKl > plain ? 'A point now costs more' : `A point now costs less, ${reason}`}: at
      sharpness 1 the mean is <Quantity name="unsharpened-kl" />.
    </>
  );
}
