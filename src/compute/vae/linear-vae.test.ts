import { expect, test } from 'vitest';
import { adam } from './adam';
import { normalGenerator } from '../normal-draws';
import type { PixelLikelihood } from './pixel-likelihood';
import { uniformGenerator } from '../random';
import { vae } from './vae';

/*
 * A VAE without hidden layers whose pixels have normal noise is probabilistic PCA (Tipping and Bishop 1999), of which the
 * best likelihood is known in full. The data are 2 points on each principal axis, so that their covariance has exactly
 * these eigenvalues; each point is coded with 4 draws whose mean and covariance are exactly those of the prior, so that
 * means over draws of anything quadratic, such as this loss, are exact.
 */
const EIGENVALUES = [5, 2, 0.6, 0.4, 0.2];
const SIZE = EIGENVALUES.length;
const LATENTS = 2;
/** The mean of the eigenvalues that the latents leave over: probabilistic PCA's own noise. */
const NOISE = 0.4;
const DRAWS = 2 * LATENTS;
const ROWS = 2 * SIZE * DRAWS;

const normalPixels: PixelLikelihood = ({
  pixels,
  rows,
  outputs,
  images,
  logLikelihood,
  slopes,
}) => {
  for (let row = 0; row < rows; row += 1) {
    let sum = (-pixels / 2) * Math.log(2 * Math.PI * NOISE);
    for (let place = row * pixels; place < (row + 1) * pixels; place += 1) {
      const off = outputs[place]! - images[place]!;
      sum -= (off * off) / (2 * NOISE);
      slopes[place] = off / NOISE;
    }
    logLikelihood[row] = sum;
  }
};

/** The columns of a reflection: axes that stand askew to the pixels. */
function axis(which: number): number[] {
  const normal = [1, 2, -1, 3, 1];
  const length = normal.reduce((sum, entry) => sum + entry * entry, 0);
  return normal.map((entry, i) => Number(i === which) - (2 * entry * normal[which]!) / length);
}

function trained(beta: number): { reconstruction: number; kl: number } {
  const model = vae({
    pixels: SIZE,
    latents: LATENTS,
    batch: ROWS,
    hidden: [],
    likelihood: normalPixels,
    real: Float64Array,
  });
  model.initialise(normalGenerator(uniformGenerator(1)));
  for (let row = 0; row < ROWS; row += 1) {
    const point = Math.floor(row / DRAWS);
    const which = point >> 1;
    const distance = Math.sqrt(SIZE * EIGENVALUES[which]!) * (point % 2 === 0 ? 1 : -1);
    // Not centred, so that the biases have to find the mean.
    axis(which).forEach((entry, i) => (model.images[row * SIZE + i] = distance * entry + i));
    const draw = row % DRAWS;
    model.noise[row * LATENTS + (draw >> 1)] = Math.sqrt(LATENTS) * (draw % 2 === 0 ? 1 : -1);
  }
  const settle = (rate: number, steps: number): void => {
    const descend = adam(model.parameters, { rate, gradientScale: 1 / ROWS });
    for (let step = 0; step < steps; step += 1) {
      model.encode(ROWS);
      model.decode(ROWS);
      model.score(ROWS);
      model.findGradients(ROWS, beta);
      descend(model.gradients);
    }
  };
  settle(0.02, 3000);
  settle(0.002, 2000);
  const mean = (values: Float64Array): number => values.reduce((sum, v) => sum + v, 0) / ROWS;
  return { reconstruction: mean(model.logLikelihood), kl: mean(model.codes.kl) };
}

test('a linear VAE reaches the best likelihood of probabilistic PCA', () => {
  const { reconstruction, kl } = trained(1);
  const kept = EIGENVALUES.slice(0, LATENTS).reduce((sum, value) => sum + Math.log(value), 0);
  const left = (SIZE - LATENTS) * Math.log(NOISE);
  const best = -(SIZE * Math.log(2 * Math.PI) + kept + left + SIZE) / 2;
  expect(Math.abs(reconstruction - kl - best)).toBeLessThan(0.001);
  expect(kl).toBeCloseTo(Math.log(5 / NOISE) / 2 + Math.log(2 / NOISE) / 2, 2);
});

test('a beta between two eigenvalues makes exactly the lower one collapse', () => {
  const beta = 6;
  const { kl } = trained(beta);
  // 5 / 0.4 is above 6, 2 / 0.4 below.
  expect(kl).toBeCloseTo(Math.log(5 / (beta * NOISE)) / 2, 2);
});
