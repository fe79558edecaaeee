import { expect, test, vi } from 'vitest';
import { trainer } from './trainer';
import type { PageMessage, TrainingSettings, WorkerMessage } from './training-messages';

// They draw thousands of images and train for real, a second or two each, more where cores are shared.
vi.setConfig({ testTimeout: 30_000 });

const settings: TrainingSettings = { images: 'faces', latents: 2, beta: 1, seed: 1, speed: 100 };

/** A trainer whose clock moves by what a test says: `cost` for each look at it, and whatever it waits for. */
function bench(cost = 1) {
  const heard: WorkerMessage[] = [];
  let time = 0;
  let waiting: { at: number; work: () => void } | null = null;
  const hear = trainer({
    send: (message) => heard.push(message),
    now: () => {
      time += cost;
      return time;
    },
    wake: (after, work) => {
      waiting = { at: time + after, work };
    },
    sleep: () => {
      waiting = null;
    },
  });

  /** Lets it work until it sleeps, or for so long. */
  function run(milliseconds = Infinity): void {
    const end = time + milliseconds;
    while (waiting && waiting.at <= end && time < end) {
      const { at, work } = waiting;
      waiting = null;
      time = Math.max(time, at);
      work();
    }
    if (end < Infinity) time = Math.max(time, end);
  }

  const of = <Kind extends WorkerMessage['kind']>(kind: Kind) =>
    heard.filter((message) => message.kind === kind) as (WorkerMessage & { kind: Kind })[];

  function tell(...messages: PageMessage[]): void {
    messages.forEach(hear);
  }

  return { tell, run, of, isAsleep: () => waiting === null };
}

type Bench = ReturnType<typeof bench>;

function lastSnapshot({ of }: Bench) {
  return of('snapshot').at(-1)!.snapshot;
}

/** Plays for so long, giving each snapshot back at once. */
function play(at: Bench, milliseconds: number): void {
  let given = at.of('snapshot').length;
  for (let slept = 0; slept < milliseconds; slept += 50) {
    at.run(50);
    for (const { run, snapshot } of at.of('snapshot').slice(given)) {
      at.tell({ kind: 'give-back', run, arrays: snapshot.arrays });
      given += 1;
    }
  }
}

function begun(change: Partial<TrainingSettings> = {}, cost?: number): Bench {
  const at = bench(cost);
  at.tell({ kind: 'begin', run: 1, settings: { ...settings, ...change } });
  at.run();
  return at;
}

test('beginning tells of the drawing, the gallery and step 0, and then it sleeps', () => {
  const at = begun();
  const shares = at.of('drawing').map(({ done }) => done);
  expect(shares.length).toBeGreaterThan(20);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(at.of('ready')).toHaveLength(1);
  expect(at.of('ready')[0]!.gallery).toMatchObject({ images: 'faces', side: 16, testImages: 1000 });
  expect(at.of('snapshot')).toHaveLength(1);
  expect(lastSnapshot(at)).toMatchObject({ step: 0, train: null, stepsPerSecond: 0, beta: 1 });
  expect(at.isAsleep()).toBe(true);
});

test('it plays at the speed asked for, shows it ten times a second, and pauses for good', () => {
  const at = begun({}, 0.01);
  at.tell({ kind: 'play' });
  play(at, 2000);
  const seen = at.of('snapshot').length - 1;
  expect(seen).toBeGreaterThanOrEqual(15);
  expect(seen).toBeLessThanOrEqual(20);
  expect(lastSnapshot(at).step).toBeGreaterThan(180);
  expect(lastSnapshot(at).step).toBeLessThan(205);
  expect(Math.abs(lastSnapshot(at).stepsPerSecond - 100)).toBeLessThan(5);
  at.tell({ kind: 'pause' });
  at.run();
  const { step } = lastSnapshot(at);
  expect(at.isAsleep()).toBe(true);
  expect(lastSnapshot(at).stepsPerSecond).toBe(0);
  at.tell({ kind: 'tune', speed: 1000 });
  at.run();
  expect(lastSnapshot(at).step).toBe(step);
});

