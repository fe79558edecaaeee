import type { Notice } from '../experiment/address';
import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import { problemText } from './problem-text';

/** Problems after which something else than the default stands. */
const KEPT: ReadonlySet<Notice['problem']> = new Set(['normalised', 'repeated', 'not-a-view']);

/** Says what in the address could not be taken as it stood, and what the page did instead. */
export function AddressNotices() {
  const { experiment, dismissNotices } = useExperimentStore();
  const notices = useExperimentState((state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <section className="notices" role="alert" aria-label="About this link">
      <ul>
        {notices.map(({ key, given, problem, accepts }) => (
          <li key={`${key} ${problem}`}>
            <code>{key}</code>{' '}
            {problemText({
              name: key,
              given,
              problem,
              parameter: experiment.params[key],
              accepts,
            })}
            {problem === 'not-a-view' && ' The whole page is shown.'}
            {!KEPT.has(problem) && ' The default is used.'}
          </li>
        ))}
      </ul>
      <button type="button" onClick={dismissNotices}>
        Close
      </button>
    </section>
  );
}
