// npm test: installs what is missing and runs every check, one after the other. Ends with "N passed, N failed".
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installPackages, ROOT, run } from './install.mjs';

installPackages();
const { findTestBrowser } = await import('./browser.mjs');
const { findFirefox } = await import('./firefox.mjs');
const { findWebKit } = await import('./webkit.mjs');

const REPORTS = `${ROOT}.cache/reports`;
const unitReport = `${REPORTS}/unit.json`;
const browserReport = `${REPORTS}/browser.json`;
const firefoxReport = `${REPORTS}/firefox.json`;
const webkitReport = `${REPORTS}/webkit.json`;
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const total = { passed: 0, failed: 0 };

step('types', () => script('types'));
step('lint', () => script('lint'));
step('formatting', () => script('format'));
step('unused code and packages', () => script('unused'));
runner(
  'unit tests',
  () => script('unit', ['--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`]),
  () => {
    const { numPassedTests, numFailedTests } = readReport(unitReport);
    return { passed: numPassedTests, failed: numFailedTests };
  },
);
const built = step('build', () => script('build', ['--logLevel', 'warn']));
if (built) {
  const browser = findTestBrowser();
  runner(
    'browser tests',
    () =>
      script('browser', [], {
        KL_LAB_BROWSER: browser,
        PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
      }),
    () => browserCount(browserReport),
  );
  const firefox = findFirefox();
  if (firefox === null) {
    console.log('\n== the core in Firefox: skipped, for none is installed (Debian: firefox-esr)');
  } else {
    runner(
      'the core in Firefox',
      () =>
        script('firefox', [], {
          KL_LAB_FIREFOX: firefox,
          PLAYWRIGHT_JSON_OUTPUT_NAME: firefoxReport,
        }),
      () => browserCount(firefoxReport),
    );
  }
  if (findWebKit() === null) {
    console.log(
      '\n== the core in WebKit: skipped, for its driver and Xvfb are not installed (Debian: webkit2gtk-driver xvfb)',
    );
  } else {
    runner(
      'the core in WebKit',
      () => script('webkit', [], { PLAYWRIGHT_JSON_OUTPUT_NAME: webkitReport }),
      () => browserCount(webkitReport),
    );
  }
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** Runs one of package.json's scripts. */
function script(name, args = [], env = {}) {
  run('npm', ['run', '--silent', name, '--', ...args], env);
}

/** A check that is one test by itself. */
function step(name, check) {
  return runner(name, check, (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 }));
}

/** A check that counts its own tests; where it broke down before it could count, that is one failure. */
function runner(name, check, count) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const ok = succeeds(check);
  const { passed, failed } = counted(() => count(ok));
  total.passed += passed;
  total.failed += ok ? failed : Math.max(1, failed);
  console.log(
    `-- ${name}: ${ok ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
  return ok;
}

function succeeds(check) {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}

function counted(count) {
  try {
    return count();
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function browserCount(path) {
  const { expected, unexpected, flaky } = readReport(path).stats;
  return { passed: expected, failed: unexpected + flaky };
}

function readReport(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
