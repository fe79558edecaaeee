interface Push {
  readonly x: number;
  /** The height of the bar's top, and the height to which it is pushed. */
  readonly from: number;
  readonly to: number;
}

const HEAD = 8;
const HALF_WIDTH = 5;
/** In pixels; a shorter push is none. */
const SHORTEST = 0.5;

/** An upright arrow, as SVG. Its head keeps its size, so that a short one still shows which way; none of no length. */
export function pushArrow({ x, from, to }: Push): string {
  const length = Math.abs(to - from);
  if (length < SHORTEST) return '';
  const back = to < from ? HEAD : -HEAD;
  const shaft = length > HEAD ? `M${x},${from}V${to + back}` : '';
  return `${shaft}M${x},${to}l${-HALF_WIDTH},${back}h${2 * HALF_WIDTH}Z`;
}
