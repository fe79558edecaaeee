import { LONGEST, parseProgress, type Problem, type Reading } from './parse-progress';
import { mergeProgress, type Progress } from './progress';

/** What somebody has, together with what a text holds; or why the text is not taken. */
export function addProgress(mine: Progress, text: string): Reading | Problem {
  const reading = parseProgress(text);
  if ('problem' in reading) return reading;
  const progress = mergeProgress(mine, reading.progress);
  // Taken together they must be short enough to be read again.
  return JSON.stringify(progress).length > LONGEST
    ? { problem: 'long' }
    : { progress, damaged: reading.damaged };
}
