import { describe, expect, test } from 'vitest';
import { klNormal } from '../../compute/gaussian';
import { gaussianPrice } from '../../compute/elbo/gaussian-price';
import { defaultsOf } from '../../experiment/parameter';
import type { Goal, Step } from '../../experiment/step';
import { UNITS, type Unit } from '../../experiment/unit';
import { informationText } from '../../formula/number-text';
import { quantityText } from '../../formula/quantity-text';
import { judge, valuesOf } from '../../teach/judge';
import { balanceOf } from './elbo-balance/balance';
import { afterSteps } from './elbo-balance/find';
import { vaeElbo, type VaeElboModel } from './experiment';
import { guide } from './guide';
import type { VaeElboParameters, VaeElboValues } from './params';

const PRIOR = { mean: 0, sd: 1 };
const bits = (nats: number) => informationText(nats, 'bits');

function stepOf(id: string) {
  const step = guide.steps.find((one) => one.id === id);
  if (!step) throw new Error(`there is no step ${id}`);
  return step;
}

function valuesAt(id: string, moment: 'start' | 'end', set: Partial<VaeElboValues> = {}) {
  const step: Step = stepOf(id);
  return { ...valuesOf(vaeElbo, step, moment === 'end'), ...set } as VaeElboValues;
}

function balanceAt(id: string, moment: 'start' | 'end', set: Partial<VaeElboValues> = {}) {
  return balanceOf(valuesAt(id, moment, set));
}

/** All that a step says, in one string, as a reader has it. */
function textOf(id: string): string {
  return JSON.stringify(stepOf(id))
    .replaceAll(/\{bits:([^}]*)\}/g, '$1 bits')
    .replaceAll(/\{(start|end):([^}]*)\}/g, (_, moment: 'start' | 'end', name: string) => {
      const quantity = vaeElbo.quantities[name]!;
      return quantityText(quantity, quantity.read(vaeElbo.derive(valuesAt(id, moment))), 'bits');
    });
}

function expectSaid(id: string, ...words: readonly string[]): void {
  expect(words.filter((word) => !textOf(id).includes(word))).toEqual([]);
}

function toldAt(id: string, unit: Unit, nats: number) {
  const { question } = stepOf(id);
  if (question?.kind !== 'mark') throw new Error(`${id} asks for no mark`);
  const situation = { experiment: vaeElbo, step: stepOf(id) as Step, unit };
  return judge(situation, question, { kind: 'mark', nats });
}

describe('the bound: what the guide quotes', () => {
  test('the worked example: −2.785, −9.703 and 6.918 bits', () => {
    expectSaid('worked-example', 'x = 1.5', 'density is −2.785 bits', 'ELBO of −9.703 bits');
    expectSaid('worked-example', 'cost 0 bits', 'and 6.918 bits to log p(x)');
  });

  test('the loss falls to less than a third, and the ELBO rises', () => {
    expectSaid('sign', 'less than a third', 'ELBO −2.785 bits, loss 2.785 bits');
    const [start, end] = [balanceAt('sign', 'start').elbo, balanceAt('sign', 'end').elbo];
    expect(end / start).toBeLessThan(1 / 3);
    expect(end).toBeGreaterThan(start);
  });

  test('the log’s KL is 0 where the other one is not', () => {
    const { klPrior, klPosterior } = balanceAt('two-divergences', 'start');
    expect(klPrior).toBe(0);
    expectSaid('two-divergences', `it is ${bits(klPosterior)} here`);
  });

  test('log p(x) is positive in the world of the step, and a bell is higher than 1 below 0.4', () => {
    expect(balanceAt('positive', 'start').logEvidence).toBeGreaterThan(0);
    expectSaid('positive', 'narrower than 0.4');
    expect(1 / (0.399 * Math.sqrt(2 * Math.PI))).toBeCloseTo(1, 3);
  });

  const { question } = stepOf('tight');
  if (question?.kind !== 'goal') throw new Error('tight is no goal');
  const goal: Goal<VaeElboParameters, VaeElboModel> = question;
  const at = (set: Partial<VaeElboValues>) => valuesAt('tight', 'start', set);
  const reached = (set: Partial<VaeElboValues>) => goal.isReached(vaeElbo.derive(at(set)), at(set));
  const nearMiss = (set: Partial<VaeElboValues>) =>
    goal.nearMiss?.(vaeElbo.derive(at(set)), at(set));

  test('the gap is closed on the posterior, and in no other world', () => {
    expect(reached({ mu: 1.2 })).toBe(true);
    expect(reached({ mu: 1 })).toBe(false);
    expect(reached({ mu: 0, weight: 0, sigma: 1 })).toBe(false);
    expect(nearMiss({ mu: 0, weight: 0, sigma: 1 })).toContain('Leave the world as it was');
    expect(nearMiss({ mu: 0, sigma: 1 })).toContain('the other divergence at 0');
    expect(nearMiss({ mu: 1 })).toBeNull();
  });

  test('on the way there what the code costs rises, and the ELBO with it', () => {
    expectSaid('tight', 'What the code costs has risen on the way, and the ELBO with it');
    const [from, to] = [balanceAt('tight', 'start'), balanceAt('tight', 'start', { mu: 1.2 })];
    expect(to.klPrior).toBeGreaterThan(from.klPrior);
    expect(to.elbo).toBeGreaterThan(from.elbo);
  });
});

