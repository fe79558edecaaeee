import { execFileSync } from 'node:child_process';

/** Runs what may fail without harm: whoever asks looks afterwards whether it helped. */
export function attempt(command, args) {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 240_000 });
  } catch {
    // The next way is tried; if none works, the asker says what to do.
  }
}
