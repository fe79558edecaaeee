import { beforeAll, describe, expect, test } from 'vitest';
import { lookAt } from './image-sight';
import { drawnNodes, planeNodes } from './code-nodes';
import { decoderGrid, logJointOn } from './decoder-grid';
import { normalGenerator } from '../normal-draws';
import { uniformGenerator } from '../random';
import { answererOf } from './session-questions';
import { viewArrays, viewOf } from './session-view';
import { prepareSession, type TrainingSession } from './training-session';
import { truePosterior } from './true-posterior';

function finished<Result>(job: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = job.next();
    if (done === true) return value;
  }
}

function begun(seed: number, latents = 2): TrainingSession {
  return finished(prepareSession({ images: 'digits', latents, seed }));
}

function train({ run }: TrainingSession, steps: number, beta = 1): boolean {
  let isFinite = true;
  for (let step = 0; step < steps; step += 1) isFinite = run.step(beta) && isFinite;
  return isFinite;
}

/** FNV-1a over the parameters' bits: any engine has to find the same number. */
function checksum({ run }: TrainingSession): string {
  const bits = new Uint32Array(Float32Array.from(run.model.parameters).buffer);
  let hash = 0x811c9dc5;
  for (const word of bits) hash = Math.imul(hash ^ word, 0x01000193);
  return (hash >>> 0).toString(16);
}

describe('500 steps on digits', () => {
  let session: TrainingSession;
  beforeAll(() => {
    session = begun(1);
    train(session, 500);
  });

  test('lead to these bits', () => {
    expect(checksum(session)).toBe('ccf1f224');
  });

  test('lead to a test ELBO above -44 nats', () => {
    const { test: parts, klPerLatent, activeLatents } = viewOf(session, viewArrays(session));
    expect(parts.elbo).toBeGreaterThan(-44);
    expect(parts.elbo).toBe(parts.reconstruction - parts.kl);
    expect(activeLatents).toBe(2);
    expect(klPerLatent[0]! + klPerLatent[1]!).toBeCloseTo(parts.kl, 12);
  });

  test('log p(x) = ELBO + KL(q || p(z|x)), each by a sum of its own', () => {
    const { model } = session.run;
    const grid = finished(decoderGrid(model, { side: 65, reach: 4 }));
    const fine = finished(decoderGrid(model, { side: 257, reach: 4 }));
    const step = 8 / 256;
    for (const image of [0, 1, 2]) {
      const picture = session.test.pictures.slice(196 * image, 196 * (image + 1));
      const { mean, sd, parts } = lookAt(model, picture, planeNodes());
      const { logEvidence } = finished(truePosterior(model, grid, picture));
      const logJoint = logJointOn(fine, picture);
      const evidence = logJoint.reduce((sum, log) => sum + step * step * Math.exp(log), 0);
      let divergence = 0;
      logJoint.forEach((log, point) => {
        const x = step * (point % 257) - 4;
        const y = 4 - step * Math.floor(point / 257);
        const squares = ((x - mean[0]!) / sd[0]!) ** 2 + ((y - mean[1]!) / sd[1]!) ** 2;
        const logQ = -squares / 2 - Math.log(2 * Math.PI * sd[0]! * sd[1]!);
        divergence += step * step * Math.exp(logQ) * (logQ - log + Math.log(evidence));
      });
      expect(divergence).toBeGreaterThan(0.01);
      expect(Math.abs(logEvidence - parts.elbo - divergence)).toBeLessThan(0.01);
    }
  });

  test('importance-weighted bounds rise from the ELBO to log p(x)', () => {
    const { model } = session.run;
    const normal = normalGenerator(uniformGenerator(4));
    const grid = finished(decoderGrid(model, { side: 65, reach: 4 }));
    const counts = [1, 10, 100];
    const bounds = counts.map(() => 0);
    const images = 80;
    let elbo = 0;
    let evidence = 0;
    for (let image = 0; image < images; image += 1) {
      const picture = session.test.pictures.slice(196 * image, 196 * (image + 1));
      elbo += lookAt(model, picture, planeNodes()).parts.elbo / images;
      evidence += finished(truePosterior(model, grid, picture)).logEvidence / images;
      counts.forEach((count, i) => {
        const nodes = drawnNodes(normal, { count, latents: 2 });
        bounds[i]! += lookAt(model, picture, nodes).importanceBound / images;
      });
    }
    const rising = [...bounds, evidence];
    rising.slice(1).forEach((bound, i) => expect(bound).toBeGreaterThan(rising[i]!));
    // The mean over one draw is the ELBO: 80 of them leave an error of some 0.3.
    expect(Math.abs(bounds[0]! - elbo)).toBeLessThan(1.5);
    expect(evidence - bounds[2]!).toBeLessThan(0.5);
  });

  test('each kind of question has its answer', () => {
    const { answer } = answererOf(session);
    const image = finished(answer({ about: 'image', image: 5, posterior: true }));
    if (image.about !== 'image' || !image.posterior) throw new Error('no image, no posterior');
    expect(image.picture).toEqual(session.test.pictures.slice(5 * 196, 6 * 196));
    expect(image.posterior.side).toBe(65);
    expect(image.posterior.gap).toBeGreaterThan(0);
    const { close } = image.posterior;
    const cell = (2 * close.reach) / (close.side - 1);
    const { logEvidence } = image.posterior;
    const inWindow = close.logDensity.reduce(
      (sum, log) => sum + Math.exp(log - logEvidence) * cell * cell,
      0,
    );
    expect(inWindow).toBeCloseTo(1, 1);
    expect(close.spilt).toBeGreaterThan(0);
    expect(close.spilt).toBeLessThanOrEqual(1);
    expect(close.missed).toBeGreaterThan(0);
    expect(close.missed).toBeLessThanOrEqual(1);
    expect(image.posterior.gap).toBeCloseTo(image.posterior.logEvidence - image.parts.elbo, 12);
    const cells = image.posterior.density.reduce((sum, density) => sum + density / 64, 0);
    expect(cells).toBeCloseTo(1, 5);

    const code = finished(answer({ about: 'code', code: image.mean }));
    if (code.about !== 'code') throw new Error('no code');
    expect(code.picture).toEqual(image.reconstructed);
  });

  test('a drawing as bad as a scribble is told from a zero', () => {
    const { answer } = answererOf(session);
    const percentile = (strokes: readonly (readonly { x: number; y: number }[])[]): number => {
      const found = finished(answer({ about: 'drawing', strokes, posterior: false }));
      if (found.about !== 'drawing') throw new Error('no drawing');
      return found.percentile;
    };
    const ring = Array.from({ length: 33 }, (_, i) => ({
      x: 60 * Math.cos((i * Math.PI) / 16),
      y: 100 * Math.sin((i * Math.PI) / 16),
    }));
    const scribble = Array.from({ length: 20 }, (_, i) => ({ x: (i % 2) * 60, y: 5 * i }));
    expect(percentile([ring])).toBeGreaterThan(1);
    expect(percentile([scribble])).toBeLessThan(1);
  });
});

