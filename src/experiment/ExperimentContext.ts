import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Experiment } from './experiment';
import type { Parameters, Values } from './parameter';
import type { ExperimentState, ExperimentStore } from './store';

export const ExperimentContext = createContext<ExperimentStore | null>(null);

/** The page's store. Within a plot or another resting part it is that part's own, whose `state` may lag. */
export function useExperimentStore(): ExperimentStore {
  const store = use(ExperimentContext);
  if (!store) throw new Error('This component stands outside a page.');
  return store;
}

export function useExperimentState<T>(select: (state: ExperimentState) => T): T {
  return useStore(useExperimentStore().state, select);
}

/** A part of the state as it is now, also in a passage that is out of sight. */
export function useLiveState<T>(select: (state: ExperimentState) => T): T {
  return useStore(useExperimentStore().live, select);
}

/** A part of what the page derives from its parameters. Select a number, or an object that `derive` made. */
export function useModel<S extends Parameters, M, T>(
  experiment: Experiment<S, M>,
  select: (model: M) => T,
): T {
  const store = useStoreOf(experiment);
  return useStore(store.state, ({ values }) => select(store.modelOf(values) as M));
}

/** The same part as it was before the last change, for the ghost; null while nothing has changed. */
export function useModelBefore<S extends Parameters, M, T>(
  experiment: Experiment<S, M>,
  select: (model: M) => T,
): T | null {
  const store = useStoreOf(experiment);
  return useStore(store.state, ({ before }) => before && select(store.modelOf(before) as M));
}

/** The values of the page's parameters, or a part of them. */
export function useValues<S extends Parameters, T>(
  experiment: Experiment<S>,
  select: (values: Values<S>) => T,
): T {
  return useStore(useStoreOf(experiment).state, ({ values }) => select(values as Values<S>));
}

/** The store of this very experiment: its model has the shape that the caller expects. */
export function useStoreOf(experiment: Experiment): ExperimentStore {
  const store = useExperimentStore();
  if (store.experiment !== experiment) {
    throw new Error(
      `A figure of ${experiment.about.slug} stands on the page ${store.experiment.about.slug}.`,
    );
  }
  return store;
}
