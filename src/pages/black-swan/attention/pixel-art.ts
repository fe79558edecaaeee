/** The pixels in a row of a picture, and the rows. */
export const ACROSS = 8;

/** Neighbours in a row that hold the same. */
interface Run {
  readonly column: number;
  readonly row: number;
  readonly length: number;
  readonly value: number;
}

/** The runs of a picture, one row after another; where a pixel holds 0 there is none. */
export function runsOf(picture: Uint8Array): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < picture.length; from += 1) {
    const value = picture[from]!;
    if (value === 0) continue;
    const row = Math.floor(from / ACROSS);
    let to = from + 1;
    while (to < (row + 1) * ACROSS && picture[to] === value) to += 1;
    runs.push({ column: from - row * ACROSS, row, length: to - from, value });
    from = to - 1;
  }
  return runs;
}

/** The pixels of a picture that are on, as one path; each is a square of size 1. */
export function pixelArt(picture: Uint8Array): string {
  return runsOf(picture)
    .map(({ column, row, length }) => `M${column},${row}h${length}v1h-${length}z`)
    .join('');
}
