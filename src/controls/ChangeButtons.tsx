import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import { useHydrated } from '../experiment/useHydrated';

/** Swap, undo and reset: the same three on every page. */
export function ChangeButtons() {
  const { experiment, swap, undo, reset } = useExperimentStore();
  const canUndo = useExperimentState(({ before }) => before !== null);
  const hydrated = useHydrated();
  return (
    <div className="buttons" role="group" aria-label="Change everything at once">
      <button type="button" disabled={!hydrated} onClick={swap}>
        {experiment.swap.name}
      </button>
      <button type="button" disabled={!hydrated || !canUndo} onClick={undo}>
        Undo
      </button>
      <button type="button" disabled={!hydrated} onClick={reset}>
        Reset
      </button>
    </div>
  );
}
