import { adam } from './adam';
import type { ImageSet } from '../pictures/image-set';
import { lossParts, type LossParts } from './loss-parts';
import { loadImage } from './model-images';
import { normalGenerator } from '../normal-draws';
import { STREAM } from './random-streams';
import { runGenerator } from '../random';
import { vae, type Vae } from './vae';

/** Images per step. */
const BATCH = 64;

const RATE = 0.003;

export interface RunSettings {
  readonly images: Pick<ImageSet, 'count' | 'side' | 'pictures'>;
  readonly latents: number;
  readonly seed: number;
}

export interface TrainingRun {
  readonly model: Vae;
  readonly stepsTaken: () => number;
  /** One step with this beta. Returns whether its loss was finite; after one that was not the model is lost. */
  readonly step: (beta: number) => boolean;
  /** Means over the steps since the last call; null when there were none. Has no effect on the training. */
  readonly takeParts: () => LossParts | null;
}

/**
 * A VAE in training: Adam with a rate of 0.003 on batches of 64 images, in a new order in each round.
 *
 * images: at least 64 of them; what is left of a round when no full batch remains is not used in it. The
 * state depends on nothing but the settings and the beta of each step so far, and to the last bit: not on
 * when steps are taken, nor on what the model is asked between them.
 */
export function trainingRun({ images, latents, seed }: RunSettings): TrainingRun {
  const { count, side, pictures } = images;
  const pixels = side * side;
  const model = vae({ pixels, latents, batch: BATCH });
  model.initialise(normalGenerator(runGenerator(seed, STREAM.weights)));
  const nextOrder = runGenerator(seed, STREAM.order);
  const nextNoise = normalGenerator(runGenerator(seed, STREAM.noise));
  const descend = adam(model.parameters, { rate: RATE, gradientScale: 1 / BATCH });

  const order = Uint32Array.from({ length: count }, (_, index) => index);
  let used = count;
  let steps = 0;
  let reconstruction = 0;
  let kl = 0;
  let stepsInSums = 0;

  function loadBatch(): void {
    if (used + BATCH > count) {
      shuffle(order, nextOrder);
      used = 0;
    }
    for (let row = 0; row < BATCH; row += 1, used += 1) {
      loadImage(model, row, pictures.subarray(order[used]! * pixels, (order[used]! + 1) * pixels));
    }
    for (let i = 0; i < model.noise.length; i += 1) model.noise[i] = nextNoise();
  }

  function step(beta: number): boolean {
    loadBatch();
    model.encode(BATCH);
    model.decode(BATCH);
    model.score(BATCH);
    model.findGradients(BATCH, beta);
    descend(model.gradients);
    steps += 1;

    const explained = sum(model.logLikelihood) / BATCH;
    const paid = sum(model.codes.kl) / BATCH;
    reconstruction += explained;
    kl += paid;
    stepsInSums += 1;
    return Number.isFinite(explained - beta * paid);
  }

  function takeParts(): LossParts | null {
    if (stepsInSums === 0) return null;
    const parts = lossParts(reconstruction / stepsInSums, kl / stepsInSums);
    reconstruction = 0;
    kl = 0;
    stepsInSums = 0;
    return parts;
  }

  return { model, stepsTaken: () => steps, step, takeParts };
}

/** Every order is equally likely (Fisher and Yates). */
function shuffle(order: Uint32Array, next: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    const moved = order[last]!;
    order[last] = order[other]!;
    order[other] = moved;
  }
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i += 1) total += values[i]!;
  return total;
}
