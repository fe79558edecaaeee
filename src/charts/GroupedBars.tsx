import { scaleLinear, ticks } from 'd3';
import { useCallback, useMemo, type ReactNode } from 'react';
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

  return (
    <>
      <VerticalAxis position={0} length={area.height} ticks={axis} />
      <line className="baseline" x2={area.width} y1={area.height} y2={area.height} />
      {outcomes.map(({ id, label }, i) => (
        <g key={id} data-term={id} className="bars">
          {series.map(({ tone, weights }, place) => {
            const top = y(weights[i] ?? 0);
            return (
              <rect
                key={tone}
                className={`bar bar-${tone}`}
                fill={hatchOf(tone)}
                x={frame.left(i, place)}
                y={top}
                width={frame.width}
                height={area.height - top}
              />
            );
          })}
          {series.map(
            ({ tone, ghost }, place) =>
              ghost && (
                <path
                  key={tone}
                  className={`ghost ghost-${tone}`}
                  d={`M${frame.left(i, place)},${area.height}V${y(ghost[i] ?? 0)}h${frame.width}V${area.height}`}
                />
              ),
          )}
          <text className="outcome" x={frame.middle(i)} y={area.height + 20} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {/* Handles come last: they lie above every bar and are reached in reading order. */}
      {outcomes.flatMap(({ id }, i) =>
        series.map(({ tone, weights }, place) => (
          <g key={`${id} ${tone}`}>
            {renderHandle({
              tone,
              outcome: i,
              term: id,
              x: frame.left(i, place) + frame.width / 2,
              y: y(weights[i] ?? 0),
              probabilityAt,
            })}
          </g>
        )),
      )}
    </>
  );
}

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
