import { useExperimentStore } from '../experiment/ExperimentContext';
import { stageKeysOf } from './stage-keys';

/** The list behind "?". */
export function StageKeyList() {
  const { experiment } = useExperimentStore();
  return (
    <section className="stage-overlay" aria-label="Keys">
      <h2>Keys</h2>
      <dl className="stage-keys">
        {stageKeysOf(experiment).map(({ action, keys, shown, label }) => (
          <div key={action}>
            <dt>
              <kbd>{shown}</kbd>
              {keys.includes('PageDown') && <kbd>PageDown</kbd>}
              {keys.includes('PageUp') && <kbd>PageUp</kbd>}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <p>Arrow keys inside a slider move the slider.</p>
    </section>
  );
}
