import { useState } from 'react';
import { useLiveState } from '../experiment/ExperimentContext';

interface UpdateNoticeProps {
  readonly onLoad: () => void;
  readonly onLater: () => void;
}

/** Offers the new version, but not over a projected figure nor in somebody else's page. */
export function UpdateNotice({ onLoad, onLater }: UpdateNoticeProps) {
  const isWholePage = useLiveState(({ view }) => view.present === 'no' && view.embed === null);
  const [isLoading, setIsLoading] = useState(false);
  const load = () => {
    setIsLoading(true);
    onLoad();
  };
  if (!isWholePage) return null;
  return (
    <section className="update" aria-label="New version">
      <p role="status">
        {isLoading ? 'Loading the new version …' : 'A new version of KL Lab is ready.'}
      </p>
      <div className="buttons">
        <button type="button" disabled={isLoading} onClick={load}>
          Load it
        </button>
        <button type="button" disabled={isLoading} onClick={onLater}>
          Later
        </button>
      </div>
    </section>
  );
}
