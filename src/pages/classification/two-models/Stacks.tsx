import { VerticalAxis } from '../../../charts/Axis';
import { Label } from '../../../charts/Label';
import { linearTicks } from '../../../charts/linear-ticks';
import { Drawing, type Area, type Frame } from '../../../charts/Plot';
import { PredictionLabel, PredictionMark } from '../../../charts/PredictionMark';
import { tornTop } from '../../../charts/torn-top';
import { usePredictionReach } from '../../../charts/usePredictionReach';
import { useSteadyReach } from '../../../charts/useSteadyReach';
import {
  useExperimentState,
  useModel,
  useModelBefore,
} from '../../../experiment/ExperimentContext';
import { Quantity } from '../../../formula/Quantity';
import { entropyStacks, stacksReach, type EntropyStacks } from './entropy-stacks';
import { classification } from '../experiment';

const MODELS = ['a', 'b'] as const;
type Model = (typeof MODELS)[number];

/** What each model loses on the label: the label's own entropy at the bottom, the divergence on top of it. */
export function Stacks({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const unit = useExperimentState((state) => state.unit);
  const upTo = Math.max(usePredictionReach('kl-pb'), usePredictionReach('cross-entropy-pa'));
  const models = useModel(classification, (model) => model.models);
  const before = useModelBefore(classification, (model) => model.models);
  const reach = useSteadyReach(stacksReach(models, unit, upTo));
  const stacks = entropyStacks(models, area, { unit, reach });
  const { y, floor } = stacks;
  // A divergence is counted from the floor upwards.
  const aboveFloor = y.copy().domain(y.domain().map((end) => end - y.invert(floor)));
  const ghost = before && entropyStacks(before, area, { unit, reach });

  return (
    <Drawing
      frame={frame}
      labels={
        <>
          <StackLabels area={area} stacks={stacks} />
          <PredictionLabel of="kl-pb" area={area} y={aboveFloor} taken={wordsOver(stacks)} />
          <PredictionLabel of="cross-entropy-pa" area={area} y={y} taken={wordsOver(stacks)} />
        </>
      }
    >
      <VerticalAxis position={0} length={area.height} ticks={linearTicks(y, 6)} />
      {MODELS.map((name) => (
        <rect
          key={name}
          className="bar bar-p"
          data-part="entropy"
          x={stacks[name].left}
          y={floor}
          width={stacks[name].width}
          height={area.height - floor}
        />
      ))}
      {MODELS.map((name) => (
        <path
          key={name}
          className="term-area"
          data-part={`kl-${name}`}
          d={divergenceOutline(stacks, name)}
        />
      ))}
      <svg className="clip" width={area.width} height={area.height} overflow="hidden">
        {ghost &&
          MODELS.map((name) => (
            <path key={name} className="ghost" d={divergenceOutline(ghost, name)} />
          ))}
      </svg>
      <line className="level" x2={area.width} y1={floor} y2={floor} />
      <line className="baseline" x2={area.width} y1={area.height} y2={area.height} />
      <PredictionMark of="kl-pb" area={area} y={aboveFloor} />
      <PredictionMark of="cross-entropy-pa" area={area} y={y} />
    </Drawing>
  );
}

function divergenceOutline(stacks: EntropyStacks, name: Model): string {
  const { left, width, top, infinite } = stacks[name];
  return infinite
    ? tornTop({ left, width, bottom: stacks.floor })
    : `M${left},${top}h${width}V${stacks.floor}h${-width}Z`;
}

const OVER_COLUMN = 12;
/** Columns that are closer have their words in two lines. */
const WORDS_WIDTH = 104;
/** Two lines, and air around them. */
const LINES = 40;

/** From where to where the words over the columns stand. */
function wordsOver({ a, b }: EntropyStacks): readonly [from: number, to: number] {
  return [Math.min(a.top, b.top) - LINES - 2, Math.max(a.top, b.top)];
}

/** Where the words beside a torn column clear those over the other one: under them, or at the top where that one is low. */
function besideTorn(otherTop: number, { height }: Area): number {
  return otherTop < height / 2 ? otherTop + LINES : LINES / 2;
}

interface StackLabelsProps {
  readonly area: Area;
  readonly stacks: EntropyStacks;
}

function StackLabels({ area, stacks }: StackLabelsProps) {
  const unit = useExperimentState((state) => state.unit);
  const { floor } = stacks;
  const isNarrow = stacks.b.left - stacks.a.left < WORDS_WIDTH;
  return (
    <>
      {MODELS.map((name) => {
        const { left, width, top, infinite } = stacks[name];
        const isTwoLines = infinite || isNarrow;
        return (
          <Label
            key={name}
            x={infinite ? left + width + 6 : left + width / 2}
            y={
              infinite
                ? besideTorn(stacks[name === 'a' ? 'b' : 'a'].top, area)
                : top - (isNarrow ? LINES / 2 + 2 : OVER_COLUMN)
            }
            anchor={infinite ? 'start' : 'middle'}
          >
            {isTwoLines ? 'KL' : 'KL '}
            {isTwoLines && <br />}
            <strong>
              <Quantity name={`kl-p${name}`} />
            </strong>
          </Label>
        );
      })}
      {MODELS.map((name) => (
        <Label
          key={name}
          x={stacks[name].left + stacks[name].width / 2}
          y={area.height + 14}
          anchor="middle"
          tone={name === 'a' ? 'q' : 'r'}
        >
          model {name.toUpperCase()}
        </Label>
      ))}
      <Label x={area.width + 8} y={floor} tone="p">
        H(P)
        <br />
        <Quantity name="entropy-p" />
      </Label>
      <Label x={0} y={-16} tone="faint">
        cross-entropy, in {unit}
      </Label>
    </>
  );
}
