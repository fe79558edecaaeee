import type { Language } from './language';

/** What other languages' libraries know of beta distributions. */
export const BETA_HELPERS: Language['helpers'] = [
  {
    calledBy: ['kl-beta'],
    text: `function logBeta([alpha, beta]: readonly number[]): number {
  return logGamma(alpha!) + logGamma(beta!) - logGamma(alpha! + beta!);
}

function logGamma(x: number): number {
  if (x < 10) return logGamma(x + 1) - Math.log(x);
  // Stirling's series, precise from 10 on.
  const square = 1 / (x * x);
  const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
  const rest = series.reduceRight((more, coefficient) => coefficient + square * more, 0) / x;
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + rest;
}`,
  },
  {
    calledBy: ['kl-beta', 'sum-of-surprises', 'expected-gain', 'mean-surprise'],
    text: `function digamma(x: number): number {
  if (x < 10) return digamma(x + 1) - 1 / x;
  // The slope of Stirling's series, precise from 10 on.
  const square = 1 / (x * x);
  const series = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32760, 1 / 12];
  const rest = series.reduceRight((more, coefficient) => coefficient + square * more, 0);
  return Math.log(x) - 0.5 / x - square * rest;
}`,
  },
  {
    calledBy: ['sum-of-surprises', 'expected-gain', 'mean-surprise'],
    text: `function surprise(own: number, total: number): number {
  // KL(Beta(own + 1, rest) || Beta(own, rest)): what one more sighting teaches.
  return log(total / own) + (digamma(own + 1) - digamma(total + 1)) * log(Math.E);
}`,
  },
  {
    calledBy: ['sum-of-surprises', 'sum-of-surprisals'],
    text: `function sightings(
  before: readonly (readonly number[])[],
  after: readonly (readonly number[])[],
): { own: number; total: number }[] {
  // Before each sighting: the shape of what is then seen, and both shapes together.
  // The order changes no sum, so the first outcome comes first.
  return before.flatMap((shapes, row) => {
    const own = shapes.flatMap((shape, i) =>
      Array.from({ length: Math.round(after[row]![i]! - shape) }, (_, k) => shape + k),
    );
    return own.map((shape, k) => ({ own: shape, total: sum(shapes) + k }));
  });
}`,
  },
];
