import { afterEach, describe, expect, test, vi } from 'vitest';
import { hostileText } from '../../e2e/hostile-progress';
import { addFile } from './add-file';
import { addProgress } from './add-progress';
import {
  eraseProgress,
  keepPageProgress,
  keptProgress,
  openProgress,
  pageProgress,
} from './kept-progress';
import { parseProgress } from './parse-progress';
import type { Progress } from './progress';

const TEXTS = 2500;
const KEY = 'kl-lab:progress';
const ASIDE = 'kl-lab:progress:set-aside';

const MINE: Progress = {
  version: 1,
  pages: {
    'coin-toss': {
      at: 'swap',
      answers: {
        swap: { answer: { kind: 'mark', nats: 0.5 }, right: true, day: '2026-11-20' },
        mine: { answer: { kind: 'choose', option: 1 }, right: false, day: '2026-11-20' },
      },
      ways: { 'one-bit': ['mine'] },
      finished: { day: '2026-11-20', again: ['swap'] },
    },
    mine: { at: 'here', answers: {} },
  },
};

/** What a browser keeps for a site: all of it, no more than so many characters, or nothing. */
function storage(room: number) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => void kept.delete(key),
    setItem(key: string, text: string) {
      const others = [...kept].filter(([other]) => other !== key);
      const used = others.reduce((sum, [, other]) => sum + other.length, 0);
      if (used + text.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, text);
    },
  };
}

/** A page is opened with this on the device. */
function openWith(text: string | null, room = Infinity) {
  const device = storage(room);
  if (text !== null) device.kept.set(KEY, text);
  vi.stubGlobal('localStorage', device);
  vi.stubGlobal('window', new EventTarget());
  keptProgress.setState(null, true);
  openProgress();
  return device.kept;
}

/** Whether all that somebody had is still there: the same, or with what was added on a later day. */
function holds(progress: Progress, had: Progress): boolean {
  return Object.entries(had.pages).every(([slug, page]) => {
    const now = progress.pages[slug];
    return (
      now !== undefined &&
      Object.entries(page.answers).every(([id, { day }]) => (now.answers[id]?.day ?? '') >= day) &&
      Object.entries(page.ways ?? {}).every(([id, ways]) =>
        ways.every((way) => now.ways?.[id]?.includes(way)),
      ) &&
      (!page.finished || (now.finished?.day ?? '') >= page.finished.day)
    );
  });
}

/** Runs over every text and tells those of which something is not so. */
async function wrongTexts(isSo: (seed: number) => boolean | Promise<boolean>): Promise<string[]> {
  const wrong: string[] = [];
  for (let seed = 0; seed < TEXTS; seed++) {
    // oxlint-disable-next-line no-await-in-loop -- One device, one text after the other.
    if (!(await isSo(seed))) wrong.push(`${seed}: ${hostileText(seed).text.slice(0, 300)}`);
  }
  return wrong;
}

afterEach(() => vi.unstubAllGlobals());

describe(`${TEXTS} hostile texts`, () => {
  test('are read without an error: what is good is taken, what is not is named, and all can be read again', async () => {
    let refused = 0;
    const wrong = await wrongTexts((seed) => {
      const { text, good, damaged } = hostileText(seed);
      const reading = addProgress(MINE, text);
      if ('problem' in reading) {
        refused += 1;
        return good === null || Object.keys(good.pages).length === 0;
      }
      const again = parseProgress(JSON.stringify(reading.progress));
      expect(again).toEqual({ progress: reading.progress, damaged: [] });
      return (
        holds(reading.progress, MINE) &&
        (good === null || holds(reading.progress, good)) &&
        damaged.every((part) => reading.damaged.includes(part))
      );
    });
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(TEXTS / 4);
    expect(TEXTS - refused).toBeGreaterThan(TEXTS / 4);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('as files are added or refused with a sentence that says so, and nothing that was there is lost', async () => {
    const wrong = await wrongTexts(async (seed) => {
      const kept = openWith(JSON.stringify(MINE));
      const said = await addFile(new File([hostileText(seed).text], 'theirs.json'));
      const now = kept.get(KEY) ?? '';
      if (said.includes('was not taken.')) {
        return said.endsWith('Nothing here has changed.') && now === JSON.stringify(MINE);
      }
      const reading = parseProgress(now);
      return said.includes('was added') && 'progress' in reading && holds(reading.progress, MINE);
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['with room', Infinity],
    ['with no room for a second copy', 0],
  ])('on the device, %s, are never destroyed by what is answered next', async (_where, room) => {
    const wrong = await wrongTexts((seed) => {
      const { text } = hostileText(seed);
      const reading = parseProgress(text);
      const kept = openWith(text, room);
      keepPageProgress('coin-toss', { ...pageProgress('coin-toss'), at: 'epsilon' });
      const state = keptProgress.getState();
      const isWhole = 'progress' in reading && reading.damaged.length === 0;
      return (
        state?.progress.pages['coin-toss']?.at === 'epsilon' &&
        (isWhole || kept.get(KEY) === text || kept.get(ASIDE) === text) &&
        (isWhole || state.unread?.text === text) &&
        (!('progress' in reading) || holds(state.progress, reading.progress)) &&
        (room > 0 || (state.unkept && kept.get(KEY) === text))
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('what cannot be kept', () => {
  test('lies in its place where a newer version wrote it, until it is erased', () => {
    const kept = openWith('{"version":2}');
    keepPageProgress('coin-toss', { at: 'swap', answers: {} });
    expect([...kept]).toEqual([[KEY, '{"version":2}']]);
    expect(keptProgress.getState()).toMatchObject({ held: true, unkept: true });
    eraseProgress();
    keepPageProgress('coin-toss', { at: 'swap', answers: {} });
    expect(kept.get(KEY)).toContain('swap');
  });

  test('is set aside behind what was set aside before', () => {
    const kept = openWith('first');
    kept.set(KEY, 'second');
    keptProgress.setState(null, true);
    openProgress();
    expect(kept.get(ASIDE)).toBe('first\nsecond');
    expect(keptProgress.getState()?.unread?.text).toBe('first\nsecond');
  });

  test('still counts on the page, where the device forbids to keep anything', async () => {
    openWith(null);
    vi.stubGlobal('localStorage', undefined);
    keptProgress.setState(null, true);
    const said = await addFile(new File([JSON.stringify(MINE)], 'mine.json'));
    expect(said).toBe('mine.json was added to your progress.');
    expect(keptProgress.getState()).toEqual({
      progress: MINE,
      unread: null,
      held: false,
      unkept: true,
    });
  });
});

test('a file that cannot be opened, or that no text editor would open, is refused without being read', async () => {
  openWith(JSON.stringify(MINE));
  const gone = Object.assign(new File([''], 'gone.json'), {
    text: () => Promise.reject(new DOMException('moved', 'NotFoundError')),
  });
  expect(await addFile(gone)).toContain('could not open it. Nothing here has changed.');
  const film = Object.defineProperty(gone, 'size', { value: 4e9 });
  expect(await addFile(film)).toContain('a million characters');
});
