import { useSyncExternalStore } from 'react';
import { trainingClient, type TrainingState } from '../../../workers/training-client';

/** The page's one training. Its worker is made when somebody asks for the first run. */
export const training = trainingClient();

/** A part of the training as it is now. Select what stays the same object until it changes. */
export function useTraining<T>(select: (state: TrainingState) => T): T {
  const read = () => select(training.getState());
  return useSyncExternalStore(training.subscribe, read, read);
}
