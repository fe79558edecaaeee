import { describe, expect, test } from 'vitest';
import { klBeta } from '../../compute/beta';
import {
  afterSightings,
  bayesianSurprise,
  predictiveChance,
} from '../../compute/beliefs/beta-learning';
import { klDivergence } from '../../compute/divergence';
import { expectedGain, expectedTotalGain } from '../../compute/beliefs/expected-information';
import { growthRate } from '../../compute/betting/kelly';
import { learningPath } from '../../compute/beliefs/learning-path';
import { PIXELS } from '../../compute/watching/screen-patches';
import { explore } from '../../compute/beliefs/slot-machines';
import { defaultsOf } from '../../experiment/parameter';
import type { Goal, Step } from '../../experiment/step';
import { UNITS, type Unit } from '../../experiment/unit';
import { informationText, powerText } from '../../formula/number-text';
import { quantityText } from '../../formula/quantity-text';
import { judge, valuesOf } from '../../teach/judge';
import { blackSwan, type BlackSwanModel, type BlackSwanParameters } from './experiment';
import { PRIORS } from './explore/machines';
import { guide } from './guide';

type Values = Parameters<typeof blackSwan.derive>[0];

const NOTHING = { alpha: 1, beta: 1 };
const AT_REST = { alpha: 1, beta: 99 };

const bits = (nats: number) => informationText(nats, 'bits');
const log2 = (odds: number) => bits(Math.log(odds));

function stepOf(id: string) {
  const step = guide.steps.find((one) => one.id === id);
  if (!step) throw new Error(`there is no step ${id}`);
  return step;
}

function valuesAt(id: string, moment: 'start' | 'end', set: Partial<Values> = {}): Values {
  const step: Step = stepOf(id);
  return { ...valuesOf(blackSwan, step, moment === 'end'), ...set } as Values;
}

function modelAt(id: string, moment: 'start' | 'end', set: Partial<Values> = {}) {
  return blackSwan.derive(valuesAt(id, moment, set));
}

/** All that a step says, in one string, as a reader has it. */
function textOf(id: string, unit: Unit = 'bits'): string {
  return JSON.stringify(stepOf(id))
    .replaceAll(/\{bits:([^}]*)\}/g, (_, number: string) => {
      if (unit === 'nats') return informationText(Number(number) * Math.LN2, 'nats');
      return number === '1' ? '1 bit' : `${number} bits`;
    })
    .replaceAll(/\{(start|end):([^}]*)\}/g, (_, moment: 'start' | 'end', name: string) => {
      const quantity = blackSwan.quantities[name];
      if (!quantity) throw new Error(`${id} speaks of ${name}`);
      return quantityText(quantity, quantity.read(modelAt(id, moment)), unit);
    });
}

function expectSaid(id: string, ...words: readonly string[]): void {
  expect(words.filter((word) => !textOf(id).includes(word))).toEqual([]);
}

function expectToldAt(id: string, unit: Unit, nats: number, words: string): void {
  const { question } = stepOf(id);
  if (question?.kind !== 'mark') throw new Error(`${id} asks for no mark`);
  const situation = { experiment: blackSwan, step: stepOf(id) as Step, unit };
  const verdict = judge(situation, question, { kind: 'mark', nats });
  expect(verdict?.right).toBe(false);
  expect(verdict?.because).toContain(words);
}

