/** A place in a drawing, in pixels. */
type Point = readonly [x: number, y: number];

/** Most lines have hundreds of points a frame: a tenth of a pixel is finer than a screen, and keeps their text short. */
const DECIMALS = 1;

/** The line through places, as SVG. One place is a dot, where lines have round ends; no place is no line. */
export function linePath(points: readonly Point[], decimals = DECIMALS): string {
  return placesText(points, decimals, points.length === 1 ? 'h0' : '');
}

/** The line through places and back to the first. */
export function closedPath(points: readonly Point[], decimals = DECIMALS): string {
  return placesText(points, decimals, 'Z');
}

function placesText(points: readonly Point[], decimals: number, end: string): string {
  if (points.length === 0) return '';
  return `M${points.map((point) => placeText(point, decimals)).join('L')}${end}`;
}

export function placeText([x, y]: Point, decimals = DECIMALS): string {
  return `${rounded(x, decimals)},${rounded(y, decimals)}`;
}

/** To a tenth of a pixel. */
export function tenth(pixels: number): number {
  return rounded(pixels, 1);
}

function rounded(pixels: number, decimals: number): number {
  const parts = 10 ** decimals;
  return Math.round(pixels * parts) / parts;
}
