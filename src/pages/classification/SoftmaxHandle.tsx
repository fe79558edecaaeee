import type { BarTop } from '../../charts/GroupedBars';
import { Handle } from '../../charts/Handle';
import { useExperimentStore } from '../../experiment/ExperimentContext';
import { partParameter } from '../../experiment/parameter';
import { stepFrom } from '../../experiment/track';
import { percentText } from '../../formula/number-text';
import { CLASSES } from './classes';
import { classification } from './experiment';
import { logitsForChance, logitsWithin } from './logits-by-hand';

interface SoftmaxHandleProps extends BarTop {
  /** Whose chances the bars are: "The model’s prediction". */
  readonly what: string;
  /** The parameter with the logits to be set. */
  readonly name: 'logits' | 'teacher' | 'student';
  /** The logits behind the bars as they are now, after any training. */
  readonly logits: readonly number[];
  readonly chance: number;
  readonly temperature?: number;
  /** The count of what was learnt since: dragging starts anew from here. */
  readonly startsAnew?: 'updates' | 'lessons';
}

/** The top of a softmax bar, to be grabbed: the class's logit follows so that the bar stands there; its rivals' stay. */
export function SoftmaxHandle(props: SoftmaxHandleProps) {
  const { what, name, logits, outcome, chance, temperature = 1, startsAnew, probabilityAt } = props;
  const { tone, x, y, term } = props;
  const { live, moveTo } = useExperimentStore();
  const range = partParameter(classification.params[name], outcome);

  const set = (next: readonly number[]) =>
    moveTo({
      ...live.getState().values,
      [name]: next,
      ...(startsAnew && { [startsAnew]: 0 }),
    });
  const setLogit = (logit: (now: number) => number) => {
    const within = logitsWithin(logits, range);
    set(within.with(outcome, logit(within[outcome] ?? 0)));
  };

  return (
    <Handle
      x={x}
      y={y}
      tone={tone}
      direction="vertical"
      term={term}
      label={`${what}, chance of ${CLASSES[outcome]?.label} (top of the bar)`}
      value={chance}
      min={0}
      max={1}
      valueText={percentText(chance)}
      onMove={(place) =>
        set(
          logitsForChance(
            { logits, part: outcome, chance: probabilityAt(place), temperature },
            range,
          ),
        )
      }
      onStep={(steps) => setLogit((now) => stepFrom(range, now, steps))}
      onEnd={(end) => setLogit(() => range[end])}
    />
  );
}
