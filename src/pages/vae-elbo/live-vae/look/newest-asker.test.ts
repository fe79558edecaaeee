import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newestAsker } from './newest-asker';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Somebody who takes 50 milliseconds for every answer, and says null to "end". */
function slowAsker() {
  const asked: string[] = [];
  const told: string[] = [];
  const asker = newestAsker<string, string>({
    ask: (question) => {
      asked.push(question);
      return new Promise((resolve) => {
        setTimeout(() => resolve(question === 'end' ? null : `re ${question}`), 50);
      });
    },
    tell: (answer) => told.push(answer),
  });
  return { asked, told, asker };
}

test('a question is asked at once, and of those that come meanwhile the newest', async () => {
  const { asked, told, asker } = slowAsker();
  for (const question of ['a', 'b', 'c']) asker.want(question, 0);
  expect(asked).toEqual(['a']);
  await vi.advanceTimersByTimeAsync(50);
  expect([asked, told]).toEqual([['a', 'c'], ['re a']]);
  await vi.advanceTimersByTimeAsync(50);
  expect(told).toEqual(['re a', 're c']);
});

test('a question that can wait keeps its distance to the one before; one that cannot overtakes it', async () => {
  const { asked, asker } = slowAsker();
  asker.want('a', 600);
  await vi.advanceTimersByTimeAsync(100);
  asker.want('b', 600);
  await vi.advanceTimersByTimeAsync(499);
  expect(asked).toEqual(['a']);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toEqual(['a', 'b']);
  await vi.advanceTimersByTimeAsync(60);
  asker.want('c', 600);
  asker.want('d', 0);
  expect(asked).toEqual(['a', 'b', 'd']);
  await vi.advanceTimersByTimeAsync(2000);
  expect(asked).toEqual(['a', 'b', 'd']);
});

test('no answer is told after the end, and what has no answer is not told', async () => {
  const { asked, told, asker } = slowAsker();
  asker.want('end', 0);
  asker.want('a', 0);
  await vi.advanceTimersByTimeAsync(60);
  expect(asked).toEqual(['end', 'a']);
  asker.stop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toEqual([]);
  asker.want('b', 0);
  await vi.advanceTimersByTimeAsync(50);
  expect(told).toEqual(['re b']);
});
