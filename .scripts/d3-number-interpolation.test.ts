import fc from 'fast-check';
import * as d3 from 'd3';
import { expect, test } from 'vitest';
import * as ours from './d3-number-interpolation.ts';

const number = fc.double({ noNaN: true, noDefaultInfinity: true });

test('between two numbers it gives what D3 gives, to the last bit', () => {
  fc.assert(
    fc.property(number, number, fc.double({ min: -1, max: 2, noNaN: true }), (from, to, t) => {
      expect(ours.interpolate(from, to)(t)).toBe(d3.interpolate(from, to)(t));
      expect(ours.interpolateRound(from, to)(t)).toBe(d3.interpolateRound(from, to)(t));
    }),
  );
});
