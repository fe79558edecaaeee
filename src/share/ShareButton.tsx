import { useState } from 'react';
import { useExperimentStore } from '../experiment/ExperimentContext';
import { useHydrated } from '../experiment/useHydrated';
import type { Takeaways } from '../experiment/takeaways';
import type { ShareDialog } from './ShareDialog';

interface Loaded {
  readonly Dialog: typeof ShareDialog;
  readonly takeaways: Takeaways;
}

interface ShareButtonProps {
  /** The figure that the dialog opens with; without it, the one in sight. */
  readonly figure?: string;
}

/** Opens all that can be taken away from the page. The dialog is fetched when it is first asked for. */
export function ShareButton({ figure }: ShareButtonProps) {
  const { experiment } = useExperimentStore();
  const hydrated = useHydrated();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState(false);

  const open = async () => {
    setFailed(false);
    try {
      const [{ ShareDialog: Dialog }, takeaways] = await Promise.all([
        import('./ShareDialog'),
        experiment.later.takeaways(),
      ]);
      setLoaded({ Dialog, takeaways });
    } catch {
      setFailed(true);
    }
  };

  return (
    <>
      <button
        type="button"
        className="share-button"
        aria-haspopup="dialog"
        disabled={!hydrated}
        onClick={() => void open()}
      >
        Share
      </button>
      {failed && <span role="alert">This part could not be fetched. Are you online?</span>}
      {loaded && (
        <loaded.Dialog
          takeaways={loaded.takeaways}
          figure={figure}
          onClose={() => setLoaded(null)}
        />
      )}
    </>
  );
}
