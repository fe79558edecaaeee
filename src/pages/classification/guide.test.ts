import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distillationGradient } from '../../compute/classifying/distillation';
import { crossEntropy, entropy, klDivergence } from '../../compute/divergence';
import { softmax } from '../../compute/classifying/softmax';
import { descend } from '../../compute/classifying/softmax-descent';
import { logitGradient, smoothLabel } from '../../compute/classifying/softmax-loss';
import { defaultsOf } from '../../experiment/parameter';
import type { Goal, Mark, Step } from '../../experiment/step';
import { UNITS, type Unit } from '../../experiment/unit';
import { informationText, percentText } from '../../formula/number-text';
import { quantityText } from '../../formula/quantity-text';
import { judge, valuesOf } from '../../teach/judge';
import {
  classification,
  type ClassificationModel,
  type ClassificationParameters,
} from './experiment';
import { guide } from './guide';

type Values = Parameters<typeof classification.derive>[0];

const CERTAIN = [1, 0, 0];
const SOFT = [0.7, 0.2, 0.1];
/** The logits with which training starts. */
const START = [-1, 1, 0.5];

const bits = (nats: number) => informationText(nats, 'bits');
const log2 = (odds: number) => bits(Math.log(odds));
const percents = (chances: readonly number[], digits = 0) =>
  chances.map((chance) => `${(100 * chance).toFixed(digits)} %`);

function stepOf(id: string) {
  const step = guide.steps.find((one) => one.id === id);
  if (!step) throw new Error(`there is no step ${id}`);
  return step;
}

function valuesAt(id: string, moment: 'start' | 'end', set: Partial<Values> = {}): Values {
  const step: Step = stepOf(id);
  return { ...valuesOf(classification, step, moment === 'end'), ...set } as Values;
}

function modelAt(id: string, moment: 'start' | 'end', set: Partial<Values> = {}) {
  return classification.derive(valuesAt(id, moment, set));
}

/** A text of a step as a reader has it. */
function asRead(id: string, text: string, unit: Unit = 'bits'): string {
  return text
    .replaceAll(/\{bits:([^}]*)\}/g, (_, number: string) => {
      if (unit === 'nats') return informationText(Number(number) * Math.LN2, 'nats');
      return number === '1' ? '1 bit' : `${number} bits`;
    })
    .replaceAll(/\{(start|end):([^}]*)\}/g, (_, moment: 'start' | 'end', name: string) => {
      const quantity = Object.entries(classification.quantities).find(([key]) => key === name)?.[1];
      if (!quantity) throw new Error(`${id} speaks of ${name}`);
      return quantityText(quantity, quantity.read(modelAt(id, moment)), unit).replace(
        '\u00a0',
        ' ',
      );
    });
}

/** All that a step says, in one string. */
function textOf(id: string, unit?: Unit): string {
  return asRead(id, JSON.stringify(stepOf(id)), unit);
}

function expectSaid(id: string, ...words: readonly string[]): void {
  expect(words.filter((word) => !textOf(id).includes(word))).toEqual([]);
}

function markOf(id: string): Mark<ClassificationModel> {
  const { question } = stepOf(id);
  if (question?.kind !== 'mark') throw new Error(`${id} asks for no mark`);
  return question;
}

