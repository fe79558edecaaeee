import { describe, expect, test } from 'vitest';
import { distil } from './lessons';

const favouriteOf = (teacher: readonly number[], temperature = 1) => {
  const { favourite, others } = distil({ teacher, student: [0, 0, 0], temperature, lessons: 0 });
  return { favourite, others };
};

describe('what the teacher takes to be right', () => {
  test('is the class with the highest logit; the others keep their order', () => {
    expect(favouriteOf([1, 5, 2])).toEqual({ favourite: 1, others: [0, 2] });
  });

  test('stays the same at every temperature', () => {
    for (const temperature of [0.01, 1, 20])
      expect(favouriteOf([0, 1e-3, -4], temperature).favourite).toBe(1);
  });

  test('is the first of those that are equally likely', () => {
    expect(favouriteOf([-2, 3, 3])).toEqual({ favourite: 1, others: [0, 2] });
  });

  test('is told apart also where two chances round to the same', () => {
    expect(favouriteOf([0, 1e-16, 0], 20).favourite).toBe(1);
  });
});
