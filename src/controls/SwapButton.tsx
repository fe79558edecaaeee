import { useExperimentStore } from '../experiment/ExperimentContext';
import { useHydrated } from '../experiment/useHydrated';

/** Exchanges what the page declares to be exchanged, in picture, words and code. */
export function SwapButton() {
  const { experiment, swap } = useExperimentStore();
  const hydrated = useHydrated();
  if (!experiment.swap) return null;
  return (
    <button type="button" disabled={!hydrated} onClick={swap}>
      {experiment.swap.name}
    </button>
  );
}
