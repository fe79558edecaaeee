import { Resting } from '../../../charts/Resting';
import { BarShape, LevelShape } from '../../../charts/Shape';
import { useModel } from '../../../experiment/ExperimentContext';
import { boxText, percentText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { CLASSES } from '../classes';
import { classification } from '../experiment';

interface WrongAnswerProps {
  /** Which of the two classes that the teacher takes to be wrong. */
  readonly which: 0 | 1;
  /** Softened, or as it is at temperature 1. */
  readonly at: 'soft' | 'plain';
}

/** "the dog 4.7 %" */
function WrongAnswer({ which, at }: WrongAnswerProps) {
  const teacher = useModel(classification, ({ lessons }) => lessons.teacher);
  const part = useModel(classification, ({ lessons }) => lessons.others[which] ?? 0);
  const chance = teacher[at][part] ?? 0;
  return (
    <>
      {`the ${CLASSES[part]?.label} `}
      <span className="in-line ink-p" data-term={CLASSES[part]?.id}>
        <BarShape tone="p" fill={chance} /> {percentText(chance)}
      </span>
    </>
  );
}

function Favourite() {
  const label = useModel(classification, ({ lessons }) => CLASSES[lessons.favourite]?.label);
  return <>{`“${label}”`}</>;
}

function Temperature() {
  const temperature = useModel(classification, ({ lessons }) => lessons.temperature);
  return <span className="in-line">T = {boxText(temperature)}</span>;
}

export function DistillationProse() {
  return (
    <Resting className="prose">
      <p>
        A label says <Favourite /> and no more. A large model that was trained on such labels says
        more: it gives <WrongAnswer which={0} at="plain" /> and <WrongAnswer which={1} at="plain" />
        . Both may be wrong, but not equally so: a cat looks more like a dog than like a ship. A
        small model, the student, can learn this from the teacher’s answers, though no label ever
        told.
      </p>
      <p>
        Where such chances are small, a loss hardly notices them. So teacher and student both divide
        their logits by a temperature before the softmax: at <Temperature /> the teacher gives{' '}
        <WrongAnswer which={0} at="soft" /> and <WrongAnswer which={1} at="soft" />. The order of
        the classes stays; the distances shrink. The student loses the divergence of the teacher
        relative to it, <Quantity name="kl-distillation" />.
      </p>
      <p>
        The hotter, the flatter the slope, and twice over: the logits count only 1/T each, and the
        two softened predictions come to differ by less, in the end by another 1/T. The factor T²
        undoes that. With it, and the loss is then <Quantity name="distillation-loss" />, the slope
        levels off once it is hot: a learning rate, or a weight beside an ordinary label’s loss,
        need not change when the temperature does.
      </p>
      <p>
        When it is very hot, the slope is a third of the difference of the logits, each list less
        its mean:{' '}
        <span className="in-line">
          <LevelShape /> the dotted level
        </span>
        . The student then copies logits rather than chances, also those of a class that the teacher
        all but excludes. At T = 1 it can hardly see them: whether the teacher gives the ship one in
        a thousand or one in a million, the slope is much the same.
      </p>
    </Resting>
  );
}
