import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { coinToss } from '../pages/coin-toss/experiment';
import { createSleepingStore } from './sleeping-store';
import { createExperimentStore } from './store';

function setUp() {
  const page = createExperimentStore(coinToss);
  const part = createSleepingStore(page);
  const seen: unknown[] = [];
  const stop = part.store.state.subscribe((state) => seen.push(state.values['p']));
  return { page, part, seen, stop };
}

describe('a part of the page', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('in sight follows every change at once', () => {
    const { page, part, seen } = setUp();
    page.setNumber('p', 0.3);
    page.setNumber('p', 0.4);
    expect(seen).toEqual([0.3, 0.4]);
    expect(part.store.state.getState().values['p']).toBe(0.4);
  });

  test('out of sight catches up once, when the change has come to rest', () => {
    const { page, part, seen } = setUp();
    part.sleep();
    page.setNumber('p', 0.3);
    vi.advanceTimersByTime(200);
    page.setNumber('p', 0.4);
    vi.advanceTimersByTime(200);
    expect(seen).toEqual([]);
    expect(part.store.state.getState().values['p']).toBe(0.8);
    expect(part.store.live.getState().values['p']).toBe(0.4);
    vi.advanceTimersByTime(200);
    expect(seen).toEqual([0.4]);
  });

  test('that comes into sight is at once where the page is', () => {
    const { page, part, seen } = setUp();
    part.sleep();
    page.setNumber('p', 0.3);
    part.wake();
    expect(seen).toEqual([0.3]);
    vi.advanceTimersByTime(1000);
    expect(seen).toEqual([0.3]);
  });

  test('out of sight may lie in another that is: both catch up at rest', () => {
    const { page, part, seen } = setUp();
    const inner = createSleepingStore(part.store);
    const seenWithin: unknown[] = [];
    inner.store.state.subscribe((state) => seenWithin.push(state.values['p']));
    part.sleep();
    inner.sleep();
    page.setNumber('p', 0.3);
    expect([...seen, ...seenWithin]).toEqual([]);
    vi.advanceTimersByTime(400);
    expect([...seen, ...seenWithin]).toEqual([0.3, 0.3]);
  });

  test('that falls asleep while a change is fresh lags behind the next one only', () => {
    const { page, part, seen } = setUp();
    page.setNumber('p', 0.3);
    part.sleep();
    page.setNumber('p', 0.4);
    expect(seen).toEqual([0.3]);
    vi.advanceTimersByTime(400);
    expect(seen).toEqual([0.3, 0.4]);
  });

  test('that has left the page is told nothing more', () => {
    const { page, part, seen, stop } = setUp();
    part.sleep();
    page.setNumber('p', 0.3);
    stop();
    vi.advanceTimersByTime(1000);
    expect(seen).toEqual([]);
    expect(part.store.state.getState().values['p']).toBe(0.3);
  });

  test('changes the page itself, asleep or not', () => {
    const { page, part } = setUp();
    part.sleep();
    part.store.setNumber('q', 0.1);
    expect(page.live.getState().values['q']).toBe(0.1);
  });
});
