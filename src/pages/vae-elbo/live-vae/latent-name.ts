const SUBSCRIPTS = '₁₂₃₄₅₆₇₈';

/** "z₁" for the first. */
export function latentName(latent: number): string {
  return `z${SUBSCRIPTS[latent] ?? ''}`;
}
