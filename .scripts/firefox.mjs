import { aptInstall } from './apt-install.mjs';
import { firstThere, placesOnPath } from './find-program.mjs';

/** The path of a stock Firefox, one that is installed or, as root on Debian, one installed now; null where there is none. */
export function findFirefox() {
  const found = installed();
  if (found) return found;
  aptInstall('--no-install-recommends', 'firefox-esr');
  return installed();
}

function installed() {
  return firstThere([process.env['KL_LAB_FIREFOX'], ...placesOnPath(['firefox-esr', 'firefox'])]);
}
