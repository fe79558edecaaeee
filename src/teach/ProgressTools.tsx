import { useRef, useState, type ChangeEvent } from 'react';
import { useStore } from 'zustand';
import { useHydrated } from '../experiment/useHydrated';
import { addFile } from './add-file';
import { eraseProgress, keptProgress } from './kept-progress';
import { NOTHING_YET } from './progress';
import { ProgressNotices } from './ProgressNotices';
import { saveFile, textFile } from '../share/save-file';

/** Progress stays on this device: here it can be taken elsewhere, brought back, and erased. */
export function ProgressTools() {
  const hydrated = useHydrated();
  const progress = useStore(keptProgress, (kept) => kept?.progress ?? NOTHING_YET);
  const [message, setMessage] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const sure = useRef<HTMLDialogElement>(null);
  const isUnread = useStore(keptProgress, (kept) => kept?.unread != null || kept?.held === true);
  const isEmpty = Object.keys(progress.pages).length === 0;

  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const chosen = input.files?.[0];
    if (!chosen) return;
    setMessage(await addFile(chosen));
    input.value = '';
  };

  return (
    <div className="progress-tools">
      <ProgressNotices />
      <p>Your progress stays on this device and nowhere else.</p>
      <div className="buttons" role="group" aria-label="Your progress">
        <button
          type="button"
          disabled={!hydrated || isEmpty}
          onClick={() =>
            saveFile(
              'kl-lab-progress.json',
              textFile(JSON.stringify(progress, null, 2), 'application/json'),
            )
          }
        >
          Save progress
        </button>
        <button type="button" disabled={!hydrated} onClick={() => file.current?.click()}>
          Add saved progress
        </button>
        <button
          type="button"
          disabled={!hydrated || (isEmpty && !isUnread)}
          onClick={() => sure.current?.showModal()}
        >
          Erase progress
        </button>
      </div>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        hidden
        disabled={!hydrated}
        aria-label="Saved progress"
        onChange={(event) => void read(event)}
      />
      <p role="status">{message}</p>
      <dialog ref={sure} aria-labelledby="erase-title">
        <h2 id="erase-title">Erase all progress?</h2>
        <p>
          Every answer on this device is forgotten, and what was set aside. Save it first if you may
          want it back.
        </p>
        <form method="dialog" className="buttons">
          <button type="submit" disabled={!hydrated}>
            Keep it
          </button>
          <button
            type="submit"
            disabled={!hydrated}
            onClick={() => {
              eraseProgress();
              setMessage('The progress on this device was erased.');
            }}
          >
            Erase it
          </button>
        </form>
      </dialog>
    </div>
  );
}
