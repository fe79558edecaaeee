import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AddressState, Notice } from './address';
import type { Experiment, Preset } from './experiment';
import { moveOutcome } from './move-outcome';
import { defaultsOf, type Parameter, type Values } from './parameter';
import { DEFAULT_UNIT, type Unit } from './unit';
import { WHOLE_PAGE, type View } from './view';

/** All that a page remembers. Nothing derived is in it. */
export interface ExperimentState {
  readonly values: Values;
  readonly unit: Unit;
  /** The values before the last change: the ghost in the figures, and what undo brings back. */
  readonly before: Values | null;
  readonly notices: readonly Notice[];
  readonly view: View;
  /** Quantities that stand as "?" until a question about them is answered. */
  readonly covered: readonly string[];
  /** All of them do, until the lecturer reveals them. */
  readonly numbersHidden: boolean;
  /** Where somebody said that a quantity will be, for the figures that show it on an axis. */
  readonly prediction: Prediction | null;
}

interface Prediction {
  readonly quantity: string;
  readonly nats: number;
  /** As far as a prediction may go, in nats. */
  readonly reach: number;
  /** Somebody has placed it; before, it only waits in the middle. */
  readonly placed: boolean;
  readonly committed: boolean;
}

type ReadableState = Pick<StoreApi<ExperimentState>, 'getState' | 'getInitialState' | 'subscribe'>;

/** One page's state and everything that can be done to it. */
export interface ExperimentStore {
  readonly experiment: Experiment;
  /** What is shown: figures, sentences, sliders and boxes. In a part that rests out of sight it lags behind. */
  readonly state: ReadableState;
  /** The state as it is now, always: for what is acted on, said, kept, or read from the markup by others. */
  readonly live: ReadableState;
  /** What the experiment derives from these values; computed once for each set of values. */
  readonly modelOf: (values: Values) => unknown;
  readonly open: (address: AddressState, view?: View) => void;
  /** Call before a change or a drag: its start becomes the ghost. The function returned takes the change back. */
  readonly remember: () => () => void;
  readonly setNumber: (name: string, value: number) => void;
  /** One part of a list. The other outcomes of a distribution make room, the other parts of a vector stay. */
  readonly setPart: (name: string, part: number, value: number) => void;
  /** All parts of a list, as a handle moves them that goes both ways. */
  readonly setList: (name: string, parts: readonly number[]) => void;
  readonly choose: (name: string, option: string) => void;
  /** All values at once, as a part of a change that was begun with `remember`. */
  readonly moveTo: (values: Values) => void;
  /** Other values with another ghost, as another window has them, or none at the start of a step. */
  readonly show: (values: Values, before: Values | null) => void;
  readonly setUnit: (unit: Unit) => void;
  readonly look: (view: Partial<View>) => void;
  readonly cover: (quantities: readonly string[]) => void;
  readonly hideNumbers: (hidden: boolean) => void;
  readonly predict: (prediction: Prediction | null) => void;
  readonly reset: () => void;
  readonly swap: () => void;
  readonly apply: (preset: Preset) => void;
  /** Back to the values before the last change; again, and the change is back. */
  readonly undo: () => void;
  readonly dismissNotices: () => void;
}

export function createExperimentStore(experiment: Experiment): ExperimentStore {
  const defaults = defaultsOf(experiment.params);
  const models = new WeakMap<Values, unknown>();
  const state = createStore<ExperimentState>(() => ({
    values: defaults,
    unit: DEFAULT_UNIT,
    before: null,
    notices: [],
    view: WHOLE_PAGE,
    covered: [],
    numbersHidden: false,
    prediction: null,
  }));

  let grabbed: Values | null = null;
  /** What an outcome is moved from: the others keep their proportions also on the way back from 1. */
  let moving: { name: string; outcome: number; weights: readonly number[] } | null = null;

  const change = (values: Values) => {
    moving = null;
    const { values: current } = state.getState();
    grabbed = null;
    if (!sameValues(values, current)) state.setState({ values, before: current });
  };
  const patch = (values: Values) => {
    if (sameValues(values, state.getState().values)) return;
    state.setState(grabbed ? { values, before: grabbed } : { values });
    grabbed = null;
  };

  const declared = <K extends Parameter['kind']>(name: string, ...kinds: readonly K[]) => {
    const parameter = experiment.params[name];
    if (!parameter || !kinds.includes(parameter.kind as K)) {
      throw new TypeError(`${name} is not a ${kinds.join(' or ')} parameter`);
    }
    return parameter as Extract<Parameter, { kind: K }>;
  };

  return {
    experiment,
    state,
    live: state,
    modelOf(values) {
      if (!models.has(values)) models.set(values, experiment.derive(values));
      return models.get(values);
    },
    open(address, view = WHOLE_PAGE) {
      grabbed = null;
      moving = null;
      state.setState({ ...address, view });
    },
    remember() {
      const { values, before } = state.getState();
      grabbed = values;
      moving = null;
      return () => {
        grabbed = null;
        state.setState({ values, before });
      };
    },
    setNumber(name, value) {
      const parameter = declared(name, 'number');
      const whole = parameter.whole ? Math.round(value) : value;
      patch({ ...state.getState().values, [name]: within(parameter, whole) });
    },
    setPart(name, part, value) {
      const parameter = declared(name, 'distribution', 'vector');
      const { values } = state.getState();
      const parts = values[name] as readonly number[];
      if (parameter.kind === 'vector') {
        patch({ ...values, [name]: parts.with(part, within(parameter, value)) });
        return;
      }
      if (moving?.name !== name || moving.outcome !== part) {
        moving = { name, outcome: part, weights: parts };
      }
      patch({ ...values, [name]: moveOutcome(moving.weights, part, value) });
    },
    setList(name, parts) {
      const parameter = declared(name, 'distribution', 'vector');
      moving = null;
      const list =
        parameter.kind === 'vector' ? parts.map((part) => within(parameter, part)) : parts;
      patch({ ...state.getState().values, [name]: list });
    },
    choose(name, option) {
      const { options } = declared(name, 'choice');
      if (!options.some(({ id }) => id === option)) {
        throw new TypeError(`${option} is no option of ${name}`);
      }
      change({ ...state.getState().values, [name]: option });
    },
    moveTo: (values) => {
      moving = null;
      patch(values);
    },
    show(values, before) {
      grabbed = null;
      moving = null;
      state.setState({ values, before });
    },
    setUnit: (unit) => state.setState({ unit }),
    look: (view) => state.setState({ view: { ...state.getState().view, ...view } }),
    cover: (covered) => state.setState({ covered }),
    hideNumbers: (numbersHidden) => state.setState({ numbersHidden }),
    predict: (prediction) => state.setState({ prediction }),
    reset: () => change(defaults),
    swap() {
      if (!experiment.swap) return;
      const { values } = state.getState();
      const [one, other] = experiment.swap.between;
      change({ ...values, [one]: values[other]!, [other]: values[one]! });
    },
    apply: (preset) => change({ ...state.getState().values, ...(preset.set as Values) }),
    undo() {
      const { values, before } = state.getState();
      grabbed = null;
      moving = null;
      if (before) state.setState({ values: before, before: values });
    },
    dismissNotices: () => state.setState({ notices: [] }),
  };
}

function within({ min, max }: { readonly min: number; readonly max: number }, value: number) {
  return Math.min(max, Math.max(min, value));
}

export function sameValues(one: Values, other: Values): boolean {
  return Object.keys(one).every((name) => String(one[name]) === String(other[name]));
}
