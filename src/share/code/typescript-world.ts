import type { Language } from './language';

/** Normal distributions, and a world with one hidden number. */
export const WORLD_FUNCTIONS = {
  'kl-normal': `function klNormal(p: readonly number[], q: readonly number[]): number {
  const [meanP, sdP] = [p[0]!, p[1]!];
  const [meanQ, sdQ] = [q[0]!, q[1]!];
  const squares = (sdP ** 2 + (meanP - meanQ) ** 2) / (2 * sdQ ** 2);
  return log(sdQ / sdP) + (squares - 0.5) * log(Math.E);
}`,
  spread: `function spread(p: readonly number[], q: readonly number[]): number {
  return (((p[1]! / q[1]!) ** 2 - 1) / 2) * log(Math.E);
}`,
  narrowness: `function narrowness(p: readonly number[], q: readonly number[]): number {
  return log(q[1]! / p[1]!);
}`,
  'log-evidence': `function logEvidence(world: readonly number[]): number {
  return natsOfEvidence(world) * log(Math.E);
}`,
  reconstruction: `function reconstruction(q: readonly number[], world: readonly number[]): number {
  return natsOfReconstruction(q, world) * log(Math.E);
}`,
  elbo: `function elbo(q: readonly number[], world: readonly number[]): number {
  return natsOfElbo(q, world) * log(Math.E);
}`,
  'elbo-gap': `function elboGap(q: readonly number[], world: readonly number[]): number {
  // KL(q || posterior): what the ELBO is short of the evidence.
  return (natsOfEvidence(world) - natsOfElbo(q, world)) * log(Math.E);
}`,
} as const;

/** What other languages' libraries know of the normal distribution, and what several functions ask. */
export const WORLD_HELPERS: Language['helpers'] = [
  {
    calledBy: ['log-evidence', 'reconstruction', 'elbo', 'elbo-gap'],
    text: `function logUpperTail(a: number): number {
  // log P(Z > a) of a standard normal Z, for a from 0 on.
  const bell = -(a * a) / 2 - Math.log(2 * Math.PI) / 2;
  if (a > 3) {
    // A continued fraction, precise from 3 on.
    let rest = a;
    for (let k = 200; k > 0; k -= 1) rest = a + k / rest;
    return bell - Math.log(rest);
  }
  let term = a;
  let middle = a; // P(0 < Z < a) in units of the bell
  for (let k = 3; term > middle * 1e-17; k += 2) middle += term *= (a * a) / k;
  return Math.log(0.5 - middle * Math.exp(bell));
}`,
  },
  {
    calledBy: ['log-evidence', 'elbo-gap'],
    text: `function natsOfEvidence(world: readonly number[]): number {
  const [x, weight, noise, folded] = [world[0]!, world[1]!, world[2]!, world[3]!];
  const spread = Math.hypot(weight, noise);
  const logP = -((x / spread) ** 2) / 2 - Math.log(spread) - Math.log(2 * Math.PI) / 2;
  if (!folded) return logP;
  // Both halves of the line explain x alike.
  const a = (weight * x) / (noise * spread);
  const logHalf = a < 0 ? logUpperTail(-a) : Math.log1p(-Math.exp(logUpperTail(a)));
  return logP + Math.log(2) + logHalf;
}`,
  },
  {
    calledBy: ['reconstruction', 'elbo', 'elbo-gap'],
    text: `function natsOfReconstruction(q: readonly number[], world: readonly number[]): number {
  const [mean, sd] = [q[0]!, q[1]!];
  const [x, weight, noise, folded] = [world[0]!, world[1]!, world[2]!, world[3]!];
  // E[z], or E[|z|] of a folded normal.
  const ratio = Math.abs(mean / sd);
  const half = Math.sqrt(2 / Math.PI) * sd * Math.exp(-(ratio * ratio) / 2);
  const middle = 1 - 2 * Math.exp(logUpperTail(ratio));
  const code = folded ? half + Math.abs(mean) * middle : mean;
  const error = (x - weight * code) ** 2 + weight ** 2 * (mean ** 2 + sd ** 2 - code ** 2);
  return -error / (2 * noise ** 2) - Math.log(noise) - Math.log(2 * Math.PI) / 2;
}`,
  },
  {
    calledBy: ['elbo', 'elbo-gap'],
    text: `function natsOfElbo(q: readonly number[], world: readonly number[]): number {
  const [mean, sd] = [q[0]!, q[1]!];
  const price = (mean ** 2 + sd ** 2 - 1) / 2 - Math.log(sd); // KL(q || N(0, 1))
  return natsOfReconstruction(q, world) - price;
}`,
  },
];
