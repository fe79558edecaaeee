import { Resting } from '../../../charts/Resting';
import { BarShape, LevelShape, TermShape } from '../../../charts/Shape';
import { useModel, useValues } from '../../../experiment/ExperimentContext';
import { Formula } from '../../../formula/Formula';
import { boxText, percentText, probabilityText, signedText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { CLASSES } from '../classes';
import { classification } from '../experiment';
import { softmaxText } from './softmax-text';

/** What the target or the model in training gives the cat, in its colour, with its bar at its present height. */
function ChanceOfCat({ of }: { readonly of: 'target' | 'prediction' }) {
  const chance = useModel(classification, ({ example }) =>
    of === 'target' ? (example.target[0] ?? 0) : (example.now.prediction[0] ?? 0),
  );
  const tone = of === 'target' ? 'p' : 'q';
  return (
    <span className={`in-line ink-${tone}`} data-term={CLASSES[0]?.id}>
      <BarShape tone={tone} fill={chance} />{' '}
      {of === 'target' ? probabilityText(chance) : softmaxText(chance)}
    </span>
  );
}

function SlopeOfCat() {
  const slope = useModel(classification, ({ example }) => example.now.gradient[0] ?? 0);
  return (
    <span className="in-line" data-term={CLASSES[0]?.id}>
      {signedText(slope)}
    </span>
  );
}

/** What smoothing leaves to each class at least. */
function LeastChance() {
  const smoothing = useValues(classification, (values) => values.smoothing);
  return <span className="in-line ink-p">{percentText(smoothing / CLASSES.length)}</span>;
}

function Rate() {
  const rate = useValues(classification, (values) => values.rate);
  return <span className="in-line">η = {boxText(rate)}</span>;
}

const SOFTMAX = String.raw`q_i = e^{z_i} / \sum_j e^{z_j}`;

export function TrainingProse() {
  return (
    <Resting className="prose">
      <p>
        A classifier gives each class a score, its logit z, and softmax makes chances of them:{' '}
        <Formula tex={SOFTMAX} />. How the loss rises with a logit turns out to be as simple as can
        be: prediction less target, q − p. For the cat that is <ChanceOfCat of="prediction" /> less{' '}
        <ChanceOfCat of="target" />, which is <SlopeOfCat />, in nats per unit of logit whatever
        unit the page shows. A step goes against it, as many times as far as the learning rate says,{' '}
        <Rate />. So each arrow ends at the target’s height: it shows the push on the logit, not
        where the bar will land.
      </p>
      <p>
        The push is largest where the model is surest and wrong, and it is never larger than 1. Nor
        is the loss ever infinite: finite logits give no class a chance of exactly 0. For the same
        reason a certain label is never reached. Once the loss is small, ten times as many steps
        leave about a tenth of it, on and on, while the logits drift apart for ever.
      </p>
      <p>
        Label smoothing takes a share off the label and spreads it evenly; now it gives every class{' '}
        <LeastChance /> of it. The loss cannot get below the target’s own entropy, the floor{' '}
        <span className="in-line">
          <LevelShape /> <Quantity name="training-floor" />
        </span>
        ; what training can take away is the divergence above it,{' '}
        <span className="in-line">
          <TermShape /> <Quantity name="training-kl" />
        </span>
        . As the floor does not depend on the model, cross-entropy and divergence have the same
        gradient.
      </p>
      <p>
        The slope of this loss changes by at most 1/2 for each unit that the logits move, so a
        learning rate up to 4 never raises it. Beyond that, a step towards a soft label can land on
        the other side of the minimum, higher than before: try <em>too fast</em>. A certain label
        has no other side. There every step goes down, however large.
      </p>
    </Resting>
  );
}
