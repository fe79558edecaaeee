import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import type { StageAction, StageState } from './stage';
import { stageKeysOf } from './stage-keys';

interface StageBarProps {
  readonly stage: StageState;
  /** "4/15", of the steps; null where none is open. */
  readonly place: string | null;
  readonly act: (action: StageAction) => void;
  /** The lecturer's own window leaves the switches for the projected one out. */
  readonly without: readonly StageAction[];
}

/** Every key of the presenter as a button, for touch and for whoever does not know the keys. */
export function StageBar({ stage, place, act, without }: StageBarProps) {
  const { experiment } = useExperimentStore();
  const numbersHidden = useExperimentState((state) => state.numbersHidden);
  const pressed: Partial<Record<StageAction, boolean>> = {
    numbers: numbersHidden,
    freeze: stage.frozen,
    blank: stage.overlay === 'blank',
    qr: stage.overlay === 'qr',
    keys: stage.overlay === 'keys',
  };
  return (
    <div className="stage-bar" role="toolbar" aria-label="Presenter">
      {stageKeysOf(experiment)
        .filter(({ action }) => !without.includes(action))
        .map(({ action, shown, label }) => (
          <button
            key={action}
            type="button"
            aria-pressed={pressed[action]}
            title={`Key: ${shown}`}
            onClick={() => act(action)}
          >
            {label}
          </button>
        ))}
      {place !== null && <span className="stage-place">{place}</span>}
    </div>
  );
}
