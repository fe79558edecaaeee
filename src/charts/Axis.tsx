import { memo } from 'react';

interface Tick {
  readonly at: number;
  readonly text: string;
}

interface AxisProps {
  readonly ticks: readonly Tick[];
  /** Where the axis line runs: y of a horizontal axis, x of a vertical one. */
  readonly position: number;
  readonly length: number;
}

const TICK = 5;

export const HorizontalAxis = memo(function HorizontalAxis(props: AxisProps) {
  const { ticks, position, length } = props;
  return (
    <g className="axis" aria-hidden>
      <path
        d={`M0,${position}h${length}${ticks.map(({ at }) => `M${at},${position}v${TICK}`).join('')}`}
      />
      {ticks.map(({ at, text }) => (
        <text key={text} x={at} y={position + TICK + 14} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}, areAlike);

export const VerticalAxis = memo(function VerticalAxis(props: AxisProps) {
  const { ticks, position, length } = props;
  return (
    <g className="axis" aria-hidden>
      <path
        d={`M${position},0v${length}${ticks.map(({ at }) => `M${position},${at}h${-TICK}`).join('')}`}
      />
      {ticks.map(({ at, text }) => (
        <text key={text} x={position - TICK - 4} y={at} dy="0.32em" textAnchor="end">
          {text}
        </text>
      ))}
    </g>
  );
}, areAlike);

/** A drawing makes its ticks anew with every move; an axis is rendered anew only where they are others. */
function areAlike(one: AxisProps, other: AxisProps): boolean {
  return (
    one.position === other.position &&
    one.length === other.length &&
    one.ticks.length === other.ticks.length &&
    one.ticks.every(({ at, text }, i) => at === other.ticks[i]!.at && text === other.ticks[i]!.text)
  );
}