describe('two models and a certain label: what the guide quotes', () => {
  test('the worked example: log 1/0.8 and log 1/0.4, exactly one bit apart', () => {
    expectSaid(
      'worked-example',
      'Model A gives the cat 80 %, model B 40 %',
      'log 1/0.8 = 0.322 bits for A',
      'log 1/0.4 = 1.322 bits for B',
      'exactly one bit',
    );
    const { a, b } = modelAt('worked-example', 'start').models;
    expect([a.q[0], b.q[0]]).toEqual([0.8, 0.4]);
    expect([bits(a.kl), bits(b.kl)]).toEqual(['0.322 bits', '1.322 bits']);
    expect([log2(1 / 0.8), log2(1 / 0.4)]).toEqual(['0.322 bits', '1.322 bits']);
    expect((b.kl - a.kl) / Math.LN2).toBeCloseTo(1, 14);
  });

  test('both are right: each has the cat on top, and their losses are 0.322 and 1.322 bits', () => {
    expectSaid('accuracy', 'both are right', '0.322 bits for A, 1.322 bits for B', 'with 40 %');
    const { p, a, b } = modelAt('accuracy', 'start').models;
    for (const { q } of [a, b]) expect(q.indexOf(Math.max(...q))).toBe(p.indexOf(1));
  });

  test('how B shares out the rest changes its answer and not its divergence', () => {
    expectSaid('the-rest', '40 % and the dog and the ship 30 % each', '40 %, 60 %, 0 %');
    const before = modelAt('the-rest', 'start').models.b;
    const after = modelAt('the-rest', 'end').models.b;
    expect(percents(before.q)).toEqual(['40 %', '30 %', '30 %']);
    expect(percents(after.q)).toEqual(['40 %', '60 %', '0 %']);
    expect(after.kl).toBe(before.kl);
    expect([before, after].map(({ q }) => q.indexOf(Math.max(...q)))).toEqual([0, 1]);
  });

  test('ten per cent: from 1.322 bits to 3.322, which are 2.303 nats', () => {
    expectSaid('tenth', 'loses 1.322 bits', '1.322 bits and 2 bits more', 'log 1/0.1 = 3.322 bits');
    expect(bits(modelAt('tenth', 'end').models.b.kl)).toBe('3.322 bits');
    expect(log2(10)).toBe('3.322 bits');
    for (const unit of UNITS) expect(textOf('tenth', unit)).toContain('3.322 bits are 2.303 nats');
    expect(informationText(Math.log(10), 'nats')).toBe('2.303 nats');
    expect(Math.log2(0.4 / 0.1)).toBe(2);
  });

  test('and 5 % or 2.5 % each add one bit more', () => {
    expectSaid('tenth', '5 %, 2.5 %', 'one bit is added');
    expect(Math.log2(0.1 / 0.05)).toBe(1);
    expect(Math.log2(0.05 / 0.025)).toBe(1);
  });

  test.each([
    ['bits', 0.9, 'the chance that is missing'],
    ['nats', 0.9, 'the chance that is missing'],
    ['bits', Math.log(10), 'in the other unit'],
    ['nats', Math.log2(10), 'in the other unit'],
    ['bits', 4 * 1.322, 'four times the loss'],
    ['nats', 4 * 0.916, 'four times the loss'],
  ] as const)('who marks the tenth in %s at %d is told: %s', (unit, value, words) => {
    const nats = unit === 'bits' ? value * Math.LN2 : value;
    const situation = { experiment: classification, step: stepOf('tenth') as Step, unit };
    const verdict = judge(situation, markOf('tenth'), { kind: 'mark', nats });
    expect(verdict?.right).toBe(false);
    expect(verdict?.because).toContain(words);
  });

  test('ruled out: infinite; one in a thousand is 9.97 bits, one in a million twice that, 10⁻⁷ is 16 nats', () => {
    expectSaid('zero', 'the cat nothing at all', '9.97 bits is the price of one in a thousand');
    expectSaid('zero', 'one in a million it is twice that', 'at 10⁻⁷', '16 nats, 23 bits');
    expect(modelAt('zero', 'end').models.b.kl).toBe(Infinity);
    expect(Math.log2(1000)).toBeCloseTo(9.97, 2);
    expect(Math.log2(1e6) / Math.log2(1000)).toBeCloseTo(2, 12);
    expect([Math.log(1e7), Math.log2(1e7)].map(Math.round)).toEqual([16, 23]);
  });
});

