import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SessionView } from '../compute/vae/session-view';
import { trainingClient } from './training-client';
import type { Gallery, PageMessage, TrainingSettings, WorkerMessage } from './training-messages';

const settings: TrainingSettings = { images: 'digits', latents: 2, beta: 1, seed: 1, speed: 180 };
const parts = { reconstruction: -3, kl: 1, elbo: -4 };
const gallery = { images: 'digits', side: 14 } as Gallery;

/** A worker that only listens, and says what a test says. */
class DeafWorker extends EventTarget {
  readonly heard: PageMessage[] = [];
  ended = false;
  postMessage(message: PageMessage): void {
    this.heard.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: WorkerMessage): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  kinds(): string[] {
    return this.heard.map(({ kind }) => kind);
  }
}

function snapshotOf(step: number): SessionView & { beta: number; stepsPerSecond: number } {
  const arrays = {
    means: new Float32Array(2),
    sds: new Float32Array(2),
    decoded: new Uint8Array(2),
  };
  return {
    step,
    beta: 1,
    stepsPerSecond: 0,
    train: parts,
    test: parts,
    split: { information: 1, aggregateKl: 0 },
    klPerLatent: [1, 0],
    activeLatents: 1,
    shown: 1,
    tiles: { rows: 1, columns: 1, at: [0] },
    arrays,
  };
}

