interface MirroredAxisProps {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

const TICK = 5;

/** The same axis over the drawing, with every sign turned round. */
export function MirroredAxis({ from, to, ticks }: MirroredAxisProps) {
  return (
    <g className="axis" aria-hidden>
      <path d={`M${from},0H${to}${ticks.map(({ at }) => `M${at},0v${-TICK}`).join('')}`} />
      {ticks.map(({ at, text }) => (
        <text key={text} x={at} y={-TICK - 6} textAnchor="middle">
          {turned(text)}
        </text>
      ))}
    </g>
  );
}

function turned(text: string): string {
  if (text.startsWith('−')) return text.slice(1);
  return Number(text) === 0 ? text : `−${text}`;
}
