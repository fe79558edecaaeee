import { scaleLinear, ticks } from 'd3';
import { Fragment, memo, useCallback, useMemo, type ReactNode } from 'react';
import type { Outcome } from '../experiment/parameter';
import type { Tone } from '../experiment/tone';
import { tickText } from '../formula/number-text';
import { VerticalAxis } from './Axis';
import { hatchOf } from './Hatches';
import type { Area } from './Plot';
import type { Place } from './useDrag';

/** One distribution among those that stand side by side. */
interface BarSeries {
  readonly tone: Tone;
  readonly weights: readonly number[];
  /** The probabilities before the last change, drawn as a pale outline. */
  readonly ghost: readonly number[] | null;
}

export interface BarTop {
  readonly tone: Tone;
  readonly outcome: number;
  readonly x: number;
  readonly y: number;
  readonly term: string;
  readonly probabilityAt: (place: Place) => number;
}

interface GroupedBarsProps {
  readonly area: Area;
  readonly outcomes: readonly Outcome[];
  /** P first. */
  readonly series: readonly BarSeries[];
  /** What stands on top of a bar, to be grabbed. */
  readonly renderHandle: (top: BarTop) => ReactNode;
}

const AXIS_STEP = 0.2;
const AXIS_VALUES = ticks(0, 1, 5);

/** Distributions side by side for every outcome: P blue and solid, Q vermilion and hatched, each to be dragged by its top. */
export function GroupedBars({ area, outcomes, series, renderHandle }: GroupedBarsProps) {
  const y = useMemo(() => scaleLinear([0, 1], [area.height, 0]), [area.height]);
  const probabilityAt = useCallback((place: Place) => y.invert(place.y), [y]);
  const axis = useMemo(
    () => AXIS_VALUES.map((value) => ({ at: y(value), text: tickText(value, AXIS_STEP) })),
    [y],
  );
  const frame = barFrame(area.width, outcomes.length, series.length);
  const barAt = (outcome: number, place: number, weights: readonly number[]) => ({
    left: frame.left(outcome, place),
    width: frame.width,
    top: y(weights[outcome] ?? 0),
    bottom: area.height,
  });

  return (
    <>
      <VerticalAxis position={0} length={area.height} ticks={axis} />
      <line className="baseline" x2={area.width} y1={area.height} y2={area.height} />
      {outcomes.map(({ id, label }, i) => (
        <g key={id} data-term={id} className="bars">
          {series.map(({ tone, weights }, place) => (
            <Bar key={tone} tone={tone} {...barAt(i, place, weights)} />
          ))}
          {series.map(
            ({ tone, ghost }, place) =>
              ghost && <GhostBar key={tone} tone={tone} {...barAt(i, place, ghost)} />,
          )}
          <OutcomeName x={frame.middle(i)} y={area.height + 24} label={label} />
        </g>
      ))}
      {/* Handles come last: they lie above every bar and are reached in reading order. */}
      {outcomes.flatMap(({ id }, i) =>
        series.map(({ tone, weights }, place) => (
          <Fragment key={`${id} ${tone}`}>
            {renderHandle({
              tone,
              outcome: i,
              term: id,
              x: frame.left(i, place) + frame.width / 2,
              y: y(weights[i] ?? 0),
              probabilityAt,
            })}
          </Fragment>
        )),
      )}
    </>
  );
}

interface BarProps {
  readonly tone: Tone;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

// One distribution is dragged at a time: each of these is rendered only where it has changed.
const Bar = memo(function Bar({ tone, left, width, top, bottom }: BarProps) {
  return (
    <rect
      className={`bar bar-${tone}`}
      fill={hatchOf(tone)}
      x={left}
      y={top}
      width={width}
      height={bottom - top}
    />
  );
});

const GhostBar = memo(function GhostBar({ tone, left, width, top, bottom }: BarProps) {
  return (
    <path className={`ghost ghost-${tone}`} d={`M${left},${bottom}V${top}h${width}V${bottom}`} />
  );
});

interface OutcomeNameProps {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

const OutcomeName = memo(function OutcomeName({ x, y, label }: OutcomeNameProps) {
  return (
    <text className="outcome" x={x} y={y} textAnchor="middle">
      {label}
    </text>
  );
});

/** Places the bars of each outcome side by side, with air between the groups. */
function barFrame(width: number, outcomes: number, bars: number) {
  const group = width / outcomes;
  const bar = Math.min(72, (group * 0.72) / bars);
  const gap = Math.min(8, group * 0.04);
  const middle = (outcome: number) => group * (outcome + 0.5);
  const whole = bars * bar + (bars - 1) * gap;
  return {
    width: bar,
    middle,
    left: (outcome: number, place: number) => middle(outcome) - whole / 2 + place * (bar + gap),
  };
}
