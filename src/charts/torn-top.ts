interface Column {
  readonly left: number;
  readonly width: number;
  readonly bottom: number;
}

const TOOTH = 7;

/** The outline of a column that has no end: torn off at the top of the drawing, since what it shows is infinite. */
export function tornTop({ left, width, bottom }: Column): string {
  const teeth = Math.max(1, Math.round(width / (2 * TOOTH)));
  const step = width / (2 * teeth);
  const edge = Array.from({ length: teeth }, () => `l${step},${-TOOTH}l${step},${TOOTH}`).join('');
  return `M${left},${bottom}V0${edge}V${bottom}Z`;
}