describe('finding it: what the guide quotes', () => {
  test('from where the step begins, single draws arrive with any of ten seeds', () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const end = afterSteps(valuesAt('reparameterise', 'end', { seed }), 400);
      expect(balanceOf(end).klPosterior).toBeLessThan(0.05);
    }
  });

  test('twice as wide costs 1.164 bits, half as wide 0.459', () => {
    const posterior = { mean: 1.2, sd: Math.sqrt(0.2) };
    const stretched = (times: number) =>
      bits(klNormal({ ...posterior, sd: times * posterior.sd }, posterior));
    expect([stretched(2), stretched(0.5)]).toEqual(['1.164 bits', '0.459 bits']);
    expectSaid('narrow-or-wide', 'about 1.16 bits, half too narrow 0.46 bits', '0.459 bits');
    expectSaid('narrow-or-wide', 'Twice as wide: 1.164 bits', '0.2236');
    expect(
      balanceAt('narrow-or-wide', 'start', { sigma: 0.2236 }).klPosterior / Math.LN2,
    ).toBeCloseTo(0.459, 3);
    // “With KL(posterior‖q) it would be so.”
    const back = (times: number) => klNormal(posterior, { ...posterior, sd: times * posterior.sd });
    expect(back(0.5)).toBeGreaterThan(back(2));
  });

  test('one of two humps: one bit, and each mistake is told', () => {
    expect(balanceAt('one-hump', 'end').klPosterior / Math.LN2).toBeCloseTo(1, 5);
    for (const unit of UNITS) {
      expect(toldAt('one-hump', unit, Math.LN2)?.right).toBe(true);
      expect(toldAt('one-hump', unit, 0)?.because).toContain('half of that');
      expect(toldAt('one-hump', unit, 0.5 * Math.LN2)?.because).toContain('logarithm of the ratio');
      expect(toldAt('one-hump', unit, 3 * Math.LN2)?.because).toContain('Too high');
    }
  });

  test('two humps close together are covered, from the right one', () => {
    expectSaid('cover-or-pick', 'only a little more than one width from the middle');
    const start = valuesAt('cover-or-pick', 'start');
    const { hump } = balanceOf(start).scene.posterior;
    expect(hump.mean / hump.sd).toBeGreaterThan(1);
    expect(hump.mean / hump.sd).toBeLessThan(1.2);
    const end = afterSteps(start, 500);
    expect(end.mu).toBeCloseTo(0, 4);
    expect(end.sigma).toBeCloseTo(valuesAt('cover-or-pick', 'end').sigma, 2);
  });

  test('with x = 2 it stays on one, a bit short, and from the middle in the middle, two bits short', () => {
    expectSaid('cover-or-pick', 'With x at 2', 'one bit short', 'two bits short');
    const from = (mu: number, sigma: number) =>
      afterSteps(valuesAt('cover-or-pick', 'start', { x: 2, mu, sigma }), 500);
    const [side, middle] = [from(0.6, 0.3), from(0, 1)];
    expect(side.mu).toBeCloseTo(1.6, 2);
    expect(balanceOf(side).klPosterior / Math.LN2).toBeCloseTo(1, 2);
    expect(middle.mu).toBe(0);
    expect(balanceOf(middle).klPosterior / Math.LN2).toBeCloseTo(2.04, 1);
  });

  test('which of the two is better changes near x = 1.55, at about 2.8 widths', () => {
    expectSaid('cover-or-pick', 'near x = 1.55', 'about 2.8 widths');
    const gap = (x: number, mu: number, sigma: number) =>
      balanceOf(afterSteps(valuesAt('cover-or-pick', 'start', { x, mu, sigma }), 500)).klPosterior;
    const coversBetter = (x: number) => gap(x, 0, 1) < gap(x, 0.8 * x, 0.45);
    expect([coversBetter(1.52), coversBetter(1.58)]).toEqual([true, false]);
    const { hump } = balanceAt('cover-or-pick', 'start', { x: 1.55 }).scene.posterior;
    expect(hump.mean / hump.sd).toBeCloseTo(2.8, 1);
  });
});

describe('the price: what the guide quotes', () => {
  test('2 off the middle costs four times as much as 1', () => {
    const ofMean = (mean: number) => gaussianPrice({ mean, sd: 1 }).total;
    expect(ofMean(2)).toBe(4 * ofMean(1));
    expectSaid('price-of-mean', 'costs 0.721 bits', 'that makes 2.885 bits', '1.44 bits');
    expect(toldAt('price-of-mean', 'bits', 2)?.right).toBe(true);
    expect(toldAt('price-of-mean', 'bits', 1)?.because).toContain('You doubled the price');
    expect(toldAt('price-of-mean', 'bits', 2 * Math.LN2)?.because).toContain('other unit');
    expect(toldAt('price-of-mean', 'nats', 2 / Math.LN2)?.because).toContain('other unit');
    expect(toldAt('price-of-mean', 'nats', 0.3)?.because).toContain('Too low');
  });

  test('halving a width of 0.08 costs about a bit', () => {
    const [wide, narrow] = [0.08, 0.04].map((sd) => klNormal({ mean: 0, sd }, PRIOR));
    expect((narrow! - wide!) / Math.LN2).toBeCloseTo(1, 2);
  });

  test('with sixteen times the variance of the noise the best q is nearly the prior', () => {
    expectSaid('noise-and-price', 'by 16 more', 'four times the noise');
    const { klPosterior, klPrior, q } = balanceAt('noise-and-price', 'end');
    expect(klPosterior).toBeLessThan(1e-15);
    expect(klPrior).toBeLessThan(0.06);
    const { sigma, mu } = valuesAt('noise-and-price', 'start');
    expect(q.sd).toBeGreaterThan(sigma);
    expect(q.mean).toBeLessThan(mu);
  });
});

test('every step starts from the page at rest but for what it names itself', () => {
  const rest = defaultsOf(vaeElbo.params);
  for (const { id, set } of guide.steps) {
    expect(valuesAt(id, 'start')).toEqual({ ...rest, ...set });
  }
});
