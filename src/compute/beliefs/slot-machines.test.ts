import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { klBeta } from '../beta';
import type { Beta } from '../beta';
import { afterSightings } from './beta-learning';
import { expectedTotalGain } from './expected-information';
import { uniformGenerator } from '../random';
import { explore } from './slot-machines';
import type { Exploration, Learner, Machine } from './slot-machines';
import { relativeError } from '../reference/reference-values';

const settings = { seed: 20261121, numRuns: 60 };
const uniform = { alpha: 1, beta: 1 };
const three: Exploration = {
  machines: openTo([0.1, 0.5, 0.9]),
  seed: 7,
  learner: 'curious',
  pulls: 60,
};
const shape = fc.double({ min: -1, max: 2, noNaN: true }).map((exponent) => 10 ** exponent);
const anyMachine: fc.Arbitrary<Machine> = fc.record({
  rate: fc.double({ min: 0, max: 1, noNaN: true }),
  prior: fc.record({ alpha: shape, beta: shape }),
});
const explorations = fc.record({
  machines: fc.array(anyMachine, { minLength: 1, maxLength: 6 }),
  seed: fc.nat(999_999),
  learner: fc.constantFrom<Learner>('curious', 'random'),
  pulls: fc.nat(40),
});

/** Machines with these rates of which nothing is known. */
function openTo(rates: readonly number[]): readonly Machine[] {
  return rates.map((rate) => ({ rate, prior: uniform }));
}

function afterPull(belief: Beta, win: boolean): Beta {
  return afterSightings(belief, { black: win ? 1 : 0, white: win ? 0 : 1 });
}

/** The expected gain by enumeration of win and blank. */
function promiseOf(belief: Beta): number {
  const { alpha, beta } = belief;
  const ofWin = alpha * klBeta(afterPull(belief, true), belief);
  return (ofWin + beta * klBeta(afterPull(belief, false), belief)) / (alpha + beta);
}

function outcomesOf(place: number, exploration: Exploration): readonly boolean[] {
  const { pulls } = explore(exploration);
  return pulls.filter((pull) => pull.machine === place).map(({ win }) => win);
}

function gathered(exploration: Exploration): number {
  return explore(exploration).pulls.at(-1)!.gainSoFar;
}

test('each pull gains the divergence of its machine, and the beliefs count wins and blanks', () => {
  fc.assert(
    fc.property(explorations, (exploration) => {
      const { pulls, beliefs } = explore(exploration);
      const replayed = exploration.machines.map(({ prior }) => prior);
      let sum = 0;
      expect(pulls).toHaveLength(exploration.pulls);
      for (const { machine, win, gain, gainSoFar } of pulls) {
        const before = replayed[machine]!;
        const after = afterPull(before, win);
        expect(relativeError(gain, klBeta(after, before))).toBeLessThan(1e-11);
        sum += gain;
        expect(gainSoFar).toBe(sum);
        replayed[machine] = after;
      }
      expect(beliefs).toEqual(replayed);
    }),
    settings,
  );
});

test('the curious learner pulls the machine that promises most, by enumeration', () => {
  fc.assert(
    fc.property(explorations, (any) => {
      const exploration: Exploration = { ...any, learner: 'curious' };
      const beliefs = any.machines.map(({ prior }) => prior);
      for (const { machine, win } of explore(exploration).pulls) {
        const promises = beliefs.map(promiseOf);
        expect(promises[machine]).toBeGreaterThan((1 - 1e-10) * Math.max(...promises));
        beliefs[machine] = afterPull(beliefs[machine]!, win);
      }
    }),
    settings,
  );
});

test('of machines that promise the same it pulls the first: wins and blanks teach alike', () => {
  const { pulls } = explore({ ...three, machines: openTo([1, 0, 1, 0]), pulls: 9 });
  expect(pulls.map(({ machine }) => machine)).toEqual([0, 1, 2, 3, 0, 1, 2, 3, 0]);
  expect(pulls.map(({ win }) => win).slice(0, 4)).toEqual([true, false, true, false]);
});

