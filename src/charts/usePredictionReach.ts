import { useExperimentState } from '../experiment/ExperimentContext';

/** How far up an axis must go, in nats, for a prediction of this quantity to find its place; 0 without one. */
export function usePredictionReach(quantity: string): number {
  return useExperimentState(({ prediction }) =>
    prediction?.quantity === quantity ? prediction.reach : 0,
  );
}
