import type { Answer, Answers, Question } from '../compute/vae/session-questions';
import { type CurvePoint, withSnapshot } from './training-curve';
import type {
  Gallery,
  PageMessage,
  TrainingSettings,
  TrainingSnapshot,
  WorkerMessage,
} from './training-messages';

export type TrainingPhase =
  /** Nothing was begun. */
  | 'off'
  | 'drawing'
  | 'paused'
  | 'playing'
  /** The numbers left the finite ones: say so, and offer to begin again. */
  | 'not-finite'
  /** There is no worker, or it broke: say `problem`. */
  | 'failed';

/** All that a figure shows; a new object after each change. */
export interface TrainingState {
  readonly phase: TrainingPhase;
  /** Share of the images that are drawn, 0 to 1. */
  readonly drawn: number;
  /** With the beta and speed that were asked for last. null before the first run. */
  readonly settings: TrainingSettings | null;
  readonly gallery: Gallery | null;
  /** Its arrays are the figure's until the frame after the next snapshot: copy what is to be kept longer. */
  readonly snapshot: TrainingSnapshot | null;
  readonly curve: readonly CurvePoint[];
  readonly problem: string | null;
}

/** A training as a page sees it. subscribe and getState are made for useSyncExternalStore. */
export interface TrainingClient {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getState: () => TrainingState;
  /** Begins, or begins anew: draws the images, then waits, paused at step 0, unless play was called meanwhile. */
  readonly begin: (settings: TrainingSettings) => void;
  readonly play: () => void;
  readonly pause: () => void;
  /** Pauses, after so many more steps. */
  readonly step: (steps: number) => void;
  readonly tune: (change: { readonly beta?: number; readonly speed?: number }) => void;
  /** While it rests nothing trains; what plays goes on afterwards. For a figure out of sight. */
  readonly rest: (resting: boolean) => void;
  /** null when the run ended before the answer was there. */
  readonly ask: <Asked extends Question>(
    question: Asked,
  ) => Promise<Answers[Asked['about']] | null>;
  /** Ends the worker and forgets the run. begin starts a new one. */
  readonly end: () => void;
}

const OFF: TrainingState = {
  phase: 'off',
  drawn: 0,
  settings: null,
  gallery: null,
  snapshot: null,
  curve: [],
  problem: null,
};

/** Makes the worker that trains. The address is found by the bundler, and works from any sub-path. */
function trainingWorker(): Worker {
  return new Worker(new URL('./vae-training.ts', import.meta.url), { type: 'module' });
}

/**
 * A training in a worker of its own, which is made when the first run begins. A page that is hidden rests, and goes
 * on when it is seen again.
 */
export function trainingClient(makeWorker: () => Worker = trainingWorker): TrainingClient {
  let state = OFF;
  let worker: Worker | null = null;
  let run = 0;
  let asked = 0;
  /** What the reader wants; while the page or the figure cannot be seen the worker rests all the same. */
  let playing = false;
  let resting = false;
  const listeners = new Set<() => void>();
  const waiting = new Map<number, (answer: Answer | null) => void>();

  function change(part: Partial<TrainingState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }

  function send(message: PageMessage, transfer: ArrayBuffer[] = []): void {
    worker?.postMessage(message, transfer);
  }

  function hear({ data }: MessageEvent<WorkerMessage>): void {
    if (data.run !== run) return;
    switch (data.kind) {
      case 'drawing':
        change({ drawn: data.done });
        break;
      case 'ready':
        change({ drawn: 1, gallery: data.gallery, phase: playing ? 'playing' : 'paused' });
        break;
      case 'snapshot':
        show(data.snapshot);
        break;
      case 'answer':
        waiting.get(data.id)?.(data.answer);
        waiting.delete(data.id);
        break;
      case 'not-finite':
        playing = false;
        answerNobody();
        change({ phase: 'not-finite' });
        break;
      default:
    }
  }

  function show(snapshot: TrainingSnapshot): void {
    const former = state.snapshot;
    const itsRun = run;
    change({ snapshot, curve: withSnapshot(state.curve, snapshot) });
    if (!former) return;
    const { means, sds, decoded } = former.arrays;
    // By the next frame the figure has drawn the new snapshot and let go of the former.
    requestAnimationFrame(() => {
      if (itsRun !== run) return;
      send({ kind: 'give-back', run, arrays: former.arrays }, [
        means.buffer,
        sds.buffer,
        decoded.buffer,
      ]);
    });
  }

  function answerNobody(): void {
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  }

  function fail(problem: string): void {
    stopWorker();
    change({ phase: 'failed', problem });
  }

  function stopWorker(): void {
    run += 1;
    playing = false;
    worker?.terminate();
    worker = null;
    document.removeEventListener('visibilitychange', playWhileSeen);
    answerNobody();
  }

  function startWorker(): void {
    worker = makeWorker();
    worker.addEventListener('message', hear);
    worker.addEventListener('error', ({ message }) => {
      fail(message || 'The script that trains could not be loaded.');
    });
    document.addEventListener('visibilitychange', playWhileSeen);
  }

  function playWhileSeen(): void {
    if (playing) send({ kind: document.hidden || resting ? 'pause' : 'play' });
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getState: () => state,
    begin(settings) {
      run += 1;
      playing = false;
      answerNobody();
      change({ ...OFF, phase: 'drawing', settings });
      try {
        if (!worker) startWorker();
        send({ kind: 'begin', run, settings });
      } catch (error) {
        fail(String(error));
      }
    },
    play() {
      if (!canTrain(state)) return;
      playing = true;
      if (state.phase === 'paused') change({ phase: 'playing' });
      if (!document.hidden && !resting) send({ kind: 'play' });
    },
    pause() {
      playing = false;
      if (state.phase === 'playing') change({ phase: 'paused' });
      send({ kind: 'pause' });
    },
    step(steps) {
      if (!canTrain(state)) return;
      playing = false;
      if (state.phase === 'playing') change({ phase: 'paused' });
      send({ kind: 'step', steps });
    },
    tune(changed) {
      if (state.settings) change({ settings: { ...state.settings, ...changed } });
      send({ kind: 'tune', ...changed });
    },
    rest(now) {
      if (now === resting) return;
      resting = now;
      playWhileSeen();
    },
    ask<Asked extends Question>(question: Asked) {
      if (!canTrain(state)) return Promise.resolve(null);
      asked += 1;
      const id = asked;
      return new Promise<Answers[Asked['about']] | null>((resolve) => {
        // An answer is about what its question was about.
        waiting.set(id, (answer) => resolve(answer as Answers[Asked['about']] | null));
        send({ kind: 'ask', id, question });
      });
    },
    end() {
      stopWorker();
      change(OFF);
    },
  };
}

function canTrain({ phase }: TrainingState): boolean {
  return phase === 'drawing' || phase === 'paused' || phase === 'playing';
}
