import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { klDivergence } from '../compute/divergence';
import { defineExperiment, type Experiment } from '../experiment/experiment';
import { NOTHING_LATER } from '../experiment/nothing-later';
import { probability } from '../experiment/parameter';
import type { Step } from '../experiment/step';
import { createExperimentStore } from '../experiment/store';
import { createLesson, type LessonKeeping } from './lesson';
import type { Answered, PageProgress } from './progress';

const coins: Experiment = defineExperiment({
  about: { slug: 't', name: 'T', question: 'T?', figures: [], steps: 4, emblem: null },
  params: {
    p: probability({ symbol: 'p', label: 'P', default: 0.8 }),
    q: probability({ symbol: 'q', label: 'Q', default: 0.6 }),
  },
  derive: ({ p, q }) => klDivergence([p, 1 - p], [q, 1 - q]),
  quantities: { 'kl-pq': { label: 'divergence', read: (kl: number) => kl } },
  announced: [],
  presets: [],
  swap: { name: 'Swap', between: ['p', 'q'] },
  later: NOTHING_LATER,
});

const TEXTS = { figure: 'two-coins', say: '', notes: '' };

const steps: readonly Step[] = [
  {
    ...TEXTS,
    id: 'vote',
    title: 'Vote',
    set: { p: 0.7 },
    question: {
      kind: 'choose',
      ask: '?',
      options: [
        { text: 'no', because: 'not so' },
        { text: 'yes', right: true, because: 'so' },
      ],
    },
    reveal: { q: 0.3 },
  },
  {
    ...TEXTS,
    id: 'guess',
    title: 'Guess',
    set: { p: 0.5 },
    question: {
      kind: 'mark',
      ask: '?',
      quantity: 'kl-pq',
      covers: ['kl-pq'],
      reach: 2,
      tolerance: 0.01,
      right: 'so',
      tooLow: 'more',
      tooHigh: 'less',
      mistakes: [],
    },
    reveal: { q: 0.95 },
  },
  {
    ...TEXTS,
    id: 'drag',
    title: 'Drag',
    set: {},
    question: {
      kind: 'goal',
      ask: '?',
      ways: 2,
      isReached: () => true,
      wayOf: () => '',
      right: 'so',
    },
  },
  { ...TEXTS, id: 'end', title: 'End', set: { p: 0.1, q: 0.1 } },
];

const TODAY = '2026-11-21';
const TRUTH = klDivergence([0.5, 0.5], [0.95, 0.05]);

const given = (answer: Answered['answer'], right = true): Answered => ({
  answer,
  right,
  day: '2026-11-01',
});

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('document', { hidden: true });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function play(answers: PageProgress['answers'] = {}) {
  const page = createExperimentStore(coins);
  const keep = vi.fn<LessonKeeping['keep']>();
  const lesson = createLesson(page, steps, { kept: { at: '', answers }, today: () => TODAY, keep });
  return {
    page,
    lesson,
    keep,
    answers: () => lesson.state.getState().answers,
    now: () => page.live.getState(),
    values: () => page.live.getState().values,
  };
}

describe('going to a step', () => {
  test('shows its state, names it in the view from 1, and keeps where the reader is', () => {
    const { lesson, now, values, keep } = play();
    lesson.go(0);
    expect(values()).toEqual({ p: 0.7, q: 0.6 });
    expect(now().view.step).toBe(1);
    expect(keep).toHaveBeenLastCalledWith(expect.objectContaining({ at: 'vote', answers: {} }));
    lesson.go(3);
    expect(values()).toEqual({ p: 0.1, q: 0.1 });
    expect(now().view.step).toBe(4);
  });

  test('that was answered shows what the answer revealed', () => {
    const { lesson, values } = play({ vote: given({ kind: 'choose', option: 0 }, false) });
    lesson.go(0);
    expect(values()).toEqual({ p: 0.7, q: 0.3 });
  });

  test('leaves the page as it was found, where a link has named its values', () => {
    const { lesson, page, now, values, keep } = play();
    page.setNumber('p', 0.33);
    lesson.go(1, 'found');
    expect(values()).toEqual({ p: 0.33, q: 0.6 });
    expect(now().view.step).toBe(2);
    expect(now().covered).toEqual(['kl-pq']);
    expect(keep).toHaveBeenLastCalledWith(expect.objectContaining({ at: 'guess', answers: {} }));
  });

  test('shows the answer’s state where the address, after a quick reload, still has the question’s', () => {
    const { lesson, page, values } = play({ vote: given({ kind: 'choose', option: 1 }) });
    page.setNumber('p', 0.7);
    lesson.go(0, 'found');
    expect(values()).toEqual({ p: 0.7, q: 0.3 });
  });

  test('beyond either end stops there', () => {
    const { lesson, now, keep } = play();
    lesson.go(-3);
    expect(lesson.state.getState().index).toBe(0);
    lesson.go(99);
    expect(lesson.state.getState().index).toBe(4);
    expect(now().view.step).toBe(4);
    expect(keep).toHaveBeenLastCalledWith(expect.objectContaining({ at: '', answers: {} }));
  });

  test('begins without a ghost: what the figure showed before is of another step', () => {
    const { lesson, page, now } = play();
    page.remember();
    page.setNumber('p', 0.33);
    lesson.go(0);
    expect(now().before).toBeNull();
  });
});