test('at most two snapshots are out, and the training goes on without', () => {
  const at = begun({ speed: 50 }, 0.01);
  at.tell({ kind: 'play' });
  at.run(1500);
  expect(at.of('snapshot')).toHaveLength(2);
  const [first] = at.of('snapshot');
  at.tell({ kind: 'give-back', run: 1, arrays: first!.snapshot.arrays });
  at.run(100);
  expect(at.of('snapshot')).toHaveLength(3);
  expect(lastSnapshot(at).step).toBeGreaterThan(60);
});

test('steps are counted: one, many, and none beyond', () => {
  const at = begun();
  at.tell({ kind: 'step', steps: 1 });
  play(at, 200);
  expect(lastSnapshot(at).step).toBe(1);
  at.tell({ kind: 'step', steps: 30 });
  play(at, 5000);
  expect(lastSnapshot(at).step).toBe(31);
  expect(at.isAsleep()).toBe(true);
});

test('speed and slices change no result', () => {
  const stepped = begun({}, 5);
  stepped.tell({ kind: 'step', steps: 40 });
  play(stepped, 5000);
  const played = begun({ speed: Infinity }, 0.3);
  played.tell({ kind: 'step', steps: 15 });
  play(played, 5000);
  played.tell({ kind: 'ask', id: 1, question: { about: 'image', image: 1, posterior: true } });
  played.tell({ kind: 'step', steps: 25 });
  play(played, 5000);
  const [one, other] = [lastSnapshot(stepped), lastSnapshot(played)];
  expect(other.step).toBe(40);
  expect(other.test).toEqual(one.test);
  expect(other.arrays).toEqual(one.arrays);
});

test('beta acts from the next step on', () => {
  const at = begun();
  at.tell({ kind: 'tune', beta: 30 }, { kind: 'step', steps: 60 });
  play(at, 5000);
  expect(lastSnapshot(at).beta).toBe(30);
  expect(lastSnapshot(at).test.kl).toBeLessThan(0.1);
});

test('questions are answered in their order, paused or playing', () => {
  const at = begun({ speed: 10 });
  at.tell({ kind: 'play' });
  at.tell(
    { kind: 'ask', id: 7, question: { about: 'image', image: 3, posterior: true } },
    { kind: 'ask', id: 8, question: { about: 'code', code: [0, 1] } },
  );
  play(at, 2000);
  expect(at.of('answer').map(({ id, run, answer }) => [id, run, answer.about])).toEqual([
    [7, 1, 'image'],
    [8, 1, 'code'],
  ]);
});

test('a new beginning forgets the former run, its questions and its arrays', () => {
  const at = begun();
  const [former] = at.of('snapshot');
  at.tell({ kind: 'step', steps: 500 });
  at.run(30);
  at.tell({ kind: 'ask', id: 1, question: { about: 'image', image: 3, posterior: true } });
  at.tell({ kind: 'begin', run: 2, settings: { ...settings, latents: 8 } });
  at.tell({ kind: 'give-back', run: 1, arrays: former!.snapshot.arrays });
  at.run();
  expect(at.of('answer')).toEqual([]);
  const fresh = at.of('snapshot').at(-1)!;
  expect(fresh.run).toBe(2);
  expect(fresh.snapshot.step).toBe(0);
  expect(fresh.snapshot.arrays.means).toHaveLength(8 * fresh.snapshot.shown);
});

test('numbers that are not finite end the run, and a new one can begin', () => {
  const at = begun({ beta: 1e40 });
  at.tell({ kind: 'play' });
  play(at, 1000);
  expect(at.of('not-finite')).toHaveLength(1);
  expect(at.isAsleep()).toBe(true);
  at.tell({ kind: 'step', steps: 3 });
  play(at, 100);
  expect(at.of('not-finite')).toHaveLength(1);
  at.tell({ kind: 'begin', run: 2, settings });
  at.run();
  expect(at.of('snapshot').at(-1)!.run).toBe(2);
});