describe('one swan: what the guide quotes', () => {
  test('one in a hundred is 6.644 bits, even odds are one bit', () => {
    expectSaid('worked-example', '1 % of swans', '1 log 1/0.01 = 6.644 bits');
    expect(klDivergence([1, 0], [0.01, 0.99])).toBeCloseTo(Math.log(100), 14);
    expect(log2(100)).toBe('6.644 bits');
    expectSaid('even-odds', 'surprised you by 6.644 bits', 'one of two, 1.000 bits');
    expectSaid('even-odds', '1.000 bits instead of 6.64 bits');
    expect(modelAt('even-odds', 'end').sighting.surprise).toBe(Math.LN2);
    // “The chance grew fiftyfold, and surprise falls by log 50.”
    expectSaid('even-odds', 'fiftyfold', 'log 50');
    expect(Math.log(100) - Math.LN2).toBeCloseTo(Math.log(50), 14);
  });

  test.each([
    ['bits', 0.5 * Math.LN2, 'the chance itself'],
    ['nats', 0.5, 'the chance itself'],
    ['bits', Math.log(100) / 2, 'half of the surprise'],
    ['nats', Math.log(100) / 2, 'half of the surprise'],
    ['bits', 0.05, 'Too low'],
    ['bits', 1.6 * Math.LN2, 'Too high'],
  ] as const)('who marks even odds in %s at %d nats is told: %s', (unit, nats, words) => {
    expectToldAt('even-odds', unit, nats, words);
  });

  test('one in a million: 19.932 bits, three times as much; a factor of ten is 3.32 bits, four are 13.3', () => {
    expectSaid('one-in-a-million', 'ten thousand times less', '3.32 bits', '13.3 bits');
    expectSaid('one-in-a-million', 'costs 19.9 bits', 'affordable: 19.932 bits');
    expect(Math.log2(10).toFixed(2)).toBe('3.32');
    expect((4 * Math.log2(10)).toFixed(1)).toBe('13.3');
    expect(Math.log2(1e6).toFixed(1)).toBe('19.9');
    const { start, end } = {
      start: modelAt('one-in-a-million', 'start').sighting,
      end: modelAt('one-in-a-million', 'end').sighting,
    };
    expect(start.belief[0] / end.belief[0]).toBeCloseTo(10_000, 8);
    expect(end.surprise / start.surprise).toBeCloseTo(3, 14);
  });

  test('impossible: infinite, and a tiny number in place of 0 gives 19.9 or 39.9 bits, as one likes', () => {
    expectSaid('impossible', '10⁻⁶ gives 19.9 bits, 10⁻¹² gives 39.9 bits');
    expect([1e6, 1e12].map((odds) => Math.log2(odds).toFixed(1))).toEqual(['19.9', '39.9']);
    expect(modelAt('impossible', 'end').sighting.surprise).toBe(Infinity);
  });
});

describe('many swans: what the guide quotes', () => {
  test('the first black swan moves the curve by 0.603 bits, the last of a hundred more hardly at all', () => {
    expectSaid('first-and-hundredth', 'KL(posterior‖prior) = 0.603 bits', 'A hundred more');
    const first = bayesianSurprise(AT_REST, 'black');
    expect(bits(first)).toBe('0.603 bits');
    const { black, path } = modelAt('first-and-hundredth', 'end').lake;
    expect([black, path.steps.length]).toEqual([101, 101]);
    expect(path.steps[0]!.bayesian).toBeCloseTo(first, 14);
    // “The first yellow bar stands out, the hundredth cannot be seen.” “Both fall here.”
    for (const n of [100, 101]) expect(path.steps[n - 1]!.bayesian).toBeLessThan(first / 150);
    path.steps.slice(1).forEach((step, i) => {
      expect(step.bayesian).toBeLessThan(path.steps[i]!.bayesian);
      expect(step.shannon).toBeLessThan(path.steps[i]!.shannon);
    });
    // “Black and white are about even.”
    expect(Math.abs(predictiveChance({ alpha: 101, beta: 99 }) - 0.5)).toBeLessThan(0.006);
  });

  test('ten swans, three of them black: 2.515 bits one way, 4.732 the other', () => {
    expectSaid('which-direction', 'Ten swans', 'three of them black', '2.515 bits', '4.732 bits');
    const posterior = afterSightings(AT_REST, { black: 3, white: 7 });
    expect(bits(klBeta(posterior, AT_REST))).toBe('2.515 bits');
    expect(bits(klBeta(AT_REST, posterior))).toBe('4.732 bits');
  });

  test('it is by how much more the evidence surprised you than somebody who knew the share', () => {
    expectSaid('which-direction', 'by how much more the evidence surprised you');
    const { path, total, posterior } = modelAt('which-direction', 'end').lake;
    // The mean of -log share under the posterior, whose alpha and beta are whole: psi by harmonic sums.
    const harmonic = (n: number) =>
      Array.from({ length: n - 1 }, (_, i) => 1 / (i + 1)).reduce((sum, part) => sum + part, 0);
    const { alpha, beta } = posterior;
    const whole = harmonic(alpha + beta);
    const knowing = 3 * (whole - harmonic(alpha)) + 7 * (whole - harmonic(beta));
    expect(path.shannonSum - knowing).toBeCloseTo(total, 12);
  });

  test('there and back: two steps of 0.661 bits, in all 0.180; the first of them 0.279', () => {
    expectSaid(
      'do-not-add',
      'moves your belief by 0.279 bits',
      'Steps 0.661 bits, in all 0.180 bits',
    );
    const once = afterSightings(NOTHING, { black: 1, white: 0 });
    const twice = afterSightings(once, { black: 0, white: 1 });
    const steps = klBeta(once, NOTHING) + klBeta(twice, once);
    expect([bits(steps), bits(klBeta(twice, NOTHING))]).toEqual(['0.661 bits', '0.180 bits']);
  });

  test('the expectation adds up: two swans teach what the first does plus what the second does', () => {
    expectSaid('do-not-add', 'What does add is the expectation');
    const second = (['black', 'white'] as const).map((colour) => {
      const after = afterSightings(NOTHING, {
        black: Number(colour === 'black'),
        white: Number(colour === 'white'),
      });
      return 0.5 * expectedGain(after);
    });
    expect(expectedTotalGain(NOTHING, 2)).toBeCloseTo(
      expectedGain(NOTHING) + second[0]! + second[1]!,
      14,
    );
  });

  test('ten black ones from the same start: the sum is below the total', () => {
    expectSaid('do-not-add', 'ten black ones from the same start: the sum is below the total');
    const { bayesianSum } = learningPath({ prior: NOTHING, seed: 1, black: 10, white: 0 });
    expect(bayesianSum).toBeLessThan(klBeta({ alpha: 11, beta: 1 }, NOTHING));
  });
});

