import { expect } from '@playwright/test';
import type { Guide } from '../../src/experiment/step';
import { guide as blackSwan } from '../../src/pages/black-swan/guide';
import { guide as classification } from '../../src/pages/classification/guide';
import { guide as coinToss } from '../../src/pages/coin-toss/guide';
import { guide as vaeElbo } from '../../src/pages/vae-elbo/guide';
import { FIRST_FIGURES, TYPED_IN_ADDRESS } from '../engines/first-figures';
import { ELBO_AFTER_100_STEPS, TRAINING } from '../engines/training';
import { boxOf, shown, sliderOf } from '../support';
import { answers, expectNoNaN, open, quantity } from './pages';
import { test } from './test';
import { KEYS } from './webdriver';

const GUIDES: Readonly<Record<string, Guide>> = {
  'coin-toss.html': coinToss,
  'classification.html': classification,
  'black-swan.html': blackSwan,
  'vae-elbo.html': vaeElbo,
};

for (const [page, [parameter, moves, typed]] of Object.entries(FIRST_FIGURES)) {
  test(`${page}: loads, drags, types, a reload restores it, and Share gives its address`, async ({
    tab,
  }) => {
    await open(tab, page);
    await expectNoNaN(tab);

    const atRest = await quantity(tab, moves);
    await tab.drag(sliderOf(parameter), 20);
    await expect.poll(() => quantity(tab, moves)).not.toBe(atRest);

    const dragged = await quantity(tab, moves);
    await tab.press(sliderOf(parameter), KEYS.ArrowLeft);
    await expect.poll(() => quantity(tab, moves)).not.toBe(dragged);

    await tab.typeOver(boxOf(parameter), typed);
    await expect.poll(() => tab.value(boxOf(parameter))).toBe(typed);
    const now = await quantity(tab, moves);
    await expect.poll(() => tab.address()).toMatch(TYPED_IN_ADDRESS);

    await tab.reload();
    await answers(tab);
    expect(await quantity(tab, moves)).toBe(now);
    await expectNoNaN(tab);

    await tab.click('//button[.="Share"]');
    const link = await tab.value('dialog textarea');
    expect(link.split('#')[0]).toBe(await tab.address());
  });
}

for (const [page, { steps }] of Object.entries(GUIDES)) {
  test(`${page}: a guided step is opened and answered`, async ({ tab }) => {
    const at = steps.findIndex(({ question }) => question?.kind === 'choose');
    const question = steps[at]?.question;
    if (question?.kind !== 'choose') throw new Error(`no step of ${page} lets one choose`);

    await open(tab, `${page}?step=${at + 1}`);
    expect(await tab.text('.lesson h2')).toBe(steps[at]?.title);
    const right = question.options.findIndex((option) => option.right);
    await tab.click(`(//aside//input[@type="radio"])[${right + 1}]`);
    await tab.click('//aside//button[.="Commit to it"]');
    expect(await tab.text('.lesson .feedback')).toContain('Right.');
    await expectNoNaN(tab);
  });
}

test('a training is the same, bit for bit, as in every other engine', async ({ tab }) => {
  await open(tab, TRAINING);
  await tab.click('#live-vae button[aria-label="100 steps"]');
  const measured = async (name: string) => (await tab.attributes(shown(name), 'value'))[0];
  await expect.poll(() => measured('training-step'), { timeout: 30_000 }).toBe('100');
  await expect.poll(() => measured('training-elbo')).toBe(ELBO_AFTER_100_STEPS);
});
