import { useExperimentStore, useLiveState } from '../experiment/ExperimentContext';
import { useHydrated } from '../experiment/useHydrated';

/** All over again with another seed. */
export function SeedButton() {
  const { setNumber, remember } = useExperimentStore();
  const hydrated = useHydrated();
  const seed = useLiveState(({ values }) => Number(values['seed']));
  const draw = () => {
    remember();
    setNumber('seed', (seed + 1) % 1_000_000);
  };
  return (
    <button type="button" disabled={!hydrated} onClick={draw}>
      Other luck
    </button>
  );
}
