import { describe, expect, test } from 'vitest';
import type { Question, Step } from '../experiment/step';
import type { Answered, PageProgress } from './progress';
import { comingBack, questionsDue, stepsDue, wrongSteps } from './review';

const CHOOSE: Question = { kind: 'choose', ask: '', options: [] };
const GOAL: Question = {
  kind: 'goal',
  ask: '',
  ways: 1,
  isReached: () => true,
  wayOf: () => '',
  right: '',
};

function step(id: string, question?: Question): Step {
  return { id, title: id, figure: '', set: {}, say: '', notes: '', ...(question && { question }) };
}

const steps = [
  step('shown'),
  step('one', CHOOSE),
  step('two', CHOOSE),
  step('drag', GOAL),
  step('three', CHOOSE),
  step('four', CHOOSE),
];

const given = (right: boolean, day = '2026-11-20'): Answered => ({
  answer: { kind: 'choose', option: 0 },
  right,
  day,
});

describe('what was answered wrong', () => {
  test('is listed in the order of the steps; unanswered is not wrong', () => {
    const answers = { four: given(false), one: given(false), two: given(true) };
    expect(wrongSteps(steps, answers).map(({ id }) => id)).toEqual(['one', 'four']);
    expect(wrongSteps(steps, {})).toEqual([]);
  });

  test('of steps that are no longer there is left out', () => {
    expect(wrongSteps(steps, { gone: given(false) })).toEqual([]);
  });
});

describe('the questions that come back', () => {
  test('are two at most, the wrong ones first', () => {
    const answers = { one: given(true), two: given(true), three: given(true), four: given(false) };
    expect(comingBack(steps, answers)).toEqual(['four', 'one']);
    expect(comingBack(steps, { ...answers, two: given(false), three: given(false) })).toEqual([
      'two',
      'three',
    ]);
  });

  test('were all answered: what was skipped is not asked again', () => {
    expect(comingBack(steps, {})).toEqual([]);
    expect(comingBack(steps, { three: given(true) })).toEqual(['three']);
  });

  test('never are goals, nor steps that ask nothing', () => {
    const answers = { shown: given(false), drag: given(false), two: given(true) };
    expect(comingBack(steps, answers)).toEqual(['two']);
  });

  test('are then the earliest answered, by their day', () => {
    const answers = {
      one: given(true, '2026-11-20'),
      two: given(true, '2026-11-19'),
      three: given(true, '2026-11-18'),
    };
    expect(comingBack(steps, answers)).toEqual(['three', 'two']);
  });
});

describe('a question is due', () => {
  const page = (answers: PageProgress['answers']): PageProgress => ({
    at: '',
    answers,
    finished: { day: '2026-11-20', again: ['one', 'two'] },
  });

  test('from the day after the end was reached, also years later', () => {
    const answers = { one: given(false), two: given(true) };
    expect(questionsDue(page(answers), '2026-11-21')).toEqual(['one', 'two']);
    expect(questionsDue(page(answers), '2027-01-01')).toEqual(['one', 'two']);
  });

  test('not on the same day, nor where the clock was set back', () => {
    expect(questionsDue(page({}), '2026-11-20')).toEqual([]);
    expect(questionsDue(page({}), '2026-11-19')).toEqual([]);
  });

  test('until it has been answered again, right or wrong', () => {
    const answers = { one: given(false, '2026-11-21'), two: given(true) };
    expect(questionsDue(page(answers), '2026-11-21')).toEqual(['two']);
  });

  test('still, when its answer was taken back and it was left there', () => {
    expect(questionsDue(page({ two: given(true, '2026-11-22') }), '2026-11-23')).toEqual(['one']);
  });

  test('never before the end was reached', () => {
    expect(questionsDue({ at: 'one', answers: { one: given(false) } }, '2027-01-01')).toEqual([]);
  });

  test('as steps only where the page still has them', () => {
    const asked = { at: '', answers: {}, finished: { day: '2026-11-20', again: ['gone', 'two'] } };
    expect(stepsDue(steps, asked, '2026-11-21').map(({ id }) => id)).toEqual(['two']);
  });
});
