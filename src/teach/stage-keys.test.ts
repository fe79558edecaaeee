import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StageAction } from './stage';
import { STAGE_KEYS, stageAction, stageKeysOf } from './stage-keys';

/** As much of an element as the keys ask about: its tag and attributes, and what it lies in. */
class FakeElement {
  constructor(
    readonly tag: string,
    readonly attributes: Readonly<Record<string, string>> = {},
    readonly parent: FakeElement | null = null,
  ) {}

  /** Lists of `tag`, `[name="value"]` and `:not(…)` of these; anything else is refused. */
  matches(selectors: string): boolean {
    return selectors.split(/,(?![^(]*\))/).some((selector) => {
      const parts = /^([a-z]*)((?:\[[^\]]*\]|:not\([^)]*\))*)$/.exec(selector.trim());
      if (!parts) throw new Error(`${selector} is more than this element can answer`);
      const [, tag = '', conditions = ''] = parts;
      if (tag !== '' && tag !== this.tag) return false;
      return [...conditions.matchAll(/\[([a-z]+)="([a-z]+)"\]|:not\(([^)]*)\)/g)].every(
        ([, name = '', value, unwanted]) =>
          unwanted === undefined ? this.attributes[name] === value : !this.matches(unwanted),
      );
    });
  }

  closest(selectors: string): FakeElement | null {
    return this.matches(selectors) ? this : (this.parent?.closest(selectors) ?? null);
  }
}

const dataset: Record<string, string> = {};