test('three pulls of two machines, each of the eight ways they can go, by hand', () => {
  // g(x) = psi(x + 1) - log x: a first pull gains g(1) - g(2), a second with the same outcome
  // g(2) - g(3), one with the other outcome g(1) - g(3).
  const first = Math.LN2 - 1 / 2;
  const same = Math.log(3 / 2) - 1 / 3;
  const other = Math.log(3) - 5 / 6;
  const ways = new Set<string>();
  for (let seed = 0; seed < 100; seed += 1) {
    const { pulls } = explore({ ...three, machines: openTo([0.5, 0.5]), seed, pulls: 3 });
    const wins = pulls.map(({ win }) => win);
    ways.add(wins.join());
    // After one pull each both promise the same, so that the third goes to the first machine.
    expect(pulls.map((pull) => pull.machine)).toEqual([0, 1, 0]);
    const third = wins[0] === wins[2] ? same : other;
    expect(pulls.at(-1)!.gainSoFar).toBeCloseTo(2 * first + third, 14);
  }
  expect(ways.size).toBe(8);
  // An open mind expects the same outcome again with 2/3.
  expect(expectedTotalGain(uniform, 2)).toBeCloseTo(first + (2 * same + other) / 3, 14);
});

describe('the outcomes', () => {
  test('of a machine are the same for both learners', () => {
    for (const machine of [0, 1, 2]) {
      const curious = outcomesOf(machine, three);
      const random = outcomesOf(machine, { ...three, learner: 'random' });
      const shared = Math.min(curious.length, random.length);
      expect(shared).toBeGreaterThan(5);
      expect(curious.slice(0, shared)).toEqual(random.slice(0, shared));
    }
  });

  test('of a machine do not depend on the rates of the others', () => {
    const alone = outcomesOf(0, { ...three, machines: openTo([0.4]), pulls: 30 });
    const among = outcomesOf(0, { ...three, machines: openTo([0.4, 0.1, 1]), pulls: 30 });
    expect(among.length).toBeGreaterThan(5);
    expect(alone.slice(0, among.length)).toEqual(among);
  });

  test('of different machines have nothing to do with each other, nor with the choice', () => {
    const { pulls } = explore({
      ...three,
      machines: openTo([0.5, 0.5]),
      learner: 'random',
      pulls: 4000,
    });
    const wins = [0, 1].map((machine) => pulls.filter((p) => p.win && p.machine === machine));
    const both = outcomesOf(0, { ...three, machines: openTo([0.5, 0.5]), pulls: 4000 });
    const others = outcomesOf(1, { ...three, machines: openTo([0.5, 0.5]), pulls: 4000 });
    const length = Math.min(both.length, others.length);
    const agree = both.slice(0, length).filter((win, i) => win === others[i]).length;
    expect(Math.abs(agree / length - 1 / 2)).toBeLessThan(2.5 / Math.sqrt(length));
    for (const { length: count } of wins) expect(Math.abs(count - 1000)).toBeLessThan(5 * 28);
  });

  test('come as often as the rate says, and always or never at 1 and 0', () => {
    const often = outcomesOf(0, { ...three, machines: openTo([0.3]), pulls: 2000 });
    const share = often.filter(Boolean).length / 2000;
    expect(Math.abs(share - 0.3)).toBeLessThan(5 * Math.sqrt(0.21 / 2000));
    expect(outcomesOf(0, { ...three, machines: openTo([0]) })).not.toContain(true);
    expect(outcomesOf(0, { ...three, machines: openTo([1]) })).not.toContain(false);
  });
});

describe('the random learner', () => {
  test('pulls every machine equally often', () => {
    const { pulls } = explore({ ...three, learner: 'random', pulls: 3000 });
    for (const machine of [0, 1, 2]) {
      const count = pulls.filter((pull) => pull.machine === machine).length;
      expect(Math.abs(count - 1000)).toBeLessThan(5 * Math.sqrt(3000 * (2 / 9)));
    }
  });

  test('chooses the same again for the same seed, and otherwise for another', () => {
    const choices = (seed: number) =>
      explore({ ...three, learner: 'random', seed }).pulls.map(({ machine }) => machine);
    expect(choices(5)).toEqual(choices(5));
    expect(choices(5)).not.toEqual(choices(6));
  });
});

