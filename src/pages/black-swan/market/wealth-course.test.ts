import { expect, test } from 'vitest';
import { defaultsOf, type Values } from '../../../experiment/parameter';
import { blackSwan } from '../experiment';
import { MOST_BETS } from '../params';
import { wealthCourse, wealthReach } from './wealth-course';

const AREA = { width: 500, height: 300 };
const EDGES = [0, 1e-300, 0.5, 1];

function courseOf(set: Partial<Values<typeof blackSwan.params>>) {
  const { market } = blackSwan.derive({ ...defaultsOf(blackSwan.params), ...set });
  return { market, course: wealthCourse(market, AREA, wealthReach(market)) };
}

test('your course is that of the first run, from the first bet to the last', () => {
  const { market, course } = courseOf({ runs: 5 });
  expect(market.yours.at(-1)).toBe(market.runs.logWealth[0]?.at(-1));
  const last = course.yours.split('L').at(-1)?.split(',').map(Number);
  expect(last?.[0]).toBe(AREA.width);
  expect(last?.[1]).toBeCloseTo(course.at(market.yours.at(-1)!), 0);
  expect(course.others.split('M')).toHaveLength(5);
});

test('the dotted line ends where constant growth would', () => {
  const { market, course } = courseOf({});
  expect(course.expectedEnd).toBeCloseTo(course.at(market.growth * MOST_BETS), 9);
});

test('all courses are inside the drawing', () => {
  const { course } = courseOf({ belief: 0.8, truth: 0.5, runs: 50 });
  const heights = [...`${course.others}${course.yours}`.matchAll(/,(-?[\d.]+)/g)].map(([, y]) =>
    Number(y),
  );
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...heights)).toBeLessThanOrEqual(AREA.height);
});

test('ruin leaves the drawing at the bottom, and that is the end', () => {
  const { course } = courseOf({ belief: 1, truth: 0.6 });
  expect(course.ruinedAt).toBeGreaterThan(0);
  const last = course.yours.split('L').at(-1);
  expect(Number(last?.split(',')[1])).toBeGreaterThan(AREA.height);
});

test('who agrees with the market keeps what there is, and the axis shows a tenth to ten times', () => {
  const { course } = courseOf({ belief: 0.5 });
  expect(course.ticks.map(({ text }) => text)).toEqual(['0.1', '1', '10']);
  expect(course.ruinedAt).toBeNull();
});

test('nothing is no number, at any corner', () => {
  for (const truth of EDGES) {
    for (const belief of EDGES) {
      for (const price of EDGES) {
        const { course } = courseOf({ truth, belief, price, runs: 3 });
        const drawn = course.others + course.yours + course.expected;
        expect(drawn).not.toMatch(/NaN|Infinity/);
      }
    }
  }
});
