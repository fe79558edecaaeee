import type { Experiment } from './experiment';
import type { Parameter, Value, Values } from './parameter';
import { sameValues, type ExperimentStore } from './store';

const DURATION_MS = 280;

/** Ends the glide that is under way, if any: the newest one decides. */
let stopGliding: () => void = () => undefined;

/** Moves the page to other values in a quarter of a second, so that the eye can follow; at once where motion is unwanted. */
export function glideTo(
  store: ExperimentStore,
  values: Values,
  ghost: 'with ghost' | 'no ghost' = 'with ghost',
): void {
  stopGliding();
  const from = store.live.getState().values;
  if (ghost === 'no ghost') store.show(from, null);
  if (sameValues(from, values)) return;
  if (ghost === 'with ghost') store.remember();
  if (document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches) {
    store.moveTo(values);
    return;
  }
  const start = performance.now();
  let done = false;
  let last = from;
  const stop = () => {
    done = true;
    window.removeEventListener('pointerdown', arrive, true);
    window.removeEventListener('keydown', arrive, true);
    window.removeEventListener('pagehide', arrive, true);
    window.removeEventListener('focusin', arriveAtInput);
  };
  const arrive = () => {
    stop();
    // What somebody set on the way stands.
    if (store.live.getState().values === last) store.moveTo(values);
  };
  const arriveAtInput = ({ target }: FocusEvent) => {
    if (target instanceof HTMLInputElement) arrive();
  };
  stopGliding = stop;
  const frame = (now: number) => {
    const passed = (now - start) / DURATION_MS;
    if (done) return;
    if (passed >= 1 || store.live.getState().values !== last) {
      arrive();
      return;
    }
    store.moveTo(between(store.experiment, { from, to: values, at: eased(Math.max(0, passed)) }));
    last = store.live.getState().values;
    requestAnimationFrame(frame);
  };
  // Whoever grabs something on the way, or leaves, finds it where it was going.
  window.addEventListener('pointerdown', arrive, true);
  window.addEventListener('keydown', arrive, true);
  window.addEventListener('pagehide', arrive, true);
  window.addEventListener('focusin', arriveAtInput);
  requestAnimationFrame(frame);
}

interface Way {
  readonly from: Values;
  readonly to: Values;
  /** 0 at the start, 1 at the end. */
  readonly at: number;
}

/** The page's values on the way from one state to another. */
export function between({ params }: Experiment, { from, to, at }: Way): Values {
  return Object.fromEntries(
    Object.entries(params).map(([name, parameter]) => {
      const here = from[name] ?? parameter.default;
      const there = to[name] ?? here;
      // Numbers between two seeds mean nothing.
      return [name, name === 'seed' ? there : valueBetween(parameter, here, there, at)];
    }),
  );
}

function valueBetween(
  parameter: Parameter,
  ...[from, to, at]: [from: Value, to: Value, at: number]
): Value {
  if (at <= 0) return from;
  if (at >= 1) return to;
  if (isList(from) && isList(to)) return to.map((part, i) => mix(from[i] ?? 0, part, at));
  if (typeof from !== 'number' || typeof to !== 'number' || parameter.kind !== 'number') return to;
  const isLog = parameter.track.kind === 'log' && from > 0 && to > 0;
  const value = isLog ? Math.exp(mix(Math.log(from), Math.log(to), at)) : mix(from, to, at);
  return parameter.whole ? Math.round(value) : value;
}

function isList(value: Value): value is readonly number[] {
  return typeof value === 'object';
}

function mix(from: number, to: number, at: number): number {
  return from + (to - from) * at;
}

function eased(time: number): number {
  return time * time * (3 - 2 * time);
}
