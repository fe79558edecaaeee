import { expect, test } from 'vitest';
import { adam } from './adam';

test('the first step is as long as the rate, against the slope, however steep it is', () => {
  const parameters = Float64Array.of(1, 1, 1);
  adam(parameters, { rate: 0.1, gradientScale: 1 })(Float64Array.of(5, -0.001, 0));
  expect(parameters[0]).toBeCloseTo(0.9, 8);
  expect(parameters[1]).toBeCloseTo(1.1, 5);
  expect(parameters[2]).toBe(1);
});

test('two steps by hand', () => {
  const parameters = Float64Array.of(0);
  const descend = adam(parameters, { rate: 1, gradientScale: 1 / 2 });
  descend(Float64Array.of(4));
  expect(parameters[0]).toBeCloseTo(-1, 7);
  descend(Float64Array.of(-2));
  const mean = (0.9 * 0.1 * 2 - 0.1) / (1 - 0.81);
  const square = (0.999 * 0.001 * 4 + 0.001) / (1 - 0.998001);
  expect(parameters[0]).toBeCloseTo(-1 - mean / Math.sqrt(square), 7);
});

test('it finds the bottom of a bowl whose sides differ by a factor of 10,000', () => {
  const parameters = Float64Array.of(3, -2);
  const descend = adam(parameters, { rate: 0.02, gradientScale: 1 });
  for (let step = 0; step < 3000; step += 1) {
    descend(Float64Array.of(100 * (parameters[0]! - 1), 0.01 * (parameters[1]! - 2)));
  }
  expect(parameters[0]).toBeCloseTo(1, 2);
  expect(parameters[1]).toBeCloseTo(2, 2);
});
