import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import { UNITS } from '../experiment/unit';
import { useHydrated } from '../experiment/useHydrated';

/** Bits or nats, for everything on the page. */
export function UnitSwitch() {
  const { setUnit } = useExperimentStore();
  const unit = useExperimentState((state) => state.unit);
  const hydrated = useHydrated();
  return (
    <fieldset className="switch" disabled={!hydrated}>
      <legend className="unseen">Unit of information</legend>
      {UNITS.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="unit"
            autoComplete="off"
            value={choice}
            checked={unit === choice}
            onChange={() => setUnit(choice)}
          />
          <span>{choice}</span>
        </label>
      ))}
    </fieldset>
  );
}
