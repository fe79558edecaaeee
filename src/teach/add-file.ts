import { addProgress } from './add-progress';
import { damagedText } from './damaged-text';
import { keepProgress, keptProgress, openProgress } from './kept-progress';
import { LONGEST, type Unreadable } from './parse-progress';
import { NOTHING_YET } from './progress';

const ACCEPTED = 'A file that “Save progress” has written is accepted.';
const PROBLEMS: Readonly<Record<Unreadable | 'closed', string>> = {
  damaged: `It is damaged. ${ACCEPTED}`,
  foreign: `It holds no progress of KL Lab. ${ACCEPTED}`,
  newer: 'A newer version of KL Lab wrote it. Reload this page to get that version.',
  long: 'Together with what is here it is longer than a million characters. All of KL Lab fits into a tenth of that.',
  closed: 'The browser could not open it.',
};

const MOST_BYTES_A_CHARACTER = 3;

/** Adds a file to the progress on this device, and says what became of it. */
export async function addFile(file: File): Promise<string> {
  const refused = (problem: keyof typeof PROBLEMS) =>
    `${file.name} was not taken. ${PROBLEMS[problem]} Nothing here has changed.`;
  // Nobody should wait for a film to be read.
  if (file.size > MOST_BYTES_A_CHARACTER * LONGEST) return refused('long');
  let text: string;
  try {
    text = await file.text();
  } catch {
    return refused('closed');
  }
  openProgress();
  const reading = addProgress(keptProgress.getState()?.progress ?? NOTHING_YET, text);
  if ('problem' in reading) return refused(reading.problem);
  keepProgress(reading.progress);
  return reading.damaged.length === 0
    ? `${file.name} was added to your progress.`
    : `${file.name} was added to your progress, without what is damaged in it: ${damagedText(reading.damaged)}. ${ACCEPTED}`;
}