describe('an answer', () => {
  test('is kept with its verdict and its day, and shows the state that was asked about', () => {
    const { lesson, values, answers, keep } = play();
    lesson.go(0);
    lesson.answer({ kind: 'choose', option: 1 });
    const vote = { answer: { kind: 'choose', option: 1 }, right: true, day: TODAY };
    expect(answers()).toEqual({ vote });
    expect(values()).toEqual({ p: 0.7, q: 0.3 });
    expect(keep).toHaveBeenLastCalledWith(
      expect.objectContaining({ at: 'vote', answers: { vote } }),
    );
  });

  test('stands: a second one does not replace it', () => {
    const { lesson, answers, keep } = play();
    lesson.go(0);
    lesson.answer({ kind: 'choose', option: 0 });
    const kept = keep.mock.calls.length;
    lesson.answer({ kind: 'choose', option: 1 });
    expect(answers()['vote']).toMatchObject({ answer: { option: 0 }, right: false });
    expect(keep).toHaveBeenCalledTimes(kept);
  });

  test('that does not fit the question, or comes where nothing is asked, is no answer', () => {
    const { lesson, answers, values } = play();
    lesson.go(0);
    lesson.answer({ kind: 'choose', option: 7 });
    lesson.answer({ kind: 'mark', nats: 1 });
    lesson.go(3);
    lesson.answer({ kind: 'choose', option: 0 });
    lesson.go(4);
    lesson.answer({ kind: 'choose', option: 0 });
    lesson.addWay('one');
    lesson.askAgain();
    expect(answers()).toEqual({});
    expect(values()).toEqual({ p: 0.1, q: 0.1 });
  });
});

describe('a marker', () => {
  test('waits in the middle of its line, uncommitted, with what gives it away covered', () => {
    const { lesson, now } = play();
    lesson.go(1);
    expect(now().covered).toEqual(['kl-pq']);
    expect(now().prediction).toEqual({
      quantity: 'kl-pq',
      reach: 2,
      nats: 1,
      placed: false,
      committed: false,
    });
  });

  test('stays where it was committed; the covers are lifted and the truth is shown', () => {
    const { lesson, now, values, answers } = play();
    lesson.go(1);
    lesson.answer({ kind: 'mark', nats: 0.3 });
    expect(now().prediction).toEqual({
      quantity: 'kl-pq',
      reach: 2,
      nats: 0.3,
      placed: true,
      committed: true,
    });
    expect(now().covered).toEqual([]);
    expect(values()).toEqual({ p: 0.5, q: 0.95 });
    expect(answers()['guess']?.right).toBe(false);
  });

  test('within the tolerance is right', () => {
    const { lesson, answers } = play();
    lesson.go(1);
    lesson.answer({ kind: 'mark', nats: TRUTH + 0.009 });
    expect(answers()['guess']?.right).toBe(true);
  });

  test('is there again on coming back, and gone from every other step', () => {
    const { lesson, now } = play();
    lesson.go(1);
    lesson.answer({ kind: 'mark', nats: 0.3 });
    lesson.go(2);
    expect(now().prediction).toBeNull();
    lesson.go(1);
    expect(now().prediction).toMatchObject({ nats: 0.3, placed: true, committed: true });
    expect(now().covered).toEqual([]);
    lesson.go(4);
    expect(now().prediction).toBeNull();
  });

  test.each([
    ['skipping it', 2],
    ['going to the end', 4],
  ])('%s lifts the covers', (_how, to) => {
    const { lesson, now } = play();
    lesson.go(1);
    lesson.go(to);
    expect(now().covered).toEqual([]);
  });
});

describe('a goal', () => {
  test('counts different ways once each, and is an answer when there are enough', () => {
    const { lesson, answers, keep } = play();
    lesson.go(2);
    lesson.addWay('one');
    lesson.addWay('one');
    expect(lesson.state.getState().ways['drag']).toEqual(['one']);
    expect(answers()).toEqual({});
    lesson.addWay('two');
    const drag = { answer: { kind: 'goal', ways: ['one', 'two'] }, right: true, day: TODAY };
    expect(answers()).toEqual({ drag });
    expect(keep).toHaveBeenLastCalledWith(
      expect.objectContaining({ at: 'drag', answers: { drag } }),
    );
    lesson.addWay('three');
    expect(answers()).toEqual({ drag });
  });

  test('leaves the coins in the hand that found it', () => {
    const { lesson, page, values } = play();
    lesson.go(2);
    page.setNumber('p', 0.25);
    lesson.addWay('one');
    lesson.addWay('two');
    expect(values()).toEqual({ p: 0.25, q: 0.6 });
  });

  test('is not reached by dragging at another step', () => {
    const { lesson } = play();
    lesson.go(0);
    lesson.addWay('one');
    expect(lesson.state.getState().ways).toEqual({});
  });
});