describe('the label’s side', () => {
  test('the other way round is infinite, as for every model that is not certain itself', () => {
    expectSaid('label-first', 'KL(A‖P) is ∞ bits here', 'KL(P‖A) is 0.322 bits');
    expect(modelAt('label-first', 'start').models.a.klBack).toBe(Infinity);
    expect(klDivergence([0.999, 0.001, 0], CERTAIN)).toBe(Infinity);
    expect(klDivergence(CERTAIN, CERTAIN)).toBe(0);
  });

  test('a perfect copy of seven, two and one in ten: up from no entropy to the label’s 1.157 bits', () => {
    expectSaid(
      'perfect-copy',
      'ten people',
      'seven say cat, two dog, one ship',
      '70 %, 20 %, 10 %',
    );
    expectSaid('perfect-copy', 'So far the label was certain', 'H(P) is left, 1.157 bits');
    expectSaid('perfect-copy', 'KL(P‖A) = 0 bits', 'log 1/0.7');
    const [start, end] = [modelAt('perfect-copy', 'start'), modelAt('perfect-copy', 'end')];
    // The question's picture has no blue column yet: its height is the answer.
    expect(start.models.entropyP).toBe(0);
    expect(end.models.p).toEqual([7 / 10, 2 / 10, 1 / 10]);
    expect(end.models.a.q).toEqual(end.models.p);
    expect(end.models.a.crossEntropy).toBeCloseTo(entropy(SOFT), 14);
    expect(bits(entropy(SOFT))).toBe('1.157 bits');
    expect(end.models.a.kl).toBe(0);
    // “Dogs and ships, and they are dearer.”
    expect(-Math.log(0.7)).toBeLessThan(entropy(SOFT));
  });

  test('two names: they differ by the 1.157 bits of the label', () => {
    expectSaid('two-names', 'here by 1.157 bits', 'H(P, Q) = H(P) + KL(P‖Q)');
    const { p, entropyP, a, b } = modelAt('two-names', 'start').models;
    expect(bits(entropy(p))).toBe('1.157 bits');
    for (const { crossEntropy: whole, kl } of [a, b]) expect(whole - kl).toBeCloseTo(entropyP, 14);
    expect(entropy(CERTAIN)).toBe(0);
  });

  test('edges: from a certain label one edge is infinitely far, from a soft one all three, back none', () => {
    expectSaid('edges', '60 %, 30 %, 10 %', 'ship, which comes 10 % of the time', 'no edge');
    const label = modelAt('edges', 'end').models.p;
    expect(percents(label)).toEqual(['60 %', '30 %', '10 %']);
    const onEdges = [
      [0, 0.5, 0.5],
      [0.5, 0, 0.5],
      [0.5, 0.5, 0],
    ];
    const isInfinite = (p: readonly number[]) =>
      onEdges.map((q) => klDivergence(p, q) === Infinity);
    expect(isInfinite(CERTAIN)).toEqual([true, false, false]);
    expect(isInfinite(label)).toEqual([true, true, true]);
    expect(onEdges.map((q) => Number.isFinite(klDivergence(q, label)))).toEqual([true, true, true]);
  });
});

