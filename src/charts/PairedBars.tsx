import { scaleLinear, ticks } from 'd3';
import { useCallback, useMemo, type ReactNode } from 'react';
import type { Outcome } from '../experiment/parameter';
import { tickText } from '../formula/number-text';
import { VerticalAxis } from './Axis';
import { HATCH_Q } from './Hatches';
import type { Area } from './Plot';
import type { Place } from './useDrag';

type Tone = 'p' | 'q';

export interface BarTop {
  readonly tone: Tone;
  readonly outcome: number;
  readonly x: number;
  readonly y: number;
  readonly term: string;
  readonly probabilityAt: (place: Place) => number;
}

interface PairedBarsProps {
  readonly area: Area;
  readonly outcomes: readonly Outcome[];
  readonly p: readonly number[];
  readonly q: readonly number[];
  /** The probabilities before the last change, drawn as a pale outline. */
  readonly ghost: { readonly p: readonly number[]; readonly q: readonly number[] } | null;
  /** What stands on top of each bar to be grabbed. */
  readonly renderHandle: (top: BarTop) => ReactNode;
}

const AXIS_STEP = 0.2;
const AXIS_VALUES = ticks(0, 1, 5);
const TONES: readonly Tone[] = ['p', 'q'];

/** P beside Q for every outcome: P blue and solid, Q vermilion and hatched, each to be dragged by its top. */
export function PairedBars({ area, outcomes, p, q, ghost, renderHandle }: PairedBarsProps) {
  const y = useMemo(() => scaleLinear([0, 1], [area.height, 0]), [area.height]);
  const probabilityAt = useCallback((place: Place) => y.invert(place.y), [y]);
  const axis = useMemo(
    () => AXIS_VALUES.map((value) => ({ at: y(value), text: tickText(value, AXIS_STEP) })),
    [y],
  );
  const frame = barFrame(area.width, outcomes.length);
  const weights = { p, q };

  return (
    <>
      <VerticalAxis position={0} length={area.height} ticks={axis} />
      <line className="baseline" x2={area.width} y1={area.height} y2={area.height} />
      {outcomes.map(({ id, label }, i) => (
        <g key={id} data-term={id} className="bars">
          {TONES.map((tone) => {
            const left = frame.left(i, tone);
            const top = y(weights[tone][i] ?? 0);
            return (
              <rect
                key={tone}
                className={`bar bar-${tone}`}
                {...(tone === 'q' && { fill: HATCH_Q })}
                x={left}
                y={top}
                width={frame.width}
                height={area.height - top}
              />
            );
          })}
          {ghost &&
            TONES.map((tone) => (
              <path
                key={tone}
                className={`ghost ghost-${tone}`}
                d={`M${frame.left(i, tone)},${area.height}V${y(ghost[tone][i] ?? 0)}h${frame.width}V${area.height}`}
              />
            ))}
          <text className="outcome" x={frame.middle(i)} y={area.height + 20} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {/* Handles come last: they lie above every bar and are reached in reading order. */}
      {outcomes.flatMap(({ id }, i) =>
        TONES.map((tone) => (
          <g key={`${id} ${tone}`}>
            {renderHandle({
              tone,
              outcome: i,
              term: id,
              x: frame.left(i, tone) + frame.width / 2,
              y: y(weights[tone][i] ?? 0),
              probabilityAt,
            })}
          </g>
        )),
      )}
    </>
  );
}

/** Places two bars for each outcome, side by side, with air between the pairs. */
function barFrame(width: number, count: number) {
  const pair = width / count;
  const bar = Math.min(72, pair * 0.36);
  const gap = Math.min(8, pair * 0.04);
  const middle = (outcome: number) => pair * (outcome + 0.5);
  return {
    width: bar,
    middle,
    left: (outcome: number, tone: Tone) =>
      middle(outcome) + (tone === 'p' ? -bar - gap / 2 : gap / 2),
  };
}
