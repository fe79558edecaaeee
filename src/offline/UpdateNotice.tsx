import { useLiveState } from '../experiment/ExperimentContext';

interface UpdateNoticeProps {
  readonly onLoad: () => void;
  readonly onLater: () => void;
}

/** Offers the new version, but not over a projected figure nor in somebody else's page. */
export function UpdateNotice({ onLoad, onLater }: UpdateNoticeProps) {
  const isWholePage = useLiveState(({ view }) => view.present === 'no' && view.embed === null);
  if (!isWholePage) return null;
  return (
    <section className="update" aria-label="New version">
      <p role="status">A new version of KL Lab is ready.</p>
      <div className="buttons">
        <button type="button" onClick={onLoad}>
          Load it
        </button>
        <button type="button" onClick={onLater}>
          Later
        </button>
      </div>
    </section>
  );
}