class Page extends EventTarget {
  hidden = false;
  show(visible: boolean): void {
    this.hidden = !visible;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

let page: Page;
let frames: (() => void)[];

beforeEach(() => {
  page = new Page();
  frames = [];
  vi.stubGlobal('document', page);
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function begun() {
  const workers: DeafWorker[] = [];
  const client = trainingClient(() => {
    const worker = new DeafWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  const listener = vi.fn<() => void>();
  client.subscribe(listener);
  client.begin(settings);
  return { client, workers, worker: workers[0]!, listener };
}

test('from off through drawing to a snapshot, each change told with a new state', () => {
  const { client, worker, listener } = begun();
  expect(client.getState()).toMatchObject({ phase: 'drawing', drawn: 0, settings });
  const before = client.getState();
  worker.say({ kind: 'drawing', run: 1, done: 0.5 });
  expect(client.getState().drawn).toBe(0.5);
  expect(client.getState()).not.toBe(before);
  worker.say({ kind: 'ready', run: 1, gallery });
  expect(client.getState()).toMatchObject({ phase: 'paused', gallery });
  worker.say({ kind: 'snapshot', run: 1, snapshot: snapshotOf(0) });
  expect(client.getState().snapshot?.step).toBe(0);
  expect(client.getState().curve.map(({ step }) => step)).toEqual([0]);
  expect(listener).toHaveBeenCalledTimes(4);
});

test('a snapshot is given back in the frame after the next one came', () => {
  const { worker } = begun();
  const [first, second] = [snapshotOf(0), snapshotOf(9)];
  worker.say({ kind: 'snapshot', run: 1, snapshot: first });
  worker.say({ kind: 'snapshot', run: 1, snapshot: second });
  expect(worker.kinds()).toEqual(['begin']);
  frames.forEach((frame) => frame());
  expect(worker.heard.at(-1)).toEqual({ kind: 'give-back', run: 1, arrays: first.arrays });
});

test('what belongs to an earlier run is dropped, and its questions are answered with null', async () => {
  const { client, worker, workers } = begun();
  worker.say({ kind: 'ready', run: 1, gallery });
  const answer = client.ask({ about: 'code', code: [0, 0] });
  client.begin({ ...settings, seed: 2 });
  expect(await answer).toBeNull();
  worker.say({ kind: 'snapshot', run: 1, snapshot: snapshotOf(5) });
  expect(client.getState()).toMatchObject({ phase: 'drawing', snapshot: null, curve: [] });
  expect(workers).toHaveLength(1);
});

test('an answer reaches who asked', async () => {
  const { client, worker } = begun();
  worker.say({ kind: 'ready', run: 1, gallery });
  const asked = client.ask({ about: 'code', code: [0, 0] });
  const other = client.ask({ about: 'code', code: [1, 1] });
  const [, one, two] = worker.heard;
  if (one?.kind !== 'ask' || two?.kind !== 'ask') throw new Error('nothing was asked');
  const answerTo = (code: number[]) =>
    ({ about: 'code', code, picture: new Uint8Array() }) as const;
  worker.say({ kind: 'answer', run: 1, id: two.id, answer: answerTo([1, 1]) });
  worker.say({ kind: 'answer', run: 1, id: one.id, answer: answerTo([0, 0]) });
  expect((await asked)?.code).toEqual([0, 0]);
  expect((await other)?.code).toEqual([1, 1]);
});

test('play, pause, step and tune are passed on; play while drawing holds', () => {
  const { client, worker } = begun();
  client.play();
  expect(client.getState().phase).toBe('drawing');
  worker.say({ kind: 'ready', run: 1, gallery });
  expect(client.getState().phase).toBe('playing');
  client.tune({ beta: 4 });
  expect(client.getState().settings).toMatchObject({ beta: 4, speed: 180 });
  client.step(10);
  expect(client.getState().phase).toBe('paused');
  client.play();
  client.pause();
  expect(worker.kinds()).toEqual(['begin', 'play', 'tune', 'step', 'play', 'pause']);
  expect(worker.heard[2]).toEqual({ kind: 'tune', beta: 4 });
});

test('a hidden page rests, and goes on only if it was playing', () => {
  const { client, worker } = begun();
  worker.say({ kind: 'ready', run: 1, gallery });
  page.show(false);
  page.show(true);
  expect(worker.kinds()).toEqual(['begin']);
  client.play();
  page.show(false);
  expect(client.getState().phase).toBe('playing');
  page.show(true);
  expect(worker.kinds()).toEqual(['begin', 'play', 'pause', 'play']);
});

test('a figure out of sight lets it rest, as a hidden page does; both have to be seen for it to go on', () => {
  const { client, worker } = begun();
  worker.say({ kind: 'ready', run: 1, gallery });
  client.rest(true);
  client.play();
  expect(client.getState().phase).toBe('playing');
  expect(worker.kinds()).toEqual(['begin']);
  client.rest(false);
  client.rest(false);
  expect(worker.kinds()).toEqual(['begin', 'play']);
  client.rest(true);
  page.show(false);
  page.show(true);
  expect(worker.kinds().at(-1)).toBe('pause');
  client.rest(false);
  expect(worker.kinds().at(-1)).toBe('play');
});

test('numbers that are not finite stop it until it begins again', async () => {
  const { client, worker } = begun();
  worker.say({ kind: 'ready', run: 1, gallery });
  client.play();
  worker.say({ kind: 'not-finite', run: 1, step: 12 });
  expect(client.getState().phase).toBe('not-finite');
  client.play();
  client.step(1);
  expect(await client.ask({ about: 'code', code: [0, 0] })).toBeNull();
  expect(worker.kinds()).toEqual(['begin', 'play']);
  client.begin(settings);
  expect(client.getState().phase).toBe('drawing');
});

test('a worker that cannot be made, or breaks, is a state with a problem; beginning again makes a new one', () => {
  const none = trainingClient(() => {
    throw new ReferenceError('Worker is not defined');
  });
  none.begin(settings);
  expect(none.getState().phase).toBe('failed');
  expect(none.getState().problem).toContain('Worker is not defined');

  const { client, worker, workers } = begun();
  worker.dispatchEvent(new Event('error'));
  expect(client.getState()).toMatchObject({ phase: 'failed' });
  expect(client.getState().problem).toMatch(/could not be loaded/);
  expect(worker.ended).toBe(true);
  client.begin(settings);
  expect(workers).toHaveLength(2);
  expect(client.getState()).toMatchObject({ phase: 'drawing', problem: null });
});

test('ending ends the worker and is off', () => {
  const { client, worker } = begun();
  client.end();
  expect(worker.ended).toBe(true);
  expect(client.getState()).toMatchObject({ phase: 'off', settings: null });
});
