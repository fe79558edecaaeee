import { describe, expect, test } from 'vitest';
import { normalGenerator } from '../normal-draws';
import { uniformGenerator } from '../random';
import { vae, type Vae } from './vae';

function filledModel(latents: number, rows: number): Vae {
  const model = vae({ pixels: 7, latents, batch: rows + 1, hidden: [6, 5], real: Float64Array });
  const uniform = uniformGenerator(3);
  const normal = normalGenerator(uniform);
  model.initialise(normal);
  // Biases start at 0, where a slope by them would not show all that it depends on.
  for (let i = 0; i < model.parameters.length; i += 1) model.parameters[i]! += 0.2 * normal();
  for (let i = 0; i < model.images.length; i += 1) model.images[i] = uniform();
  for (let i = 0; i < model.noise.length; i += 1) model.noise[i] = normal();
  return model;
}

function lossOf(model: Vae, rows: number, beta: number): number {
  model.encode(rows);
  model.decode(rows);
  model.score(rows);
  let loss = 0;
  for (let row = 0; row < rows; row += 1) loss -= model.logLikelihood[row]!;
  for (let i = 0; i < rows * model.latents; i += 1) loss += beta * model.codes.kl[i]!;
  return loss;
}

describe('the slopes are those of the loss, by central differences', () => {
  test.each([
    [1, 2],
    [0, 2],
    [30, 2],
    [4, 8],
  ])('beta %d, %d latents', (beta, latents) => {
    const rows = 5;
    const model = filledModel(latents, rows);
    lossOf(model, rows, beta);
    model.findGradients(rows, beta);
    const found = Float64Array.from(model.gradients);
    const steepest = found.reduce((most, slope) => Math.max(most, Math.abs(slope)), 0);
    const step = 1e-5;
    found.forEach((slope, i) => {
      const here = model.parameters[i]!;
      model.parameters[i] = here + step;
      const above = lossOf(model, rows, beta);
      model.parameters[i] = here - step;
      const below = lossOf(model, rows, beta);
      model.parameters[i] = here;
      const difference = (above - below) / (2 * step);
      expect(Math.abs(slope - difference)).toBeLessThan(
        1e-7 * Math.max(Math.abs(slope), 0.01 * steepest),
      );
    });
    expect(found.every((slope) => slope !== 0)).toBe(true);
  });
});

test('log p(x|z) and the KL are what their formulas say', () => {
  const model = filledModel(2, 3);
  lossOf(model, 3, 1);
  for (let row = 0; row < 3; row += 1) {
    let expected = 0;
    for (let pixel = 0; pixel < 7; pixel += 1) {
      const chance = 1 / (1 + Math.exp(-model.outputs[row * 7 + pixel]!));
      const image = model.images[row * 7 + pixel]!;
      expected += image * Math.log(chance) + (1 - image) * Math.log(1 - chance);
    }
    expect(model.logLikelihood[row]).toBeCloseTo(expected, 12);
  }
  for (let i = 0; i < 6; i += 1) {
    const mean = model.codes.means[i]!;
    const sd = model.codes.sds[i]!;
    expect(model.codes.kl[i]).toBeCloseTo((mean * mean + sd * sd - 1) / 2 - Math.log(sd), 12);
    expect(model.codes.drawn[i]).toBe(mean + sd * model.noise[i]!);
  }
});

test('log variances are held, and the KL still leads them back', () => {
  const model = filledModel(2, 1);
  // The bias of the first log variance is the third of the encoder's last four numbers.
  const encoderSize = 8 * 6 + 7 * 5 + 6 * 4;
  const bias = encoderSize - 2;
  model.parameters[bias] = -100;
  lossOf(model, 1, 1);
  expect(model.codes.sds[0]).toBeCloseTo(Math.exp(-7), 15);
  model.findGradients(1, 1);
  expect(model.gradients[bias]).toBeCloseTo((Math.exp(-14) - 1) / 2, 12);
  model.parameters[bias] = 100;
  lossOf(model, 1, 1);
  expect(model.codes.sds[0]).toBeCloseTo(Math.exp(7), 9);
  expect(Number.isFinite(lossOf(model, 1, 30))).toBe(true);
});

test('32 bits give nearly the numbers of 64', () => {
  const exact = filledModel(2, 4);
  const quick = vae({ pixels: 7, latents: 2, batch: 5, hidden: [6, 5] });
  quick.parameters.set(exact.parameters);
  quick.images.set(exact.images);
  quick.noise.set(exact.noise);
  expect(quick.parameters).toBeInstanceOf(Float32Array);
  expect(lossOf(quick, 4, 1)).toBeCloseTo(lossOf(exact, 4, 1), 4);
});
