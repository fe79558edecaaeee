import { expect, test } from 'vitest';
import { nextSwan } from '../../../compute/beliefs/sightings';
import { seeSwans } from './see-swans';

const LAKE = { seed: 1, rate: 0.3 };

test('sees as many more swans as it is told, in the lake’s own order', () => {
  const one = seeSwans({ ...LAKE, black: 0, white: 0 }, 1);
  expect(one[nextSwan(1, 0, 0.3)]).toBe(1);
  const hundred = seeSwans({ ...LAKE, black: 0, white: 0 }, 100);
  expect(hundred.black + hundred.white).toBe(100);
  expect(seeSwans({ ...LAKE, ...one }, 99)).toEqual(hundred);
});

test('ends where the page counts no further, of one colour or of both', () => {
  expect(seeSwans({ seed: 1, rate: 1, black: 990, white: 5 }, 100)).toEqual({
    black: 1000,
    white: 5,
  });
  const full = { black: 1000, white: 1000 };
  expect(seeSwans({ ...LAKE, ...full }, 10)).toEqual(full);
});
