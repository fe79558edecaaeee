import { describe, expect, test } from 'vitest';
import { crossEntropy, entropy, klDivergence, klTerms } from '../../compute/divergence';
import { klDivergenceWithEpsilon } from '../../compute/epsilon';
import { defaultsOf } from '../../experiment/parameter';
import type { Goal, Step } from '../../experiment/step';
import { informationText } from '../../formula/number-text';
import { valuesOf } from '../../teach/judge';
import { coinToss, type CoinTossModel, type CoinTossParameters } from './experiment';
import { guide } from './guide';
import { EVIDENCE_ODDS } from './flips/race';

type CoinGoal = Goal<CoinTossParameters, CoinTossModel>;

const coin = (heads: number) => [heads, 1 - heads];
const kl = (p: number, q: number) => klDivergence(coin(p), coin(q));
const bits = (nats: number) => informationText(nats, 'bits');
const log2 = (odds: number) => bits(Math.log(odds));

/** All that a step says to a reader in bits, for checking that the number is still in it. */
function textOf(id: string): string {
  const step: Step | undefined = guide.steps.find((one) => one.id === id);
  if (!step) throw new Error(`there is no step ${id}`);
  const numberAt = (moment: string, quantity: string) => {
    const model = coinToss.derive(valuesOf(coinToss, step, moment === 'end') as never);
    return bits(coinToss.quantities[quantity]?.read(model) ?? Number.NaN);
  };
  return JSON.stringify(step)
    .replaceAll(/\{bits:([^}]*)\}/g, (_, number: string) =>
      /^−?1$/.test(number) ? `${number} bit` : `${number} bits`,
    )
    .replaceAll(/\{(start|end):([^}]*)\}/g, (_, moment: string, quantity: string) =>
      numberAt(moment, quantity),
    );
}

function expectSaid(id: string, ...words: readonly string[]): void {
  expect(words.filter((word) => !textOf(id).includes(word))).toEqual([]);
}

/** P(heads <= most) of so many flips. */
function chanceOfAtMost(most: number, flips: number, heads: number): number {
  let term = (1 - heads) ** flips;
  let sum = term;
  for (let k = 1; k <= most; k += 1) {
    term *= ((flips - k + 1) / k) * (heads / (1 - heads));
    sum += term;
  }
  return sum;
}

function goalOf(id: string): CoinGoal {
  const question = guide.steps.find((step) => step.id === id)?.question;
  if (question?.kind !== 'goal') throw new Error(`${id} is no goal`);
  return question;
}

function reaches(id: string, p: number, q: number): boolean {
  const values = { ...defaultsOf(coinToss.params), p, q };
  return goalOf(id).isReached(coinToss.derive(values), values);
}