describe('curiosity gathers more information than chance', () => {
  const SEEDS = 300;

  /** Mean lead of the curious learner in nats, and its standard error. */
  function lead(machinesOf: (seed: number) => readonly Machine[], pulls: number) {
    const leads = Array.from({ length: SEEDS }, (_, seed) => {
      const exploration = { ...three, machines: machinesOf(seed), seed, pulls };
      return gathered(exploration) - gathered({ ...exploration, learner: 'random' });
    });
    const mean = leads.reduce((sum, one) => sum + one, 0) / SEEDS;
    const variance = leads.reduce((sum, one) => sum + (one - mean) ** 2, 0) / SEEDS;
    return { mean, error: Math.sqrt(variance / SEEDS) };
  }

  test('on average over rates that come from the prior', () => {
    // Seeds far from those of the machines.
    const drawn = (seed: number) =>
      openTo(Array.from({ length: 5 }, uniformGenerator(1e6 + 1000 * seed)));
    for (const pulls of [10, 30]) {
      const { mean, error } = lead(drawn, pulls);
      expect(mean).toBeGreaterThan(5 * error);
    }
  });

  test('where one machine is known well and one is new, by much', () => {
    const known = { rate: 0.5, prior: { alpha: 500, beta: 500 } };
    const fresh = { rate: 0.2, prior: uniform };
    const { mean, error } = lead(() => [known, known, known, fresh], 10);
    expect(mean).toBeGreaterThan(20 * error);
    // It never wastes a pull; chance spends three of four on what it knows.
    const { pulls } = explore({ ...three, machines: [known, known, known, fresh], pulls: 10 });
    expect(pulls.every((pull) => pull.machine === 3)).toBe(true);
  });

  test('and it does so where rates differ', () => {
    for (const rates of [
      [0.02, 0.3, 0.5, 0.7],
      [0.1, 0.5, 0.9],
    ]) {
      const { mean, error } = lead(() => openTo(rates), 10);
      expect(mean).toBeGreaterThan(3 * error);
    }
  });
});

test('no pulls find nothing, and leave the beliefs where they were', () => {
  expect(explore({ ...three, pulls: 0 })).toEqual({
    pulls: [],
    beliefs: [uniform, uniform, uniform],
  });
});

test('a prior of 0.01 or 1000 and a thousand pulls stay finite', () => {
  for (const prior of [
    { alpha: 0.01, beta: 0.01 },
    { alpha: 0.01, beta: 1000 },
    { alpha: 1000, beta: 1000 },
  ]) {
    const machines = [0, 0.5, 1].map((rate) => ({ rate, prior }));
    const { pulls } = explore({ ...three, machines, pulls: 1000 });
    expect(pulls.every(({ gain }) => gain > 0 && gain < 20)).toBe(true);
  }
});

test('what is no machine, prior, seed or number of pulls is refused, naming argument and reason', () => {
  for (const [change, message] of [
    [{ machines: [] }, /^machines\.length is 0: .*at least 1/],
    [{ machines: openTo([0.5, 1.5]) }, /^machines\[1\]\.rate is 1\.5: .*0 to 1/],
    [
      { machines: [{ rate: 1, prior: { alpha: 0, beta: 1 } }] },
      /^machines\[0\]\.prior\.alpha is 0/,
    ],
    [{ seed: 0.5 }, /^seed is 0\.5/],
    [{ pulls: 2.5 }, /^pulls is 2\.5/],
    [{ pulls: -1 }, /^pulls is -1/],
  ] as const) {
    expect(() => explore({ ...three, ...change })).toThrow(RangeError);
    expect(() => explore({ ...three, ...change })).toThrow(message);
  }
});
