interface Column {
  readonly left: number;
  readonly width: number;
  readonly bottom: number;
}

/** How high a tooth of a torn edge is. */
export const TOOTH = 7;

/** The torn edge itself, from where the path is to as high again and a width farther right. */
export function tornEdge(width: number): string {
  const teeth = Math.max(1, Math.round(width / (2 * TOOTH)));
  const step = width / (2 * teeth);
  return Array.from({ length: teeth }, () => `l${step},${-TOOTH}l${step},${TOOTH}`).join('');
}

/** The outline of a column that has no end: torn off at the top of the drawing, since what it shows is infinite. */
export function tornTop({ left, width, bottom }: Column): string {
  return `M${left},${bottom}V0${tornEdge(width)}V${bottom}Z`;
}