describe('the numbers that the guide quotes are those of the coins', () => {
  test('the worked example: 0.415, −1, and 0.332 − 0.2 = 0.132 bits', () => {
    expectSaid('worked-example', '0.8/0.6', '0.415 bits', '0.2/0.4', '−1 bit');
    expectSaid('negative-term', '0.332 bits', 'takes 0.2 bits', '0.132 bits');
    expect(log2(0.8 / 0.6)).toBe('0.415 bits');
    expect(Math.log2(0.2 / 0.4)).toBe(-1);
    expect(klTerms(coin(0.8), coin(0.6)).map(bits)).toEqual(['0.332 bits', '−0.200 bits']);
    expect(bits(kl(0.8, 0.6))).toBe('0.132 bits');
    expect(bits(crossEntropy(coin(0.8), coin(0.6)) - entropy(coin(0.8)))).toBe('0.132 bits');
  });

  test('the swap: 0.71 bits become 1.198, which are 0.830 nats; 3.3 bits lost, 0.9 saved', () => {
    expectSaid('swap', 'over 3 bits', '3.3 bits', 'save 0.9', '1.198 bits', '0.830 nats', '0.71');
    expect(bits(kl(0.95, 0.5))).toBe('0.714 bits');
    expect(bits(kl(0.5, 0.95))).toBe('1.198 bits');
    expect(informationText(kl(0.5, 0.95), 'nats')).toBe('0.830 nats');
    expect(Math.log2(0.5 / 0.05)).toBeCloseTo(3.3, 1);
    expect(Math.log2(0.5 / 0.95)).toBeCloseTo(-0.9, 1);
  });

  test('the mirrored pair: 0.117 bits either way', () => {
    expectSaid('mirrored-pair', '0.117 bits');
    expect([bits(kl(0.6, 0.4)), bits(kl(0.4, 0.6))]).toEqual(['0.117 bits', '0.117 bits']);
  });

  test('zeros: 0.737 bits without tails, infinite where Q rules it out, and swapped 0.322 bits', () => {
    expectSaid('zero-log-zero', '0.737 bits');
    expectSaid('infinite', '0.322 bits');
    expect(bits(kl(1, 0.6))).toBe('0.737 bits');
    expect(log2(1 / 0.6)).toBe('0.737 bits');
    expect(kl(0.8, 1)).toBe(Infinity);
    expect(bits(kl(1, 0.8))).toBe('0.322 bits');
  });

  test('epsilon: a thousandth of it makes 7.251 bits 9.244, a fifth of the 9.97 bits of log 1000', () => {
    expectSaid('epsilon', 'a fifth of 9.97 bits', 'about 2 bits', 'log 1000, 9.97 bits');
    const said = (epsilon: number) => klDivergenceWithEpsilon(coin(0.8), coin(1), epsilon);
    expect([bits(said(1e-12)), bits(said(1e-15))]).toEqual(['7.251 bits', '9.244 bits']);
    expect(Math.log2(1000)).toBeCloseTo(9.97, 2);
    expect((said(1e-15) - said(1e-12)) / Math.LN2).toBeCloseTo(2, 1);
    expect((said(1e-18) - said(1e-15)) / Math.LN2).toBeCloseTo(2, 1);
  });

  test('units: 0.132 bits are 0.0915 nats; the wrong way gives 0.190; a nat is 1.44 bits', () => {
    expectSaid('bits-and-nats', '0.0915 nats', '0.190 nats', '0.693', '1.44 bits', '0.09 and 0.13');
    const nats = kl(0.8, 0.6);
    expect(nats).toBeCloseTo(0.0915, 4);
    expect(nats / Math.LN2 / Math.LN2).toBeCloseTo(0.19, 3);
    expect(informationText(Math.LN2, 'nats')).toBe('0.693 nats');
    expect(1 / Math.LN2).toBeCloseTo(1.44, 2);
  });

  test('no probability: 0.99 against 0.1 costs more than 3 bits', () => {
    expectSaid('not-a-probability', 'costs more than 3', 'P = 0.99 against Q = 0.1');
    expect(bits(kl(0.99, 0.1))).toBe('3.209 bits');
  });

  test('twenty flips: 12 heads, as few as that once in 30, a mean below 0; after 2000 near the divergence', () => {
    expectSaid('negative-estimate', 'only 12 heads', '12 heads or fewer come about once in 30');
    const race = (flips: number) =>
      coinToss.derive({ ...defaultsOf(coinToss.params), seed: 2, flips }).race.yours;
    expect(race(20).heads).toBe(12);
    expect(bits(race(20).mean)).toBe('−0.151 bits');
    const once = 1 / chanceOfAtMost(12, 20, 0.8);
    expect(once).toBeGreaterThan(28);
    expect(once).toBeLessThan(32);
    expect(Math.abs(race(2000).mean - kl(0.8, 0.6))).toBeLessThan(0.02 * Math.LN2);
  });

  test('twenty to one: 33 flips at 0.132 bits, 3.6 times as many at 0.037', () => {
    expectSaid('how-soon', '20 to 1', '0.132 bits', 'about 33 flips', '0.037 bits', '3.6 times');
    expect(EVIDENCE_ODDS).toBe(20);
    expect(Math.round(Math.log(EVIDENCE_ODDS) / kl(0.8, 0.6))).toBe(33);
    expect(bits(kl(0.8, 0.7))).toBe('0.037 bits');
    expect(kl(0.8, 0.6) / kl(0.8, 0.7)).toBeCloseTo(3.6, 1);
  });

  test('twenty to one at Q = 0.7: about 116 flips', () => {
    expect(textOf('how-soon')).toContain('about 116');
    expect(Math.round(Math.log(EVIDENCE_ODDS) / kl(0.8, 0.7))).toBe(116);
  });

  test('one bit: a certain coin against a fair one exactly, and 0.5 against 0.067 nearly', () => {
    expectSaid('one-bit', 'p = 1, q = 0.5 is exact', 'p = 0, q = 0.5', 'p = 0.5, q = 0.067');
    expect(kl(1, 0.5)).toBe(Math.LN2);
    expect(kl(0, 0.5)).toBe(Math.LN2);
    expect(bits(kl(0.5, 0.067))).toBe('1.000 bits');
    const found: readonly (readonly [number, number])[] = [
      [1, 0.5],
      [0, 0.5],
      [0.5, 0.067],
    ];
    expect(found.map(([p, q]) => reaches('one-bit', p, q))).toEqual([true, true, true]);
    expect(
      new Set(
        found.map(([p, q]) => goalOf('one-bit').wayOf({ ...defaultsOf(coinToss.params), p, q })),
      ).size,
    ).toBe(3);
  });
});

describe('both ways agree', () => {
  const grid = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);

  test('for every mirrored pair but the one that was shown, as the step says', () => {
    const shown = (p: number) => Math.abs(Math.max(p, 1 - p) - 0.6) < 0.025;
    const same = (p: number) => Math.abs(p - 0.5) < 0.015;
    const missed = grid.filter(
      (p) => !shown(p) && !same(p) && !reaches('equal-both-ways', p, 1 - p),
    );
    expect(missed).toEqual([]);
    expect(reaches('equal-both-ways', 0.6, 0.4)).toBe(false);
    expect(reaches('equal-both-ways', 0.5, 0.5)).toBe(false);
  });

  test('for no other pair: the step says that these are the only ones', () => {
    const others = grid.flatMap((p) =>
      grid.filter((q) => Math.abs(p + q - 1) > 0.025 && reaches('equal-both-ways', p, q)),
    );
    expect(others).toHaveLength(0);
  });
});

test('the gap is closed where the coins are the same, and only there', () => {
  expect(reaches('touching-point', 0.3, 0.3)).toBe(true);
  expect(reaches('touching-point', 0, 0)).toBe(true);
  expect(reaches('touching-point', 0.5, 0.51)).toBe(false);
  expect(reaches('touching-point', 0.99, 1)).toBe(false);
});

test('a number with a unit is said in the reader’s own, but in the step on the two units', () => {
  const texts = guide.steps
    .filter(({ id }) => id !== 'bits-and-nats' && id !== 'one-bit')
    .map(({ notes: _forTheLecturer, ...step }) => [step.id, JSON.stringify(step)] as const);
  // Where both units stand side by side, every reader has theirs.
  const inOneUnit = texts.filter(([, text]) => /\d bits?\b/.test(text) && !/\d nats/.test(text));
  expect(inOneUnit.map(([id]) => id)).toEqual([]);
});
