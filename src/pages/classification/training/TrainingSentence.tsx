import { useExperimentState, useModel, useValues } from '../../../experiment/ExperimentContext';
import { boxText, informationText, numberText, percentText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { CLASSES } from '../classes';
import { classification } from '../experiment';
import { MOST_UPDATES } from '../params';

/** What rounds to 0 in the drawing counts as 0 in the words. */
const NOTHING = 0.0005;

/** What the last step did, or what the next one will do. */
export function TrainingSentence() {
  const { target, now, path, updates } = useModel(classification, (model) => model.example);
  const rate = useValues(classification, (values) => values.rate);
  const unit = useExperimentState((state) => state.unit);
  const sizes = now.gradient.map(Math.abs);
  const most = sizes.indexOf(Math.max(...sizes));
  const lossBefore = path.losses[updates - 1] ?? Infinity;

  if ((sizes[most] ?? 0) < NOTHING) {
    return (
      <>
        Prediction and target all but agree: the largest push left is {numberText(sizes[most] ?? 0)}
        . Of <Quantity name="training-loss" /> of loss, <Quantity name="training-floor" /> is the
        target’s own entropy and <Quantity name="training-kl" /> divergence.
      </>
    );
  }
  if (now.loss - lossBefore > NOTHING) {
    return (
      <>
        The last step made the loss larger, from {informationText(lossBefore, unit)} to{' '}
        <Quantity name="training-loss" />: it went past the minimum and too far up the other side. A
        learning rate of {boxText(rate)} is too high here.
      </>
    );
  }
  return (
    <>
      {`The model gives ${className(most)} ${percentText(now.prediction[most] ?? 0)}, the target `}
      {percentText(target[most] ?? 0)}
      {stepText(now.gradient, most, rate, updates)}. Of <Quantity name="training-loss" /> of loss,{' '}
      <Quantity name="training-floor" /> is the target’s own entropy.
    </>
  );
}

/** ": the next step raises its logit by 0.923 and lowers the others" */
function stepText(gradient: readonly number[], most: number, rate: number, updates: number) {
  if (rate === 0) return ', but with a learning rate of 0 no step moves anything';
  const raises = (gradient[most] ?? 0) < 0;
  const against = gradient.filter((slope) => (raises ? slope > 0 : slope < 0));
  const one = gradient.findIndex((slope) => slope === against[0]);
  const others = against.length > 1 ? 'the others' : `that of ${className(one)}`;
  const by = numberText(rate * Math.abs(gradient[most] ?? 0));
  return updates < MOST_UPDATES
    ? `: the next step ${raises ? 'raises' : 'lowers'} its logit by ${by} and ${raises ? 'lowers' : 'raises'} ${others}`
    : `: one more step would ${raises ? 'raise' : 'lower'} its logit by ${by} and ${raises ? 'lower' : 'raise'} ${others}`;
}

function className(place: number): string {
  return `the ${CLASSES[place]?.label}`;
}
