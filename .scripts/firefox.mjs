import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { attempt } from './attempt.mjs';

const NAMES = ['firefox-esr', 'firefox'];

/** The path of a stock Firefox, one that is installed or, as root on Debian, one installed now; null where there is none. */
export function findFirefox() {
  const found = installed();
  if (found || process.getuid?.() !== 0) return found;
  attempt('apt-get', ['update', '-qq']);
  attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr']);
  return installed();
}

function installed() {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return (
    [process.env['KL_LAB_FIREFOX'], ...onPath].find((path) => path && existsSync(path)) ?? null
  );
}
