import { useExperimentStore, useLiveState } from '../experiment/ExperimentContext';
import { useHydrated } from '../experiment/useHydrated';

/** The ways into the page's players. */
export function PageTools() {
  const { experiment, look } = useExperimentStore();
  const { step } = useLiveState((state) => state.view);
  const hydrated = useHydrated();
  const { steps } = experiment.about;
  return (
    <>
      {steps > 0 && (
        <button
          type="button"
          className="tool-main"
          disabled={!hydrated || step !== null}
          onClick={() => look({ step: 0 })}
        >
          Guided example, {steps} steps
        </button>
      )}
      <button type="button" disabled={!hydrated} onClick={() => look({ present: 'screen' })}>
        Present
      </button>
    </>
  );
}
