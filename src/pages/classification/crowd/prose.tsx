import { Resting } from '../../../charts/Resting';
import { TermShape } from '../../../charts/Shape';
import { useModel, useValues } from '../../../experiment/ExperimentContext';
import { boxText, countText, percentText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { ClassShape } from './ClassShape';
import { classification } from '../experiment';

function Rate() {
  return <span className="in-line">{useValues(classification, ({ rate }) => boxText(rate))}</span>;
}

function Smoothing() {
  return (
    <span className="in-line">
      {useValues(classification, ({ smoothing }) => percentText(smoothing))}
    </span>
  );
}

export function CrowdProse() {
  const count = useModel(classification, ({ crowd }) => crowd.points.length);
  return (
    <Resting className="prose">
      <p>
        Now there are {countText(count)} examples: <ClassShape label={0} /> cats,{' '}
        <ClassShape label={1} /> dogs, <ClassShape label={2} /> ships, and one odd cat. Each label
        is certain, so its entropy is 0 and all that is lost on it is divergence: log 1/q, where q
        is the chance that its own class was given. The mean over the examples, now{' '}
        <Quantity name="mean-kl" />, is what training brings down, round by round, with the learning
        rate of the training step above, <Rate />. Its label smoothing, <Smoothing />, holds here
        too: above 0 training aims at those softer labels instead.
      </p>
      <p>
        A point that is classified right has a third or more for its class and costs log 3 at most.
        One that is classified wrong is drawn <ClassShape label={0} wrong /> as large as what it
        loses, as far as the map has room, and that grows with the lead of the wrong class in
        logits: where the borders stay, the deeper in another’s land, the dearer, without end. Drag
        the odd cat among the dogs. For accuracy it is one answer of {countText(count)}, yet borders
        move for its sake. The dearest one costs <TermShape /> <Quantity name="dearest-kl" />.
      </p>
      <p>
        Accuracy, <Quantity name="accuracy" />, only counts. Multiply all logits by the same{' '}
        <em>sharpness</em>: no favourite changes, so accuracy stays. The mean divergence does not.
        Where training without smoothing has brought it to its minimum, it no longer changes along
        any of the weights: there sharpness 1 is best, sharper and softer are worse. Before that, or
        with smoothed labels, sharper may still be better.
      </p>
      <p>
        A classifier is calibrated when of its answers given with 80 % confidence 80 % are right:
        its dots then lie on the line. Below the line it is overconfident. Smoothed labels ask it to
        keep some chance back for the other classes, so as a rule it ends up less sure than right on
        its training data.
      </p>
    </Resting>
  );
}