describe('what draws the eye: what the guide quotes', () => {
  test('a picture of the snow is one of 2⁶⁴', () => {
    expectSaid('improbable', '2⁶⁴');
    expect(powerText(PIXELS).replace('10', '2')).toBe('2⁶⁴');
  });

  test('the snow’s entropy stays near one bit a pixel, and what a picture teaches falls', () => {
    expectSaid('improbable', 'near 1 bit a pixel', 'What falls is how much a picture teaches');
    const { predictiveEntropy, bayesianSurprise: taught } = modelAt('improbable', 'start').screen
      .patches.snow;
    expect(Math.min(...predictiveEntropy.slice(20)) / Math.LN2).toBeGreaterThan(0.85);
    expect(predictiveEntropy[59]! / Math.LN2).toBeGreaterThan(0.9);
    expect(taught[59]).toBeLessThan(taught[0]! / 2);
  });

  test('at frame 86 nothing has happened, the snow has most entropy, the changing patch least', () => {
    expectSaid('where-to-look', 'after 86 frames', 'The snow: it has the most entropy');
    expectSaid('where-to-look', 'dull as they are', 'A few frames later');
    const { frame, change, patches } = modelAt('where-to-look', 'start').screen;
    expect([frame, change]).toEqual([86, 90]);
    const { steady, blinking, snow, changing } = patches;
    for (const { predictiveEntropy } of [steady, blinking, changing]) {
      // Over the first pictures, of which little is known, the blinking one has its share.
      for (let i = 20; i < 85; i += 1) {
        expect(snow.predictiveEntropy[i]).toBeGreaterThan(predictiveEntropy[i]!);
      }
    }
    for (const patch of [snow, blinking, steady]) {
      expect(changing.bayesianSurprise[85]).toBeLessThanOrEqual(patch.bayesianSurprise[85]!);
    }
  });

  test('at frame 90, of seed 1, the change surprises by 0.490 bits a pixel, the snow by 0.063', () => {
    expectSaid('where-to-look', 'At the change: 0.490 bits a pixel, the snow 0.063 bits');
    const { frame, change, patches } = modelAt('where-to-look', 'end').screen;
    expect([frame, change]).toEqual([90, 90]);
    const { steady, blinking, snow, changing } = patches;
    for (const { bayesianSurprise: others } of [steady, blinking, snow]) {
      expect(changing.bayesianSurprise[89]).toBeGreaterThan(5 * others[89]!);
    }
    // “That moves the belief more than anything else on the screen.” “Each blink is foreseen.”
    expect(changing.bayesianSurprise[89]).toBeGreaterThan(
      Math.max(...snow.bayesianSurprise.slice(20)),
    );
    expect(Math.max(...blinking.bayesianSurprise.slice(80))).toBeLessThan(0.01 * Math.LN2);
  });

  test('over the whole film the snow gathers more in sum', () => {
    expectSaid('where-to-look', 'Over the whole film the snow gathers more in sum');
    const { snow, changing } = modelAt('where-to-look', 'end').screen.patches;
    const sum = (series: Float64Array) => series.reduce((total, nats) => total + nats, 0);
    expect(sum(snow.bayesianSurprise)).toBeGreaterThan(sum(changing.bayesianSurprise));
  });
});

