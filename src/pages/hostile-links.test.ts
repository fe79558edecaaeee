import { describe, expect, test } from 'vitest';
import { hostileLink } from '../../e2e/hostile-links';
import { readAddress, writeAddress } from '../experiment/address';
import type { Experiment } from '../experiment/experiment';
import { defaultsOf } from '../experiment/parameter';
import { readView } from '../experiment/view';
import { pages } from './index';

const LINKS_A_PAGE = 500;

/** What a page makes of a link, and what it should. */
function readingOf(experiment: Experiment, seed: number) {
  const { query, good, bad, noticed } = hostileLink(experiment.params, seed);
  const { values, unit, notices } = readAddress(experiment, query);
  const model = experiment.derive(values);
  const link = query.slice(0, 300);
  return {
    made: {
      link,
      values,
      noticed: new Set(
        [...notices, ...readView(experiment.about, query).notices].map(({ key }) => key),
      ),
      notNumbers: Object.entries(experiment.quantities)
        .filter(([, quantity]) => Number.isNaN(quantity.read(model)))
        .map(([name]) => name),
      again: readAddress(experiment, writeAddress(experiment, { values, unit }, '')),
    },
    due: {
      link,
      values: { ...defaultsOf(experiment.params), ...good },
      noticed: new Set(noticed),
      notNumbers: [],
      again: { values, unit, notices: [] },
    },
    bad,
  };
}

describe.each(pages)('$about.name', ({ load }) => {
  test(`takes what is good in ${LINKS_A_PAGE} hostile links, names what is not, and shows no NaN`, async () => {
    const { experiment } = (await load()).page;
    let refused = 0;
    for (let seed = 0; seed < LINKS_A_PAGE; seed++) {
      const { made, due, bad } = readingOf(experiment, seed);
      expect(made).toEqual(due);
      refused += bad.length;
    }
    expect(refused).toBeGreaterThan(LINKS_A_PAGE / 4);
  });
});
