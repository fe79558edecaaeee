import { useExperimentStore } from '../experiment/ExperimentContext';
import { useHydrated } from '../experiment/useHydrated';

/** The page's ready-made states. */
export function PresetButtons() {
  const { experiment, apply } = useExperimentStore();
  const hydrated = useHydrated();
  return (
    <div className="buttons" role="group" aria-label="Try these">
      <span className="buttons-label" aria-hidden>
        Try
      </span>
      {experiment.presets.map((preset) => (
        <button key={preset.name} type="button" disabled={!hydrated} onClick={() => apply(preset)}>
          {preset.name}
        </button>
      ))}
    </div>
  );
}