describe('betting: what the guide quotes', () => {
  test('60 % against 50 % grows by 0.029 bits a bet, 90 % by 0.531', () => {
    expectSaid('worth', 'prices “yes” at 50 %', 'believing 60 %', '= 0.029 bits a bet');
    expectSaid('worth', 'KL of (0.9, 0.1) relative to even odds is 0.531 bits');
    expect(bits(growthRate({ truth: 0.6, belief: 0.6, price: 0.5 }))).toBe('0.029 bits');
    expect(bits(growthRate({ truth: 0.9, belief: 0.9, price: 0.5 }))).toBe('0.531 bits');
    expect(bits(klDivergence([0.9, 0.1], [0.5, 0.5]))).toBe('0.531 bits');
    // “One bit a bet, doubling each time, would need certainty.”
    expect(growthRate({ truth: 1, belief: 1, price: 0.5 })).toBe(Math.LN2);
  });

  test('near the price the gain grows with the square of the disagreement, farther out faster', () => {
    expectSaid('worth', 'twice as right, four times the growth', 'it grows faster still');
    const gain = (off: number) => growthRate({ truth: 0.5 + off, belief: 0.5 + off, price: 0.5 });
    expect(gain(0.02) / gain(0.01)).toBeCloseTo(4, 2);
    expect(gain(0.4)).toBeGreaterThan(16 * gain(0.1));
  });

  test.each([
    [16, 'the square of the disagreement'],
    [4, 'four times the gain for four times the disagreement'],
  ])('who marks %d times the gain is told: %s', (times, words) => {
    const small = growthRate({ truth: 0.6, belief: 0.6, price: 0.5 });
    for (const unit of UNITS) expectToldAt('worth', unit, times * small, words);
  });

  test('the marker stands on the axis of the figure, which shows the growth in truth', () => {
    const { question } = stepOf('worth');
    expect(question).toMatchObject({ kind: 'mark', quantity: 'growth-in-truth' });
  });

  const { question } = stepOf('overconfident');
  if (question?.kind !== 'goal') throw new Error('overconfident is no goal');
  const goal: Goal<BlackSwanParameters, BlackSwanModel> = question;
  const at = (set: Partial<Values>) => valuesAt('overconfident', 'start', set);
  const reached = (set: Partial<Values>) => goal.isReached(blackSwan.derive(at(set)), at(set));
  const nearMiss = (set: Partial<Values>) => goal.nearMiss?.(blackSwan.derive(at(set)), at(set));

  test('overconfident from about 70 % on, and nowhere else on the right side', () => {
    expectSaid('overconfident', 'The truth is 60 %, the price 50 %', 'from about 70 % on');
    const shrinking = Array.from({ length: 50 }, (_, i) => (51 + i) / 100).filter((belief) =>
      reached({ belief }),
    );
    expect(shrinking).toEqual(Array.from({ length: 31 }, (_, i) => (70 + i) / 100));
    expect(growthRate({ truth: 0.6, belief: 0.69, price: 0.5 })).toBeGreaterThan(0);
    expect(growthRate({ truth: 0.6, belief: 1, price: 0.5 })).toBe(-Infinity);
  });

  test('below 80 % is one way, from there on the other', () => {
    const ways = (beliefs: readonly number[]) =>
      new Set(beliefs.map((belief) => goal.wayOf(at({ belief }))));
    expect([...ways([0.75, 0.8])]).toEqual(['below 80 %', '80 % or more']);
    expect(ways([0.7, 0.74, 0.75]).size).toBe(1);
    expect(ways([0.8, 0.9, 1]).size).toBe(1);
  });

  test('the wrong side, and another truth or price, do not count and are told why', () => {
    expect(reached({ belief: 0.3 })).toBe(false);
    expect(nearMiss({ belief: 0.3 })).toContain('wrong side');
    expect(reached({ belief: 0.8, truth: 0.5 })).toBe(false);
    expect(nearMiss({ belief: 0.8, price: 0.7 })).toContain('Leave truth and price');
    expect(nearMiss({ belief: 0.65 })).toBeNull();
  });

  test('who is nearer to the truth gains: the price’s error less one’s own', () => {
    for (const belief of [0.05, 0.5, 0.55, 0.6, 0.69, 0.7, 0.9]) {
      const { growth, klTruthPrice, klTruthBelief } = modelAt('overconfident', 'start', {
        belief,
      }).market;
      expect(growth).toBeCloseTo(klTruthPrice - klTruthBelief, 14);
    }
  });
});

