import { describe, expect, test } from 'vitest';
import { lakeOf } from './lake';
import { swanTicks, timelineGeometry } from './timeline-geometry';

const AREA = { width: 480, height: 220 };

function timeline(black: number, white: number) {
  return timelineGeometry(
    lakeOf({ alpha: 1, beta: 99, black, white, lake: 0.3, seed: 1 }),
    AREA,
    'bits',
  );
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
    const { shannon, bayesian, up, down, highest, first } = timeline(2, 3);
    expect(shannon.match(/M/g)).toHaveLength(5);
    expect(bayesian.match(/M/g)).toHaveLength(5);
    expect(highest).toBeCloseTo(up(Math.log2(100)), 1);
    expect(first?.bottom).toBeGreaterThan(down(0));
  });

  test('marks the black swans alone', () => {
    expect(timeline(2, 3).black.match(/M/g)).toHaveLength(2);
  });

  test('finds room for two thousand swans, and draws them with few corners', () => {
    const { shannon, bayesian, hundredth, xOf, first, down } = timeline(1000, 1000);
    for (const path of [shannon, bayesian]) {
      expect(path).not.toContain('NaN');
      expect(Math.max(...numbersIn(path))).toBeLessThanOrEqual(AREA.width);
      expect(path.length).toBeLessThan(4000);
    }
    expect(xOf(2000)).toBeLessThanOrEqual(AREA.width);
    expect(hundredth!.bottom - down(0)).toBeLessThan((first!.bottom - down(0)) / 20);
  });

  test('does not lose the largest surprise among those that share a place', () => {
    const { shannon, up } = timeline(300, 700);
    expect(Math.min(...numbersIn(shannon.split('H')[0]!).slice(2))).toBeCloseTo(
      up(Math.log2(100)),
      0,
    );
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