beforeEach(() => {
  vi.stubGlobal('Element', FakeElement);
  vi.stubGlobal('document', { documentElement: { dataset } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  delete dataset['dragging'];
});

const BODY = new FakeElement('body');
const SLIDER = new FakeElement('input', { type: 'range' });
const HANDLE = new FakeElement('g', { role: 'slider' });
const IN_HANDLE = new FakeElement('circle', {}, HANDLE);
const RADIO = new FakeElement('input', { type: 'radio' });
const NUMBER_BOX = new FakeElement('input', { type: 'text' });
const TEXT = new FakeElement('textarea');
const MENU = new FakeElement('select');
const BUTTON = new FakeElement('button');
const IN_LINK = new FakeElement('span', {}, new FakeElement('a'));

function press(
  key: string,
  target: FakeElement | null = BODY,
  more: Partial<KeyboardEvent> = {},
  stageKeys = STAGE_KEYS,
) {
  const event = {
    key,
    target,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    defaultPrevented: false,
    ...more,
  };
  return stageAction(event as unknown as KeyboardEvent, stageKeys);
}

const KEYS: readonly (readonly [key: string, action: StageAction])[] = [
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  ['ArrowLeft', 'back'],
  ['PageUp', 'back'],
  ['h', 'numbers'],
  ['f', 'freeze'],
  ['r', 'reset'],
  ['s', 'swap'],
  ['u', 'unit'],
  ['b', 'blank'],
  ['.', 'blank'],
  ['q', 'qr'],
  ['n', 'notes'],
  ['?', 'keys'],
  ['Enter', 'fullscreen'],
  ['Escape', 'leave'],
];
const LETTERS = KEYS.map(([key]) => key).filter((key) => /^[a-z]$/.test(key));

describe('every key of the presenter does its work', () => {
  test.each(KEYS)('%s: %s', (key, action) => {
    expect(press(key)).toBe(action);
    expect(press(key, null)).toBe(action);
  });

  test('letters also with Shift or Caps Lock', () => {
    for (const letter of LETTERS) {
      expect(press(letter.toUpperCase(), BODY, { shiftKey: true })).toBe(press(letter));
    }
  });

  test('and the list behind “?” names each of them once, with a label', () => {
    const keys = STAGE_KEYS.flatMap((entry) => entry.keys);
    expect(keys.toSorted()).toEqual(KEYS.map(([key]) => key).toSorted());
    expect(new Set(STAGE_KEYS.map(({ action }) => action)).size).toBe(STAGE_KEYS.length);
    expect(STAGE_KEYS.filter(({ label, shown }) => label === '' || shown === '')).toEqual([]);
  });
});

test('on a page with nothing to swap, S does nothing and no list names it', () => {
  const withoutSwap = stageKeysOf({ about: { steps: 3 } });
  expect(press('s', BODY, {}, withoutSwap)).toBeNull();
  expect(withoutSwap.map(({ action }) => action)).not.toContain('swap');
  expect(press('r', BODY, {}, withoutSwap)).toBe('reset');
  const swap = { name: 'Swap P and Q', between: ['p', 'q'] } as const;
  expect(stageKeysOf({ about: { steps: 3 }, swap })).toEqual(STAGE_KEYS);
});

test('on a page without steps there is no Next and no Back', () => {
  const actions = stageKeysOf({ about: { steps: 0 } }).map(({ action }) => action);
  expect(actions).not.toContain('next');
  expect(actions).not.toContain('back');
  expect(actions).toContain('leave');
});

describe('is left alone', () => {
  test.each(['ctrlKey', 'metaKey', 'altKey'] as const)(
    'a shortcut of the browser, with %s',
    (held) => {
      for (const [key] of KEYS) expect(press(key, BODY, { [held]: true })).toBeNull();
    },
  );

  test('a key that somebody else has answered', () => {
    for (const [key] of KEYS) expect(press(key, BODY, { defaultPrevented: true })).toBeNull();
  });

  test('a key without a meaning', () => {
    for (const key of ['a', 'z', '1', ' ', 'Tab', 'Home', 'End', 'ArrowUp', 'ArrowDown', 'F5']) {
      expect(press(key)).toBeNull();
    }
    for (const key of ['Dead', 'Unidentified', '__proto__', 'constructor', '']) {
      expect(press(key)).toBeNull();
    }
  });

  test('an arrow inside a slider, a handle or a choice', () => {
    for (const target of [SLIDER, HANDLE, IN_HANDLE, RADIO]) {
      expect(press('ArrowRight', target)).toBeNull();
      expect(press('ArrowLeft', target)).toBeNull();
    }
  });

  test('all typing, and Enter, in a box, a text or a menu', () => {
    for (const target of [NUMBER_BOX, TEXT, MENU, new FakeElement('input')]) {
      for (const key of [...LETTERS, 'H', '.', '?', 'Enter', 'ArrowLeft', 'ArrowRight']) {
        expect(press(key, target)).toBeNull();
      }
    }
  });

  test('Enter on a button or a link, which press themselves', () => {
    expect(press('Enter', BUTTON)).toBeNull();
    expect(press('Enter', IN_LINK)).toBeNull();
  });

  test('Escape during a drag: it takes the drag back', () => {
    dataset['dragging'] = '';
    expect(press('Escape')).toBeNull();
    expect(press('PageDown')).toBe('next');
    delete dataset['dragging'];
    expect(press('Escape')).toBe('leave');
  });
});

describe('still works wherever the focus is', () => {
  test('a clicker’s page keys, also in a slider or a number box', () => {
    for (const target of [SLIDER, HANDLE, IN_HANDLE, RADIO, NUMBER_BOX, TEXT, MENU, BUTTON]) {
      expect(press('PageDown', target)).toBe('next');
      expect(press('PageUp', target)).toBe('back');
    }
  });

  test('Escape', () => {
    for (const target of [SLIDER, HANDLE, NUMBER_BOX, TEXT, MENU, BUTTON]) {
      expect(press('Escape', target)).toBe('leave');
    }
  });

  test('a letter after a slider, a handle or a button was used', () => {
    for (const target of [SLIDER, IN_HANDLE, BUTTON, IN_LINK]) {
      expect(press('h', target)).toBe('numbers');
      expect(press('b', target)).toBe('blank');
    }
  });

  test('a letter after one of several was chosen, as on the switch of units', () => {
    expect(press('h', RADIO)).toBe('numbers');
    expect(press('b', RADIO)).toBe('blank');
  });

  test('an arrow after a button was pressed', () => {
    expect(press('ArrowRight', BUTTON)).toBe('next');
  });
});
