import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrationBins } from './calibration';

describe('by hand', () => {
  test('two classes, two bins: from 1/2 to 3/4, and from 3/4 to 1', () => {
    const scores = [
      { confidence: 0.875, right: true },
      { confidence: 0.5, right: false },
      { confidence: 0.625, right: true },
      { confidence: 1, right: true },
      { confidence: 0.75, right: false },
    ];
    expect(calibrationBins({ scores, classes: 2, count: 2 })).toEqual([
      { from: 0.5, to: 0.75, size: 2, confidence: 0.5625, accuracy: 0.5 },
      { from: 0.75, to: 1, size: 3, confidence: 0.875, accuracy: 2 / 3 },
    ]);
  });

  test('bins without a score are left out', () => {
    const scores = [
      { confidence: 0.25, right: true },
      { confidence: 1, right: false },
    ];
    expect(calibrationBins({ scores, classes: 4, count: 3 })).toEqual([
      { from: 0.25, to: 0.5, size: 1, confidence: 0.25, accuracy: 1 },
      { from: 0.75, to: 1, size: 1, confidence: 1, accuracy: 0 },
    ]);
    expect(calibrationBins({ scores: [], classes: 4, count: 3 })).toEqual([]);
  });

  test('one bin holds them all', () => {
    const scores = [
      { confidence: 0.5, right: true },
      { confidence: 1, right: true },
    ];
    expect(calibrationBins({ scores, classes: 3, count: 1 })).toEqual([
      { from: 1 / 3, to: 1, size: 2, confidence: 0.75, accuracy: 1 },
    ]);
  });
});

test('every score lies in exactly one bin, the bins rise, and their means are those of all scores', () => {
  const questions = fc
    .record({ classes: fc.integer({ min: 2, max: 9 }), count: fc.integer({ min: 1, max: 20 }) })
    .chain(({ classes, count }) => {
      // Often exactly on an edge.
      const edge = fc
        .nat(count)
        .map((k) => Math.min(1, 1 / classes + (1 - 1 / classes) * (k / count)));
      const confidence = fc.oneof(edge, fc.double({ min: 1 / classes, max: 1, noNaN: true }));
      return fc.record({
        scores: fc.array(fc.record({ confidence, right: fc.boolean() })),
        classes: fc.constant(classes),
        count: fc.constant(count),
      });
    });
  fc.assert(
    fc.property(questions, (question) => {
      const bins = calibrationBins(question);
      const { scores, classes, count } = question;
      const total = (value: (bin: (typeof bins)[number]) => number): number =>
        bins.reduce((sum, bin) => sum + bin.size * value(bin), 0);
      expect(total(() => 1)).toBe(scores.length);
      expect(total(({ accuracy }) => accuracy)).toBeCloseTo(
        scores.filter(({ right }) => right).length,
        12,
      );
      expect(total(({ confidence }) => confidence)).toBeCloseTo(
        scores.reduce((sum, { confidence }) => sum + confidence, 0),
        12,
      );
      bins.forEach(({ from, to, size, confidence }, i) => {
        expect(size).toBeGreaterThan(0);
        expect(to - from).toBeCloseTo((1 - 1 / classes) / count, 15);
        expect(from).toBeGreaterThanOrEqual(bins[i - 1]?.to ?? 1 / classes);
        // The mean is rounded.
        expect(confidence).toBeGreaterThan(from - 1e-14);
        expect(confidence).toBeLessThan(to + 1e-14);
      });
    }),
  );
});

test.each([
  [{ classes: 1 }, /^classes is 1: .*at least 2/],
  [{ count: 0 }, /^count is 0/],
  [{ count: 1.5 }, /^count is 1.5/],
  [{ scores: [{ confidence: 0.4, right: true }] }, /^scores\[0\].confidence is 0.4/],
  [{ scores: [{ confidence: NaN, right: true }] }, /^scores\[0\].confidence is NaN/],
  [{ scores: [{ confidence: 1.1, right: true }] }, /^scores\[0\].confidence is 1.1/],
])('%j is refused', (change, message) => {
  const bins = () => calibrationBins({ scores: [], classes: 2, count: 2, ...change });
  expect(bins).toThrow(RangeError);
  expect(bins).toThrow(message);
});
