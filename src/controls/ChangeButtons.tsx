import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import { useHydrated } from '../experiment/useHydrated';
import { SwapButton } from './SwapButton';

interface ChangeButtonsProps {
  /** A page whose swap concerns one figure only has that button there. */
  readonly withSwap?: boolean;
}

/** Swap, undo and reset: the same three on every page. */
export function ChangeButtons({ withSwap = true }: ChangeButtonsProps) {
  const { undo, reset } = useExperimentStore();
  const canUndo = useExperimentState(({ before }) => before !== null);
  const hydrated = useHydrated();
  return (
    <div className="buttons" role="group" aria-label="Change everything at once">
      {withSwap && <SwapButton />}
      <button type="button" disabled={!hydrated || !canUndo} onClick={undo}>
        Undo
      </button>
      <button type="button" disabled={!hydrated} onClick={reset}>
        Reset
      </button>
    </div>
  );
}
