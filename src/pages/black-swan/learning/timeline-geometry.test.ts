import { describe, expect, test } from 'vitest';
import { learningPath } from '../../../compute/learning-path';
import { swanTicks, timelineGeometry } from './timeline-geometry';

const AREA = { width: 480, height: 220 };

function timeline(black: number, white: number) {
  const { steps } = learningPath({ prior: { alpha: 1, beta: 99 }, seed: 1, black, white });
  return { steps, ...timelineGeometry(steps, AREA, 'bits') };
}

function numbersIn(path: string): readonly number[] {
  return (path.match(/-?[\d.]+/g) ?? []).map(Number);
}

describe('the time line of sightings', () => {
  test('is empty before the first swan', () => {
    const { shannon, bayesian, black, first } = timeline(0, 0);
    expect([shannon, bayesian, black, first]).toEqual(['', '', '', null]);
  });

  test('has a bar for each swan, up for Shannon’s surprise and down for Bayesian surprise', () => {
    const { shannon, bayesian, up, down, first, steps } = timeline(2, 3);
    expect(shannon.match(/M/g)).toHaveLength(5);
    expect(bayesian.match(/M/g)).toHaveLength(5);
    expect(first?.top).toBeCloseTo(up(Math.log2(100)), 1);
    expect(first?.bottom).toBeGreaterThan(down(0));
    expect(first?.step).toBe(steps.find(({ seen }) => seen === 'black'));
  });

  test('marks the black swans alone', () => {
    expect(timeline(2, 3).black.match(/M/g)).toHaveLength(2);
  });

  test('finds room for two thousand swans, and draws them with few corners', () => {
    const { shannon, bayesian, hundredth, xOf, first } = timeline(1000, 1000);
    for (const path of [shannon, bayesian]) {
      expect(path).not.toContain('NaN');
      expect(Math.max(...numbersIn(path))).toBeLessThanOrEqual(AREA.width);
      expect(path.length).toBeLessThan(4000);
    }
    expect(xOf(2000)).toBeLessThanOrEqual(AREA.width);
    expect(hundredth!.step.bayesian).toBeLessThan(first!.step.bayesian / 20);
  });

  test('does not lose the largest surprise among those that share a place', () => {
    const { shannon, first } = timeline(300, 700);
    expect(Math.min(...numbersIn(shannon.split('H')[0]!).slice(2))).toBeCloseTo(first!.top, 0);
  });

  test('says how much larger the lower scale is', () => {
    const { up, down, enlarged } = timeline(1, 0);
    const perBit = { up: up(0) - up(1), down: down(1) - down(0) };
    expect(enlarged).toBeCloseTo(perBit.down / perBit.up, 9);
  });
});

test('only whole swans have their number under them', () => {
  expect(swanTicks(0)).toEqual([]);
  expect(swanTicks(1)).toEqual([1]);
  expect(swanTicks(100)).toEqual([20, 40, 60, 80, 100]);
});
