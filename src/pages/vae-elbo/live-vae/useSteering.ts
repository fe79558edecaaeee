import { useEffect } from 'react';
import { useExperimentStore } from '../../../experiment/ExperimentContext';
import type { VaeElboValues } from '../params';
import { needsNewRun, settingsOf } from './settings';
import { training } from './training';

/**
 * Passes what the reader sets on to the training as it runs. What cannot be changed within a run begins a new one,
 * which waits, paused, at step 0. Nothing is begun that nobody asked for.
 */
export function useSteering(): void {
  const { live } = useExperimentStore();
  useEffect(
    () =>
      live.subscribe(({ values }) => {
        const { settings: running } = training.getState();
        if (!running) return;
        const asked = settingsOf(values as VaeElboValues);
        if (needsNewRun(asked, running)) training.begin(asked);
        else if (asked.beta !== running.beta || asked.speed !== running.speed) {
          training.tune({ beta: asked.beta, speed: asked.speed });
        }
      }),
    [live],
  );
}
