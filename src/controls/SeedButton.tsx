import { useExperimentStore, useLiveState } from '../experiment/ExperimentContext';
import type { Values } from '../experiment/parameter';
import { useHydrated } from '../experiment/useHydrated';

interface SeedButtonProps {
  /** There is nothing yet that luck has made. */
  readonly disabled?: boolean;
  /** What else comes out otherwise with another seed. */
  readonly drawnBy?: (seed: number) => Values;
}

/** All over again with another seed. */
export function SeedButton({ disabled = false, drawnBy }: SeedButtonProps) {
  const { live, moveTo, remember } = useExperimentStore();
  const hydrated = useHydrated();
  const seed = useLiveState(({ values }) => Number(values['seed']));
  const draw = () => {
    const next = (seed + 1) % 1_000_000;
    remember();
    moveTo({ ...live.getState().values, seed: next, ...drawnBy?.(next) });
  };
  return (
    <button type="button" disabled={!hydrated || disabled} onClick={draw}>
      Other luck
    </button>
  );
}
