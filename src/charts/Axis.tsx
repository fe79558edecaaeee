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

export const HorizontalAxis = memo(function HorizontalAxis({ ticks, position, length }: AxisProps) {
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
});

export const VerticalAxis = memo(function VerticalAxis({ ticks, position, length }: AxisProps) {
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
});
