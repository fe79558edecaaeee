import { type Answer, answererOf, type Answerer } from '../compute/vae/session-questions';
import { type ViewArrays, viewArrays, viewOf } from '../compute/vae/session-view';
import { prepareSession, type TrainingSession } from '../compute/vae/training-session';
import type { PageMessage, TrainingSettings, WorkerMessage } from './training-messages';

/** What a trainer needs of the place where it runs. Times are in milliseconds. */
export interface Surroundings {
  readonly send: (message: WorkerMessage, transfer: readonly ArrayBuffer[]) => void;
  readonly now: () => number;
  /** Calls back once, after what is waiting has had its turn; a new call replaces the one before. */
  readonly wake: (after: number, work: () => void) => void;
  readonly sleep: () => void;
}

/** How long it works before messages are heard: a change of beta has to act within 50. */
const SLICE = 8;
const BETWEEN_SNAPSHOTS = 100;
const SNAPSHOTS_OUT = 2;

/** How many milliseconds' worth of missed steps are caught up with. */
const CATCH_UP = 50;
const SPEED_WINDOW = 1000;

interface Run {
  readonly id: number;
  readonly session: TrainingSession;
  readonly answerer: Answerer;
  readonly idleArrays: ViewArrays[];
}

/**
 * Trains as the page's messages say, a slice of time after the other, and tells the page.
 *
 * Returns what takes a message. Between slices it waits for wake, and while it has nothing to do for nothing at all.
 */
export function trainer({ send, now, wake, sleep }: Surroundings): (message: PageMessage) => void {
  let run: Run | null = null;
  let jobs: Generator<unknown, void>[] = [];
  let beta = 1;
  let speed = 1;
  let playing = false;
  let stepsToTake = 0;
  /** Steps that are due; grows with time at the speed that is asked for. */
  let due = 0;
  let countedAt = 0;
  let viewIsDue = false;
  let viewedAt = -Infinity;
  let viewedStep = -1;
  let marks: { readonly at: number; readonly step: number }[] = [];

  function hear(message: PageMessage): void {
    switch (message.kind) {
      case 'begin':
        begin(message.run, message.settings);
        break;
      case 'play':
        playing = true;
        stepsToTake = 0;
        due = 1;
        countedAt = now();
        marks = [];
        break;
      case 'pause':
        halt();
        break;
      case 'step':
        halt();
        stepsToTake = message.steps;
        break;
      case 'tune':
        beta = message.beta ?? beta;
        speed = message.speed ?? speed;
        break;
      case 'ask':
        jobs.push(answerJob(message));
        break;
      case 'give-back':
        if (run?.id === message.run) run.idleArrays.push(message.arrays);
        break;
      default:
        throw new RangeError('a message of no known kind');
    }
    wake(0, work);
  }

  function begin(id: number, settings: TrainingSettings): void {
    halt();
    run = null;
    ({ beta, speed } = settings);
    jobs = [beginJob(id, settings)];
  }

  function halt(): void {
    playing = false;
    stepsToTake = 0;
    viewIsDue = true;
  }

  function* beginJob(id: number, settings: TrainingSettings): Generator<unknown, void> {
    const job = prepareSession(settings);
    let told = -1;
    for (;;) {
      const { done, value } = job.next();
      if (done === true) {
        ready(id, value);
        return;
      }
      const percent = Math.floor(100 * value);
      if (percent > told) send({ kind: 'drawing', run: id, done: value }, []);
      told = percent;
      yield;
    }
  }

  function ready(id: number, session: TrainingSession): void {
    const idleArrays = Array.from({ length: SNAPSHOTS_OUT }, () => viewArrays(session));
    run = { id, session, answerer: answererOf(session), idleArrays };
    viewIsDue = true;
    viewedStep = -1;
    const { test, trainingImages, settings, collapseBeta } = session;
    const { side, count, pictures, truth } = test;
    const gallery = {
      images: settings.images,
      side,
      trainingImages,
      testImages: count,
      pictures,
      truth,
      collapseBeta,
    };
    send({ kind: 'ready', run: id, gallery }, []);
  }

  function* answerJob({ id, question }: PageMessage & { kind: 'ask' }): Generator<unknown, void> {
    if (!run) return;
    const answer: Answer = yield* run.answerer.answer(question);
    send({ kind: 'answer', run: run.id, id, answer }, []);
  }

  function work(): void {
    const end = now() + SLICE;
    countDueSteps();
    // A view takes longer than a slice as it is.
    if (!showView()) while (workOnce() && now() < end);
    const pause = pauseBeforeMore();
    if (pause === null) sleep();
    else wake(pause, work);
  }

  function countDueSteps(): void {
    const time = now();
    const most = (CATCH_UP * speed) / 1000 + 1;
    due = speed === Infinity ? Infinity : Math.min(due + ((time - countedAt) * speed) / 1000, most);
    countedAt = time;
  }

  /** Returns whether there was something to do. */
  function workOnce(): boolean {
    const [job] = jobs;
    if (job) {
      if (job.next().done === true) jobs.shift();
      return true;
    }
    if (!run) return false;
    if (stepsToTake > 0) stepsToTake -= 1;
    else if (playing && due >= 1) due -= 1;
    else return false;
    step(run);
    return true;
  }

  function step({ id, session }: Run): void {
    if (session.run.step(beta)) {
      if (!playing && stepsToTake === 0) viewIsDue = true;
      return;
    }
    halt();
    run = null;
    jobs = [];
    send({ kind: 'not-finite', run: id, step: session.run.stepsTaken() }, []);
  }

  /** Returns whether it was time for one. */
  function showView(): boolean {
    if (!run) return false;
    const time = now();
    const { session, idleArrays } = run;
    const moved = session.run.stepsTaken() !== viewedStep;
    if (!viewIsDue && !(moved && time - viewedAt >= BETWEEN_SNAPSHOTS)) return false;
    const arrays = idleArrays.pop();
    if (!arrays) return false;
    const view = viewOf(session, arrays);
    viewIsDue = false;
    viewedAt = time;
    viewedStep = view.step;
    const snapshot = { ...view, beta, stepsPerSecond: playing ? stepsPerSecond(view.step) : 0 };
    send({ kind: 'snapshot', run: run.id, snapshot }, [
      arrays.means.buffer,
      arrays.sds.buffer,
      arrays.decoded.buffer,
    ]);
    return true;
  }

  function stepsPerSecond(taken: number): number {
    const time = now();
    marks = [...marks.filter(({ at }) => time - at < SPEED_WINDOW), { at: time, step: taken }];
    const [first] = marks;
    return first && first.at < time ? ((taken - first.step) * 1000) / (time - first.at) : 0;
  }

  /** Milliseconds until there is something to do; null when that is up to the page. */
  function pauseBeforeMore(): number | null {
    if (jobs.length > 0 || (run && stepsToTake > 0)) return 0;
    if (run && viewIsDue && run.idleArrays.length > 0) return 0;
    if (run && playing) return due >= 1 ? 0 : Math.min((1 - due) * (1000 / speed), 1000);
    return null;
  }

  return hear;
}
