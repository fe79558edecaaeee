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
    <g className="axis" aria-hidden transform={`translate(0,${position})`}>
      <line x2={length} />
      {ticks.map(({ at, text }) => (
        <g key={text} transform={`translate(${at},0)`}>
          <line y2={TICK} />
          <text y={TICK + 14} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
});

export const VerticalAxis = memo(function VerticalAxis({ ticks, position, length }: AxisProps) {
  return (
    <g className="axis" aria-hidden transform={`translate(${position},0)`}>
      <line y2={length} />
      {ticks.map(({ at, text }) => (
        <g key={text} transform={`translate(0,${at})`}>
          <line x2={-TICK} />
          <text x={-TICK - 4} dy="0.32em" textAnchor="end">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
});
