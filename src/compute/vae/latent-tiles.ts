/** How decoded pictures are laid out over the codes. */
export interface LatentTiles {
  readonly rows: number;
  readonly columns: number;
  readonly at: readonly number[];
  /** rows * columns codes, row after row. */
  readonly codes: Float64Array;
}

/** The prior's quantiles at 1/22, 3/22, ... 21/22: between two of them lies one eleventh of all codes. */
const QUANTILES: readonly number[] = [
  -1.6906216295848977, -1.0968035620935135, -0.7478585947633021, -0.4727891209922673,
  -0.22988411757923213, 0, 0.22988411757923213, 0.4727891209922673, 0.7478585947633021,
  1.0968035620935135, 1.6906216295848977,
];

const TRAVERSAL: readonly number[] = [-3, -2, -1, 0, 1, 2, 3];

/**
 * A map of the plane of 2 latents, every tile as probable as any other under the prior.
 *
 * Returns 11 rows and columns; the code in row r and column c is (at[c], -at[r]), so that the second latent points up.
 */
export function mapTiles(): LatentTiles {
  const at = QUANTILES;
  const codes = at.flatMap((down) => at.flatMap((across) => [across, -down]));
  return { rows: at.length, columns: at.length, at, codes: Float64Array.from(codes) };
}

/**
 * One row per latent, in which it alone goes from -3 to 3 standard deviations of the prior and the others are 0.
 *
 * latents: at least 1. Returns that many rows and 7 columns.
 */
export function traversalTiles(latents: number): LatentTiles {
  const codes = new Float64Array(latents * TRAVERSAL.length * latents);
  for (let row = 0; row < latents; row += 1) {
    TRAVERSAL.forEach((value, column) => {
      codes[(row * TRAVERSAL.length + column) * latents + row] = value;
    });
  }
  return { rows: latents, columns: TRAVERSAL.length, at: TRAVERSAL, codes };
}
