import { pages } from '../../src/pages/index';
import { noiseOf, test } from '../support';
import { walk } from './walk';

const SEED = Number(process.env['KL_LAB_MONKEY_SEED'] ?? 1);
const ACTIONS = Number(process.env['KL_LAB_MONKEY_ACTIONS'] ?? 500);
const SLUGS = process.env['KL_LAB_MONKEY_PAGES']?.split(',');
/** A generous bound, which only a walk that hangs comes to. */
const LONGEST_ACTION_MS = 400;

test.use({ hasTouch: true });

for (const { about, load } of pages) {
  if (SLUGS && !SLUGS.includes(about.slug)) continue;
  test(`${about.name}: ${ACTIONS} random actions, seed ${SEED}`, async ({ page }) => {
    test.setTimeout(60_000 + ACTIONS * LONGEST_ACTION_MS);
    const { experiment } = (await load()).page;
    await walk(page, { experiment, seed: SEED, actions: ACTIONS }, noiseOf(page));
  });
}
