import { useStore } from 'zustand';
import { damagedText } from './damaged-text';
import { dismissUnread, keptProgress } from './kept-progress';
import type { Unreadable } from './parse-progress';
import { saveFile, textFile } from '../share/save-file';

const REASONS: Readonly<Record<Unreadable, string>> = {
  damaged: 'is damaged',
  foreign: 'was not written by this app',
  newer: 'was written by a newer version of this app',
  long: 'is longer than any that this app writes',
};

/** Says when kept progress could not be read, or when nothing can be kept at all. */
export function ProgressNotices() {
  const kept = useStore(keptProgress);
  if (!kept || (!kept.unread && !kept.unkept)) return null;
  const { unread, held } = kept;
  return (
    <section className="notices" role="alert" aria-label="About your progress">
      {unread ? (
        <>
          <p>
            {unread.damaged.length > 0
              ? `Of the progress on this device this is damaged: ${damagedText(unread.damaged)}. The rest is here.`
              : `The progress on this device ${REASONS[unread.problem]}.`}{' '}
            {held
              ? 'It stays where it is, untouched, and what you answer now lasts until you leave the page.'
              : 'All of it, as it was, is set aside: nothing of it is lost.'}
          </p>
          <button
            type="button"
            onClick={() =>
              saveFile('kl-lab-progress-set-aside.json', textFile(unread.text, 'application/json'))
            }
          >
            Save it
          </button>
          <button type="button" onClick={dismissUnread}>
            Close
          </button>
        </>
      ) : (
        <p>Nothing can be kept on this device: your progress lasts until you leave the page.</p>
      )}
    </section>
  );
}