describe('starting over', () => {
  test('asking again takes one answer back and shows the step as it began', () => {
    const { lesson, now, values, answers, keep } = play({
      vote: given({ kind: 'choose', option: 1 }),
    });
    lesson.go(1);
    lesson.answer({ kind: 'mark', nats: 0.3 });
    lesson.askAgain();
    expect(Object.keys(answers())).toEqual(['vote']);
    expect(values()).toEqual({ p: 0.5, q: 0.6 });
    expect(now().covered).toEqual(['kl-pq']);
    expect(now().prediction).toMatchObject({ nats: 1, placed: false, committed: false });
    expect(keep).toHaveBeenLastCalledWith(
      expect.objectContaining({ at: 'guess', answers: answers() }),
    );
    lesson.answer({ kind: 'mark', nats: TRUTH });
    expect(answers()['guess']).toMatchObject({ right: true, day: TODAY });
  });

  test('a restart forgets all answers and goes to the first step', () => {
    const { lesson, values, answers, keep } = play({
      vote: given({ kind: 'choose', option: 1 }),
      drag: given({ kind: 'goal', ways: ['one', 'two'] }),
    });
    lesson.go(3);
    lesson.restart();
    expect(answers()).toEqual({});
    expect(lesson.state.getState().index).toBe(0);
    expect(values()).toEqual({ p: 0.7, q: 0.6 });
    expect(keep).toHaveBeenLastCalledWith(expect.objectContaining({ at: 'vote', answers: {} }));
  });

  test('“Put it back” brings the open step’s state back after free play', () => {
    const { lesson, page, values } = play();
    lesson.go(0);
    page.setNumber('p', 0.01);
    lesson.putBack();
    expect(values()).toEqual({ p: 0.7, q: 0.6 });
    lesson.answer({ kind: 'choose', option: 1 });
    page.setNumber('q', 0.01);
    lesson.putBack();
    expect(values()).toEqual({ p: 0.7, q: 0.3 });
  });

  test('closing uncovers everything and leaves the page as it stands', () => {
    const { lesson, now, values } = play();
    lesson.go(1);
    lesson.close();
    expect(now()).toMatchObject({ covered: [], prediction: null });
    expect(now().view.step).toBeNull();
    expect(values()).toEqual({ p: 0.5, q: 0.6 });
  });
});

describe('what was kept', () => {
  test('is there when the lesson opens', () => {
    const kept = {
      vote: given({ kind: 'choose', option: 0 }, false),
      guess: given({ kind: 'mark', nats: 0.3 }, false),
      drag: given({ kind: 'goal', ways: ['one', 'two'] }),
    };
    expect(play(kept).answers()).toEqual(kept);
  });

  test('is left aside where it no longer fits its question', () => {
    const { answers } = play({
      vote: given({ kind: 'choose', option: 5 }),
      guess: given({ kind: 'choose', option: 0 }),
      end: given({ kind: 'choose', option: 0 }),
      gone: given({ kind: 'choose', option: 0 }),
      drag: given({ kind: 'goal', ways: ['one', 'two'] }),
    });
    expect(Object.keys(answers())).toEqual(['drag']);
  });

  test('is left aside where its verdict is no longer the one that was given', () => {
    const { answers } = play({ vote: given({ kind: 'choose', option: 0 }, true) });
    expect(answers()).toEqual({});
  });
});

describe('in a second window', () => {
  const elsewhere = {
    index: 1,
    answers: { guess: given({ kind: 'mark', nats: 0.3 }, false) },
    ways: {},
  };

  test('the lesson stands where the first one does, without moving the coins or keeping anything', () => {
    const { lesson, now, values, keep } = play();
    lesson.adopt(elsewhere, true);
    expect(lesson.state.getState()).toEqual(elsewhere);
    expect(now().view.step).toBe(2);
    expect(now().prediction).toMatchObject({ nats: 0.3, placed: true, committed: true });
    expect(values()).toEqual({ p: 0.8, q: 0.6 });
    expect(keep).not.toHaveBeenCalled();
  });

  test('an open question covers there what it covers here', () => {
    const { lesson, now } = play();
    lesson.adopt({ ...elsewhere, answers: {} }, true);
    expect(now().covered).toEqual(['kl-pq']);
  });

  test('no step is open where none is open here', () => {
    const { lesson, now } = play();
    lesson.adopt(elsewhere, false);
    expect(now().view.step).toBeNull();
  });

  test('closing the lesson here lifts the covers there', () => {
    const { lesson, now } = play();
    lesson.adopt({ ...elsewhere, answers: {} }, true);
    lesson.adopt({ ...elsewhere, answers: {} }, false);
    expect(now().covered).toEqual([]);
  });

  test('the end of the lesson is no step beyond the last', () => {
    const { lesson, now } = play();
    lesson.adopt({ ...elsewhere, index: 4 }, true);
    expect(now().view.step).toBe(4);
  });
});
