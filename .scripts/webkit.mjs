import { aptInstall } from './apt-install.mjs';
import { firstThere, placesOnPath } from './find-program.mjs';

/**
 * The paths of WebKitGTK's driver, which brings its own browser, and of a screen that nobody sees: those that are
 * installed or, as root on Debian, installed now; null where there are none.
 */
export function findWebKit() {
  const found = installed();
  if (found) return found;
  aptInstall('--no-install-recommends', 'webkit2gtk-driver', 'xvfb');
  return installed();
}

function installed() {
  const driver = firstThere(placesOnPath(['WebKitWebDriver']));
  const screen = firstThere(placesOnPath(['Xvfb']));
  return driver && screen ? { driver, screen } : null;
}