describe('exploring: what the guide quotes', () => {
  const RATES = [0.8, 0.5, 0.7, 0.4];
  const gainsAfter = (pulls: number, seed: number) =>
    (['curious', 'random'] as const).map((learner) => {
      const machines = RATES.map((rate, i) => ({ rate, prior: PRIORS[i]! }));
      return explore({ machines, seed, learner, pulls }).pulls.at(-1)!.gainSoFar;
    }) as [number, number];

  test('a new machine promises 0.279 bits, an old one 0.017, whether it pays 70 or 40 %', () => {
    expectSaid('which-lever', 'one pays about 70 %, one about 40 %', 'played forty times');
    expectSaid('which-lever', '0.279 bits in expectation, against 0.017 bits');
    const [first, second, ...old] = PRIORS;
    expect([first, second]).toEqual([NOTHING, NOTHING]);
    // Forty games each, on top of the nothing that was known before them.
    expect(old.map(({ alpha, beta }) => alpha + beta)).toEqual([42, 42]);
    expect(old.map((belief) => predictiveChance(belief).toFixed(1))).toEqual(['0.7', '0.4']);
    expect([NOTHING, ...old].map((belief) => bits(expectedGain(belief)))).toEqual([
      '0.279 bits',
      '0.017 bits',
      '0.017 bits',
    ]);
    // “The bar of the machine just tried shrinks.”
    for (const seen of ['black', 'white'] as const) {
      const after = afterSightings(NOTHING, {
        black: Number(seen === 'black'),
        white: Number(seen === 'white'),
      });
      expect(expectedGain(after)).toBeLessThan(expectedGain(NOTHING));
    }
  });

  test('after eight pulls, and after 12 and 40, the curious one is ahead with seed 1', () => {
    const [curious, random] = gainsAfter(8, 1);
    expectSaid('chance-and-curiosity', 'After eight pulls', `has gathered ${bits(curious)}`);
    expectSaid('chance-and-curiosity', `at random ${bits(random)}`);
    for (const pulls of [8, 12, 40]) {
      const [one, other] = gainsAfter(pulls, 1);
      expect(one).toBeGreaterThan(other);
    }
  });

  test('with seed 14 the random one is', () => {
    const [curious, random] = gainsAfter(8, 14);
    expectSaid('chance-and-curiosity', 'seed 14', `${bits(random)} against ${bits(curious)}`);
    expect(random).toBeGreaterThan(curious);
  });

  test('over many seeds curiosity is ahead nearly always', () => {
    expectSaid('chance-and-curiosity', 'Over many seeds curiosity is ahead nearly always');
    for (const pulls of [8, 12, 40]) {
      const ahead = Array.from({ length: 200 }, (_, seed) => gainsAfter(pulls, seed)).filter(
        ([curious, random]) => curious > random,
      );
      expect(ahead.length).toBeGreaterThan(190);
      expect(ahead.length).toBeLessThanOrEqual(200);
    }
  });
});

test('a number with a unit is said in the reader’s own, or in both', () => {
  const texts = guide.steps.flatMap(({ notes: _forTheLecturer, ...step }) =>
    [...JSON.stringify(step).matchAll(/:"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text),
  );
  const inOneUnit = texts.filter((text) => /\d bits?\b/.test(text) !== /\d nats\b/.test(text));
  expect(inOneUnit).toEqual([]);
});

test('every step starts from the page at rest but for what it names itself', () => {
  const rest = defaultsOf(blackSwan.params);
  for (const { id, set } of guide.steps) {
    expect(valuesAt(id, 'start')).toEqual({ ...rest, ...set });
  }
});