test('views and questions leave the training alone', () => {
  const quiet = begun(3);
  const watched = begun(3);
  const { answer } = answererOf(watched);
  const arrays = viewArrays(watched);
  for (let step = 0; step < 70; step += 1) {
    train(quiet, 1);
    train(watched, 1);
    if (step % 10 === 0) viewOf(watched, arrays);
    if (step % 30 === 0) finished(answer({ about: 'image', image: step, posterior: true }));
    if (step % 35 === 0) {
      finished(answer({ about: 'code', code: [1, -1] }));
      finished(answer({ about: 'drawing', strokes: [[{ x: 0, y: 0 }]], posterior: true }));
    }
  }
  expect(checksum(watched)).toBe(checksum(quiet));
  const other = begun(4);
  train(other, 70);
  expect(checksum(other)).not.toBe(checksum(quiet));
});

describe('beta', () => {
  test.each([0, 30])('%d is survived, and a sudden change from it too', (beta) => {
    const session = begun(5);
    expect(train(session, 150, beta)).toBe(true);
    expect(train(session, 50, 30 - beta)).toBe(true);
    const { test: parts } = viewOf(session, viewArrays(session));
    expect(Number.isFinite(parts.elbo)).toBe(true);
  });

  test('20 lets the code collapse, as the images predict', () => {
    const session = begun(6);
    train(session, 200, 20);
    const { test: parts, activeLatents, split } = viewOf(session, viewArrays(session));
    expect(session.collapseBeta).toBeLessThan(20);
    expect(parts.kl).toBeLessThan(0.01);
    expect(activeLatents).toBe(0);
    expect(Math.abs(split.information)).toBeLessThan(0.01);
  });

  test('8 of 8 latents answer at 1', () => {
    const session = begun(7, 8);
    train(session, 250);
    const view = viewOf(session, viewArrays(session));
    expect(view.activeLatents).toBe(8);
    expect(view.tiles.rows).toBe(8);
    expect(view.arrays.decoded).toHaveLength(8 * view.tiles.columns * 196);
  });

  test('one that no number can hold is told as not finite', () => {
    const session = begun(8);
    expect(train(session, 3, 1e40)).toBe(false);
  });
});
