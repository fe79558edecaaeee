import { expect, type Page } from '@playwright/test';
import type { Experiment } from '../../src/experiment/experiment';
import { defaultsOf } from '../../src/experiment/parameter';
import { open } from '../support';
import { act, resize } from './deeds';
import { watchDepartures } from './departures';
import { diceFor } from './dice';
import { find } from './find';
import { comeHome } from './journeys';
import type { Monkey } from './monkey';
import { comeToRest } from './rest';
import { stopAtRest, stopInPassing } from './stops';

export interface Walk {
  readonly experiment: Experiment;
  readonly seed: number;
  readonly actions: number;
}

const PASSING_EVERY = 10;
const REST_EVERY = 100;
const LONGEST_WAIT_MS = 20_000;
const LAST_ACTIONS_TOLD = 20;

/** A random walk over one page. What goes wrong on the way is told with the way there, and how to go it again. */
export async function walk(
  page: Page,
  { experiment, seed, actions }: Walk,
  noise: readonly string[],
) {
  const { slug } = experiment.about;
  const done: string[] = [];
  const tell = (what: string) => done.push(what);
  page.setDefaultTimeout(LONGEST_WAIT_MS);
  page.on('popup', (popup) => void popup.close().catch(() => undefined));
  // Who listens keeps it from opening: nobody is there to choose a file.
  page.on('filechooser', () => undefined);

  try {
    const first: Monkey = { page, dice: diceFor(seed, 0), tell };
    await resize(first);
    await open(page, 'index.html');
    await open(
      page,
      `${slug}.html${first.dice.oneOf(['', '', '?present=1', '?step=3', '?unit=nats'])}`,
    );
    const departures = watchDepartures(page);
    for (let action = 1; action <= actions; action++) {
      const monkey = {
        page,
        dice: diceFor(seed, action),
        tell: (what: string) => tell(`${action}: ${what}`),
      };
      await departures.act(() => act(monkey));
      if (await departures.wasLeft()) await comeHome(page, slug);
      if (action % REST_EVERY === 0) await departures.look(() => stopAtRest(page, experiment));
      else if (action % PASSING_EVERY === 0)
        await departures.look(() => stopInPassing(page, experiment));
      expect(noise, 'console messages and page errors').toEqual([]);
    }
    await departures.look(() => comeToRest(page));
    await comeHome(page, slug);
    await startOver(page, experiment);
  } catch (error) {
    throw new Error(
      [
        `Seed ${seed} broke ${slug}. The last actions:`,
        ...done.slice(-LAST_ACTIONS_TOLD),
        `The same walk again: npm run monkey -- --seed ${seed} --pages ${slug} --actions ${actions}`,
      ].join('\n'),
      { cause: error },
    );
  }
}

/** Out of whatever is open, and Reset: everything is as at the beginning. */
async function startOver(page: Page, experiment: Experiment) {
  const isCovered = () =>
    page.evaluate(() => document.querySelector('dialog[open], .stage') !== null);
  for (let tries = 0; tries < 5 && (await isCovered()); tries++)
    await page.keyboard.press('Escape');
  expect(await isCovered(), 'Escape leads out').toBe(false);
  await pressIfThere(page, '.lesson-head button:last-child');
  await stopAtRest(page, experiment);
  await pressIfThere(page, '[aria-label="Change everything at once"] button:last-child');
  const { values } = await stopAtRest(page, experiment);
  expect(values, 'after Reset').toEqual(defaultsOf(experiment.params));
}

async function pressIfThere(page: Page, button: string) {
  const found = await find(page, button, 0);
  if (found) await page.mouse.click(found.grip.x, found.grip.y);
}
