import { useExperimentStore } from '../experiment/ExperimentContext';
import { useHydrated } from '../experiment/useHydrated';

interface PresetButtonsProps {
  /** Those of one figure; without it, those of the whole page. */
  readonly figure?: string;
}

/** Ready-made states. */
export function PresetButtons({ figure }: PresetButtonsProps) {
  const { experiment, apply } = useExperimentStore();
  const hydrated = useHydrated();
  return (
    <div className="buttons" role="group" aria-label="Try these">
      <span className="buttons-label" aria-hidden>
        Try
      </span>
      {experiment.presets
        .filter((preset) => preset.figure === figure)
        .map((preset) => (
          <button
            key={preset.name}
            type="button"
            disabled={!hydrated}
            onClick={() => apply(preset)}
          >
            {preset.name}
          </button>
        ))}
    </div>
  );
}
