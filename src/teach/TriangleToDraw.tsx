interface TriangleToDrawProps {
  readonly corners: readonly [above: string, left: string, right: string];
}

const SIDE = 300;
const TALL = (SIDE * Math.sqrt(3)) / 2;
const MARGIN = { side: 40, end: 24 };
const PARTS = 10;
const TICK = 4;

/** A triangle of three outcomes with a tick at every tenth of its edges, and nothing in it. */
export function TriangleToDraw({ corners: [above, left, right] }: TriangleToDrawProps) {
  const [width, height] = [SIDE + 2 * MARGIN.side, TALL + 2 * MARGIN.end];
  const tenths = Array.from({ length: PARTS - 1 }, (_, i) => (i + 1) / PARTS);
  const ticks = tenths.map((share) => {
    const [x, y] = [(SIDE / 2) * share, TALL * (1 - share)];
    return `M${x},${y}h${TICK}M${SIDE - x},${y}h${-TICK}M${SIDE * share},${TALL}v${-TICK}`;
  });
  return (
    <svg
      width={width}
      height={height}
      viewBox={`${-MARGIN.side} ${-MARGIN.end} ${width} ${height}`}
    >
      <path
        fill="none"
        stroke="currentColor"
        d={`M${SIDE / 2},0L0,${TALL}H${SIDE}Z${ticks.join('')}`}
      />
      <g fontSize="13" textAnchor="middle" fill="currentColor">
        <text x={SIDE / 2} y={-8}>
          {above}
        </text>
        <text x={0} y={TALL + 18}>
          {left}
        </text>
        <text x={SIDE} y={TALL + 18}>
          {right}
        </text>
      </g>
    </svg>
  );
}
