import { useStore } from 'zustand';
import { dismissSetAside, keptProgress, setAsideText } from './kept-progress';
import type { Unreadable } from './progress';
import { saveFile, textFile } from '../share/save-file';

const REASONS: Readonly<Record<Unreadable, string>> = {
  damaged: 'is damaged',
  foreign: 'was not written by this app',
  newer: 'was written by a newer version of this app',
};

/** Says when kept progress could not be read, or when nothing can be kept at all. */
export function ProgressNotices() {
  const kept = useStore(keptProgress);
  if (!kept || (!kept.setAside && !kept.unkept)) return null;
  return (
    <section className="notices" role="alert" aria-label="About your progress">
      {kept.setAside ? (
        <>
          <p>
            The progress on this device {REASONS[kept.setAside]}. It was set aside, nothing of it is
            lost, and you start afresh.
          </p>
          <button
            type="button"
            onClick={() =>
              saveFile(
                'kl-lab-progress-set-aside.json',
                textFile(setAsideText(), 'application/json'),
              )
            }
          >
            Save it
          </button>
          <button type="button" onClick={dismissSetAside}>
            Close
          </button>
        </>
      ) : (
        <p>
          This browser keeps nothing for this site: your progress lasts until you leave the page.
        </p>
      )}
    </section>
  );
}
