import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import { problemText } from './problem-text';

/** Says what in the address could not be taken as it stood, and what the page did instead. */
export function AddressNotices() {
  const { experiment, dismissNotices } = useExperimentStore();
  const notices = useExperimentState((state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <section className="notices" role="alert" aria-label="About this link">
      <ul>
        {notices.map(({ key, given, problem }) => (
          <li key={`${key} ${problem}`}>
            <code>{key}</code>{' '}
            {problemText({ name: key, given, problem, parameter: experiment.params[key] })}
            {problem !== 'normalised' && problem !== 'repeated' && ' The default is used.'}
          </li>
        ))}
      </ul>
      <button type="button" onClick={dismissNotices}>
        Close
      </button>
    </section>
  );
}
