import { climbElbo, elboSlope, sampledElboSlope } from '../../../compute/elbo/elbo-ascent';
import type { Decoder, LatentWorld } from '../../../compute/elbo/latent-world';
import type { Normal } from '../../../compute/normal-parameters';
import { normalDraw } from '../../../compute/normal-draws';
import { params, type VaeElboValues } from '../params';

/** How much of the way to the top a step goes, about. */
const RATE = 0.25;
/** With single draws the steps get smaller, by half after so many, or q would never come to rest. */
const HALF_AFTER = 40;
/** In widths of q: a smaller step is none. */
const STANDING_STILL = 1e-9;

/** After so many more steps of gradient ascent on the ELBO, or as many as there are before q stands still. */
export function afterSteps(values: VaeElboValues, more: number): VaeElboValues {
  let reached = values;
  for (let i = 0; i < more; i += 1) {
    const next = afterOneStep(reached);
    if (hasStopped(reached, next)) break;
    reached = next;
  }
  return reached;
}

function afterOneStep(values: VaeElboValues): VaeElboValues {
  const { x, weight, noise, decoder, mu, sigma, steps } = values;
  const world: LatentWorld = { x, weight, noise, decoder: decoder as Decoder };
  const q = { mean: mu, sd: sigma };
  const { mean, sd } =
    values.gradient === 'sampled'
      ? climbElbo(world, q, {
          slope: sampledElboSlope(world, q, normalDraw(values.seed, steps)),
          rate: (RATE * HALF_AFTER) / (HALF_AFTER + steps),
        })
      : climbElbo(world, q, { slope: elboSlope(world, q), rate: RATE });
  return { ...values, ...reachable({ mean, sd }), steps: steps + 1 };
}

/** The controls end somewhere, and so does the way. */
function reachable({ mean, sd }: Normal) {
  return {
    mu: Math.min(params.mu.max, Math.max(params.mu.min, mean)),
    sigma: Math.min(params.sigma.max, Math.max(params.sigma.min, sd)),
  };
}

function hasStopped(before: VaeElboValues, after: VaeElboValues): boolean {
  return (
    Math.abs(after.mu - before.mu) < STANDING_STILL * after.sigma &&
    Math.abs(Math.log(after.sigma / before.sigma)) < STANDING_STILL
  );
}
