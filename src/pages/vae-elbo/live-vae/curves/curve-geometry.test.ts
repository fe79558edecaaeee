import { scaleLinear } from 'd3';
import { describe, expect, test } from 'vitest';
import { lossParts } from '../../../../compute/vae/loss-parts';
import type { CurvePoint } from '../../../../workers/training-curve';
import { betaMarks, curveDomain, curvePaths } from './curve-geometry';

function point(step: number, beta = 1, parts = lossParts(-30, 5)): CurvePoint {
  return { step, beta, train: null, test: parts, klPerLatent: [parts.kl] };
}

describe('the axes', () => {
  test('end at round numbers, and leave out the untrained model', () => {
    const curve = [point(0, 1, lossParts(-157, 0)), point(50), point(600)];
    expect(curveDomain(curve, 'nats')).toEqual({ steps: 1000, bottom: -35, top: -30 });
  });

  test('have room also where nothing, or only the first point, is there', () => {
    expect(curveDomain([], 'nats')).toMatchObject({ steps: 500 });
    const { bottom, top } = curveDomain([point(0, 1, lossParts(-20, 0))], 'bits');
    expect(top).toBeGreaterThan(bottom);
  });
});

test('the band lies between the two curves, and long curves are thinned but keep their end', () => {
  const scales = { x: scaleLinear([0, 1000], [0, 1000]), y: scaleLinear([-40, 0], [40, 0]) };
  const short = curvePaths([point(0), point(10)], scales, 'nats');
  expect(short.reconstruction).toBe('M0,30L10,30');
  expect(short.elbo).toBe('M0,35L10,35');
  expect(short.kl).toContain('M0,30L10,30L10,35');
  const long = Array.from({ length: 1000 }, (_, step) => point(step));
  const { elbo } = curvePaths(long, scales, 'nats');
  expect(elbo.split('L').length).toBeLessThanOrEqual(301);
  expect(elbo).toMatch(/L999,35$/);
});

test('a change of beta is marked once, a drag by where it ends', () => {
  const curve = [point(0), point(10), point(20, 4), point(25, 8), point(30, 8), point(200, 0)];
  expect(betaMarks(curve, 50)).toEqual([
    { step: 25, beta: 8 },
    { step: 200, beta: 0 },
  ]);
});
