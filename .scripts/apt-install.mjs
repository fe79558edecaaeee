import { attempt } from './attempt.mjs';

/** Installs packages where somebody is root on Debian or Ubuntu. Whoever asks looks afterwards whether it helped. */
export function aptInstall(...packages) {
  if (process.getuid?.() !== 0) return;
  attempt('apt-get', ['update', '-qq']);
  attempt('apt-get', ['install', '-y', '-qq', ...packages]);
}