describe('one bit away, in three places', () => {
  const step = stepOf('one-bit');
  if (step.question?.kind !== 'goal') throw new Error('one-bit is no goal');
  const goal: Goal<ClassificationParameters, ClassificationModel> = step.question;
  const at = (cat: number, dog: number, set: Partial<Values> = {}) =>
    valuesAt('one-bit', 'start', { a: [cat, dog, 1 - cat - dog], ...set });
  const reached = (values: Values) => goal.isReached(classification.derive(values), values);
  const nearMiss = (values: Values) => goal.nearMiss?.(classification.derive(values), values);

  test('counts wherever the cat has half the chance, whatever the dog has', () => {
    for (const dog of [0, 0.05, 0.1, 0.25, 0.333, 0.5]) expect(reached(at(0.5, dog))).toBe(true);
    expectSaid('one-bit', 'half the chance for the cat, the rest in any way', 'one straight line');
    expect(klDivergence(CERTAIN, [0.5, 0.2, 0.3])).toBe(Math.LN2);
  });

  test('counts nowhere else: not a hundredth beside it, not where the cat is ruled out', () => {
    const elsewhere = Array.from({ length: 101 }, (_, i) => i / 100).filter((cat) => cat !== 0.5);
    const wrong = elsewhere.filter((cat) => reached(at(cat, (1 - cat) / 2)));
    expect(wrong).toEqual([]);
  });

  test('can be reached by hand: the thousandths next to a half count too', () => {
    expect([0.496, 0.499, 0.501, 0.505].map((cat) => reached(at(cat, 0.2)))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test('places near each other are one way, places well apart are several', () => {
    const ways = (dogs: readonly number[]) => new Set(dogs.map((dog) => goal.wayOf(at(0.5, dog))));
    expect(ways([0.2, 0.21, 0.19, 0.24]).size).toBe(1);
    expect(ways([0, 0.25, 0.5]).size).toBe(3);
    expect([...ways([0, 0.3])]).toEqual(['dog near 0 %', 'dog near 30 %']);
  });

  test('what comes near is told so; what is there, far or infinite is not', () => {
    expect(nearMiss(at(0.48, 0.2))).toMatch(/^Nearly.*bits.*line marked 1/);
    expect(nearMiss(at(0.53, 0.2))).toMatch(/^Nearly/);
    expect(nearMiss(at(0.5, 0.2))).toBeNull();
    expect(nearMiss(at(0.7, 0.2))).toBeNull();
    expect(nearMiss(at(0, 0.5))).toBeNull();
  });
});

describe('training: what the guide quotes', () => {
  const losses = (rate: number, target: readonly number[], start: readonly number[] = START) =>
    descend({ target, start, rate, steps: 60 }).losses;
  const logits = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), {
    minLength: 3,
    maxLength: 3,
  });
  const labels = fc
    .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
    .filter((all) => all.some((weight) => weight > 0))
    .map(([a, b, c]) => [a / (a + b + c), b / (a + b + c), c / (a + b + c)]);

  test('the gradient: 8, 57 and 35 %, so −0.92, 0.57 and 0.35, which sum to 0', () => {
    expectSaid(
      'gradient',
      'cat 8 %, the dog 57 % and the ship 35 %',
      '1 − 0.08 = 0.92',
      '0.57 times the rate',
    );
    expectSaid('gradient', '0.08 − 1 = −0.92 for the cat, 0.57 for the dog, 0.35 for the ship');
    const { logits: wrong, prediction, gradient } = modelAt('gradient', 'end').example.now;
    expect(wrong).toEqual(START);
    expect(percents(prediction)).toEqual(['8 %', '57 %', '35 %']);
    expect(gradient.map((slope) => slope.toFixed(2))).toEqual(['-0.92', '0.57', '0.35']);
    expect(gradient.reduce((sum, slope) => sum + slope, 0)).toBeCloseTo(0, 15);
  });

  test('the gradient is asked for beside other arrows than the answer’s: of a model that gives a third each', () => {
    const { prediction, loss } = modelAt('gradient', 'start').example.now;
    expect(percents(prediction)).toEqual(['33 %', '33 %', '33 %']);
    expectSaid('gradient', `a third each, so far. The label says cat, so the loss is ${log2(3)}`);
    expect(bits(loss)).toBe(log2(3));
  });

  test('no push is larger than 1, however wrong the model', () => {
    expectSaid('gradient', 'No push is ever larger than 1');
    fc.assert(
      fc.property(labels, logits, (target, state) => {
        const pushes = logitGradient(target, state).map(Math.abs);
        expect(Math.max(...pushes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('never certain: 0.114 bits after ten steps, less after every one, 0 after none, even at rate 100', () => {
    expectSaid('never-certain', 'After ten steps the loss is 0.114 bits', 'step 60', 'rate to 100');
    const path = losses(1, CERTAIN);
    expect(bits(path[10]!)).toBe('0.114 bits');
    expect(path.every((loss, i) => i === 0 || loss < path[i - 1]!)).toBe(true);
    expect(
      Math.min(...descend({ target: CERTAIN, start: START, rate: 1, steps: 500 }).losses),
    ).toBeGreaterThan(0);
    const fast = losses(100, CERTAIN);
    expect(Math.min(...fast)).toBeGreaterThan(0);
    expect(fast[60]).toBeLessThan(1e-15);
  });

  test('the smoothed label: 90, 5 and 5 %, with a floor of 0.569 bits that training reaches', () => {
    expectSaid('floor', 'takes 15 % from the cat', '90 %, 5 %, 5 %', '0.9 log 1/0.9', 'log 1/0.05');
    expectSaid('floor', 'together 0.569 bits', '1.585 bits of three equal chances');
    const { target, floor, now } = modelAt('floor', 'end').example;
    expect(percents(target)).toEqual(['90 %', '5 %', '5 %']);
    expect(smoothLabel(CERTAIN, 0.15)).toEqual(target);
    const byHand = 0.9 * Math.log(1 / 0.9) + 2 * 0.05 * Math.log(1 / 0.05);
    expect(floor).toBeCloseTo(byHand, 14);
    expect(bits(byHand)).toBe('0.569 bits');
    expect(log2(3)).toBe('1.585 bits');
    expectSaid('floor', 'comes down to 0.569 bits and stays');
    expect(bits(now.loss)).toBe('0.569 bits');
    expect(now.kl).toBeLessThan(1e-6);
    expect(now.logits.every((logit) => Math.abs(logit) < 10)).toBe(true);
  });

  test('subtract the floor: 1.157 bits, and the same gradient with it and without', () => {
    expectSaid('subtract-floor', 'below 1.157 bits');
    const { target, floor } = modelAt('subtract-floor', 'start').example;
    expect(target).toEqual(SOFT);
    expect(bits(floor)).toBe('1.157 bits');
    const slope = (loss: (q: readonly number[]) => number, i: number) => {
      const moved = (by: number) =>
        softmax(START.map((logit, k) => (k === i ? logit + by : logit)));
      return (loss(moved(1e-5)) - loss(moved(-1e-5))) / 2e-5;
    };
    logitGradient(target, START).forEach((wanted, i) => {
      expect(slope((q) => crossEntropy(target, q), i)).toBeCloseTo(wanted, 8);
      expect(slope((q) => klDivergence(target, q), i)).toBeCloseTo(wanted, 8);
    });
  });

  test('too fast: at a rate of 4 the floor is near in a few steps, at 12 the loss swings above it', () => {
    expectSaid('too-fast', 'learning rate of 4', 'in a few steps', 'a rate of 12', 'three times');
    const floor = entropy(SOFT);
    expect(losses(4, SOFT)[4]! - floor).toBeLessThan(0.001);
    const { path, updates } = modelAt('too-fast', 'end').example;
    expect(path.losses).toEqual(losses(12, SOFT));
    const changes = path.losses.slice(1).map((loss, i) => loss - path.losses[i]!);
    expect(changes.filter((change) => change > 0).length).toBeGreaterThan(15);
    expect(changes.filter((change) => change < 0).length).toBeGreaterThan(15);
    expect(Math.min(...path.losses.slice(1))).toBeGreaterThan(floor);
    // What the first four steps show: up, down, up, up.
    expect(changes.slice(0, updates).map(Math.sign)).toEqual([1, -1, 1, 1]);
    expect(Math.max(...path.losses)).toBeLessThan(5 * Math.LN2);
  });

  test('no step is larger than 12 at a rate of 12', () => {
    expectSaid('too-fast', 'no step is larger than 12');
    const { logits: path } = descend({ target: SOFT, start: START, rate: 12, steps: 60 });
    path.slice(1).forEach((state, k) => {
      const moves = state.map((logit, i) => Math.abs(logit - path[k]![i]!));
      expect(Math.max(...moves)).toBeLessThanOrEqual(12);
    });
  });

  test('up to a rate of 4 the loss never rises, from any logits and for any label', () => {
    expectSaid('too-fast', 'Up to a rate of 4 the loss can never rise');
    const rates = fc.double({ min: 0.01, max: 4, noNaN: true });
    fc.assert(
      fc.property(labels, logits, rates, (target, start, rate) => {
        const path = losses(rate, target, start);
        const rises = path.slice(1).map((loss, i) => loss - path[i]!);
        expect(Math.max(...rises)).toBeLessThan(1e-12);
      }),
      { numRuns: 200 },
    );
  });

  test('with a certain label it never rises at all, at a rate of 100 neither', () => {
    expectSaid('too-fast', 'even a rate of 100 does not swing');
    const rates = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(logits, rates, (start, rate) => {
        const path = losses(rate, CERTAIN, start);
        const rises = path.slice(1).map((loss, i) => loss - path[i]!);
        expect(Math.max(...rises)).toBeLessThanOrEqual(1e-15);
      }),
      { numRuns: 200 },
    );
  });
});

describe('many examples and a teacher: what the guide quotes', () => {
  test('ten cats at 60 % lose 7.37 bits, one at 0.2 % 8.97', () => {
    expectSaid('sure-and-wrong', 'ten cats that got 60 % each', 'one that gets 0.2 %');
    expectSaid('sure-and-wrong', 'Ten times log 1/0.6 is 7.37 bits', 'log 500, 8.97 bits');
    expectSaid('sure-and-wrong', 'log 1/0.002 is 8.97 bits, log 1/0.6 only 0.737 bits');
    expect((10 * Math.log2(1 / 0.6)).toFixed(2)).toBe('7.37');
    expect(Math.log2(500).toFixed(2)).toBe('8.97');
    expect(Math.log2(1 / 0.6).toFixed(3)).toBe('0.737');
    const inNats = textOf('sure-and-wrong', 'nats');
    expect(Number(/Ten times log 1\/0\.6 is ([\d.]+) nats/.exec(inNats)?.[1])).toBeCloseTo(
      10 * Math.log(1 / 0.6),
      2,
    );
    expect(Number(/costs log 500, ([\d.]+) nats/.exec(inNats)?.[1])).toBeCloseTo(Math.log(500), 2);
  });

  test('the odd cat among the dogs does get 0.2 %, is sure to be a dog, and carries more than a quarter', () => {
    expectSaid('sure-and-wrong', 'all 91 points', 'more than a quarter of the whole loss');
    const start = modelAt('sure-and-wrong', 'start').crowd;
    expect(start.points).toHaveLength(91);
    expectSaid('sure-and-wrong', `is ${bits(start.meanKl)}. One of the cats`);
    const { scores, meanKl } = modelAt('sure-and-wrong', 'end').crowd;
    const odd = scores.at(-1)!;
    expect(percentText(odd.chance)).toBe('0.2\u00a0%');
    expect(odd.right).toBe(false);
    expect(odd.confidence).toBeGreaterThan(0.99);
    const share = odd.surprisal / (meanKl * scores.length);
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.33);
    expect(odd.surprisal).toBeGreaterThan(10 * Math.log(1 / 0.6));
    expect(scores.every(({ surprisal }) => surprisal <= odd.surprisal)).toBe(true);
  });

  test('too sure: the same answers to every point, and more than twice the loss', () => {
    const [start, end] = [modelAt('too-sure', 'start').crowd, modelAt('too-sure', 'end').crowd];
    expectSaid('too-sure', 'gets 79.1 % right and is 82.3 % sure', `loss is ${bits(start.meanKl)}`);
    expectSaid('too-sure', 'by 4', 'Accuracy 79.1 % as before, confidence 95.7 %');
    expectSaid('too-sure', `mean loss ${bits(end.meanKl)}`);
    expect(end.scores.map(({ right }) => right)).toEqual(start.scores.map(({ right }) => right));
    expect(end.sharpness).toBe(4);
    expect(end.meanKl).toBeGreaterThan(2 * start.meanKl);
    expect(Math.abs(start.confidence - start.accuracy)).toBeLessThan(0.04);
    expect(end.confidence - end.accuracy).toBeGreaterThan(0.15);
    // “Right answers get a little cheaper.”
    start.scores.forEach((score, i) => {
      if (score.right) expect(end.scores[i]!.surprisal).toBeLessThanOrEqual(score.surprisal);
    });
  });

  test('the mean loss is smallest at sharpness 1, and accuracy never moves', () => {
    expectSaid('too-sure', 'the mean is smallest at 1', 'Accuracy never moves');
    const at = (sharpness: number) => modelAt('too-sure', 'start', { sharpness }).crowd;
    const best = at(1);
    for (const sharpness of [0.1, 0.5, 0.8, 0.9, 0.95, 1.05, 1.1, 1.3, 2, 4, 10]) {
      expect(at(sharpness).meanKl).toBeGreaterThan(best.meanKl);
      expect(at(sharpness).accuracy).toBe(best.accuracy);
    }
  });

  test('the teacher: 95, 4.7 and 0.03 %, at a temperature of 4 they are 62, 29 and 8 %', () => {
    expectSaid('wrong-answers', 'cat 95 %, dog 4.7 %, ship 0.03 %', 'a temperature of 4');
    expectSaid('wrong-answers', 'now 62 %, 29 %, 8 %', 'At 4 it is 62 %, 29 %, 8 %');
    const { teacher, temperature } = modelAt('wrong-answers', 'end').lessons;
    expect(temperature).toBe(4);
    const [cat = 0, dog = 0, ship = 0] = teacher.plain;
    expect([...percents([cat]), ...percents([dog], 1), ...percents([ship], 2)]).toEqual([
      '95 %',
      '4.7 %',
      '0.03 %',
    ]);
    expect(percents(teacher.soft)).toEqual(['62 %', '29 %', '8 %']);
    expect(modelAt('wrong-answers', 'start').lessons.teacher.soft).toEqual(teacher.plain);
  });

  test('ten lessons at temperature 4 bring the student closer than ten at 1', () => {
    expectSaid('wrong-answers', 'Ten lessons at temperature 1 against ten at 4');
    const after = (temperature: number) =>
      modelAt('wrong-answers', 'start', { temperature, lessons: 10 }).lessons.klPlain;
    expect(after(4)).toBeLessThan(after(1) / 10);
  });

  test('T squared: from 10 to 20 the gradient of the divergence becomes about a quarter, times T squared it stays', () => {
    const { lessons } = modelAt('t-squared', 'start');
    expectSaid('t-squared', `the divergence is ${bits(lessons.kl)} at a temperature of 10`);
    expectSaid('t-squared', 'doubled', 'A quarter', 'Half of half');
    expect([lessons.temperature, modelAt('t-squared', 'end').lessons.temperature]).toEqual([
      10, 20,
    ]);
    const both = { teacher: lessons.teacher.logits, student: lessons.student.logits };
    const size = (temperature: number) =>
      Math.hypot(...distillationGradient({ ...both, temperature }));
    const plain = (temperature: number) => size(temperature) / temperature ** 2;
    expect(plain(20) / plain(10)).toBeGreaterThan(0.24);
    expect(plain(20) / plain(10)).toBeLessThan(0.28);
    expect(plain(2000) / plain(1000)).toBeCloseTo(0.25, 3);
    expect(size(20) / size(10)).toBeGreaterThan(0.95);
    expect(size(20) / size(10)).toBeLessThan(1.1);
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
  const rest = defaultsOf(classification.params);
  for (const { id, set } of guide.steps) {
    expect(valuesAt(id, 'start')).toEqual({ ...rest, ...set });
  }
});
