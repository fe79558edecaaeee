/** All pixels of a picture that are about as dark as each other, as one path. */
export interface GreyPath {
  /** Above 0, to 1 for ink. */
  readonly ink: number;
  readonly path: string;
}

/** The eye tells no more apart in a pixel of some millimetres. */
const GREYS = 16;

/**
 * A picture as squares of size 1 in flat greys, lightest first; what is all but paper is left out. Neighbours in a row are one
 * piece. As shapes they take the theme's ink, go onto paper and into pictures, and stay sharp at any size.
 *
 * picture: side * side bytes, 0 for paper to 255 for ink.
 */
export function greyPaths(picture: Uint8Array, side: number): readonly GreyPath[] {
  const paths = Array.from({ length: GREYS + 1 }, () => '');
  const greyOf = (pixel: number): number => Math.round(((picture[pixel] ?? 0) / 255) * GREYS);
  for (let row = 0; row < side; row += 1) {
    let from = 0;
    while (from < side) {
      const grey = greyOf(row * side + from);
      let to = from + 1;
      while (to < side && greyOf(row * side + to) === grey) to += 1;
      if (grey > 0) paths[grey] += `M${from},${row}h${to - from}v1h${from - to}z`;
      from = to;
    }
  }
  return paths.flatMap((path, grey) => (path === '' ? [] : [{ ink: grey / GREYS, path }]));
}
