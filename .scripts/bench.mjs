// npm run bench [-- page.html ...]: what a drag costs on every page, beside a bare slider in the same run, and what a first visit loads.
import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { installPackages, ROOT, run } from './install.mjs';

installPackages();
const { chromium } = await import('playwright-core');
const { BROWSER_ARGS, findBrowser } = await import('./browser.mjs');
const { serveFolder } = await import('./static-server.mjs');

const MOVES = 80;
const ROUNDS = 3;
const MANY_MOVES = 2000;
const SLOW_CPU = 4;
const PHONE_LINK = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
};
const BARE =
  '<!doctype html><title>bare</title><input type="range" name="p" min="0" max="1" step="any" style="width:400px">';
const TARGETS = ['input[type="range"]:enabled', '[role="slider"][aria-disabled="false"]'];

/** Where the pointer holds the control. */
let hand = { x: 0, y: 0, reach: 0 };

run('npm', ['run', '--silent', 'build', '--', '--logLevel', 'error']);
const server = await serveFolder(`${ROOT}dist`);
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
const asked = process.argv.slice(2);
const pages = readdirSync(`${ROOT}dist`).filter(
  (file) => file.endsWith('.html') && (asked.length === 0 || asked.includes(file)),
);

try {
  for (const page of pages) {
    console.log(page);
    for (const target of TARGETS) {
      const plain = await besideBare(page, target, 1);
      const slow = await besideBare(page, target, SLOW_CPU);
      console.log(
        `  ${target.startsWith('input') ? 'slider' : 'handle'}: ` +
          `adds ${ms(plain.page.cpu - plain.bare.cpu)} CPU a move to the bare slider's ${ms(plain.bare.cpu)} ` +
          `(tasks: ${ms(plain.page.tasks - plain.bare.tasks)} to ${ms(plain.bare.tasks)}); ` +
          `event to frame ${ms(plain.page.sinceEvent)} (p95); at ${SLOW_CPU}x the frame takes ` +
          `${ms(slow.page.main)} (p95; the bare slider's ${ms(slow.bare.main)})`,
      );
    }
    console.log(`  memory over ${MANY_MOVES} moves: ${await memoryGrowth(page)} KB`);
    console.log(`  first visit: ${await firstVisit(page)}`);
  }
} finally {
  await browser.close();
  server.close();
}

async function open(page, cdpReady = async () => undefined) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const tab = await context.newPage();
  const cdp = await context.newCDPSession(tab);
  await cdpReady(cdp);
  if (page === null) await tab.setContent(BARE);
  else await tab.goto(server.url + page);
  return { context, tab, cdp };
}

/** A page's control and the bare slider by turns: a machine that grows slower meanwhile then slows both. */
async function besideBare(page, target, slowdown) {
  const rounds = { page: [], bare: [] };
  for (let i = 0; i < ROUNDS; i++) {
    rounds.bare.push(await drag(null, TARGETS[0], slowdown));
    rounds.page.push(await drag(page, target, slowdown));
  }
  const all = (runs) => ({
    cpu: quantile(
      runs.flatMap(({ cost }) => cost.map(({ cpu }) => cpu)),
      0.5,
    ),
    tasks: quantile(
      runs.flatMap(({ cost }) => cost.map(({ tasks }) => tasks)),
      0.5,
    ),
    main: quantile(
      runs.flatMap(({ frames }) => frames.map(({ main }) => main)),
      0.95,
    ),
    sinceEvent: quantile(
      runs.flatMap(({ frames }) => frames.map(({ sinceEvent }) => sinceEvent)),
      0.95,
    ),
  });
  return { page: all(rounds.page), bare: all(rounds.bare) };
}

/** Moves a control back and forth, one pointer move a frame. */
async function drag(page, selector, slowdown) {
  const { context, tab, cdp } = await open(page);
  // Before the page takes hold of the pointer: what it does at a move counts.
  await tab.evaluate(() => {
    window.frames = [];
    addEventListener(
      'pointermove',
      (event) => {
        const began = performance.now();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          // Comes when the frame's main part is over: script, style, layout and paint.
          port1.addEventListener('message', () => {
            const over = performance.now();
            window.frames.push({ main: over - began, sinceEvent: over - event.timeStamp });
          });
          port1.start();
          port2.postMessage(null);
        });
      },
      true,
    );
  });
  await grab(tab, selector);
  await cdp.send('Performance.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await sweep(tab, 20);
  await tab.evaluate(() => (window.frames.length = 0));
  const cost = [];
  let before = await busy(cdp);
  await sweep(tab, MOVES, async () => {
    const after = await busy(cdp);
    cost.push({ cpu: after.cpu - before.cpu, tasks: after.tasks - before.tasks });
    before = after;
  });
  const frames = await tab.evaluate(() => window.frames);
  await context.close();
  return { cost, frames };
}

async function grab(tab, selector) {
  const control = tab.locator(selector).first();
  await control.scrollIntoViewIfNeeded();
  await tab.waitForTimeout(1500);
  const box = await control.boundingBox();
  // A short slider must not spend its moves at the stop.
  const reach = Math.min(60, Math.max(box.width / 3, 20));
  hand = { x: box.x + box.width / 2, y: box.y + box.height / 2, reach };
  await tab.mouse.move(hand.x, hand.y);
  await tab.mouse.down();
}

async function sweep(tab, moves, afterEach = async () => undefined) {
  for (let i = 0; i < moves; i++) {
    const swing = Math.sin(i / 9) * hand.reach;
    await tab.mouse.move(hand.x + swing, hand.y - swing / 2);
    await tab.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await afterEach();
  }
}

/** Milliseconds so far: the main thread's processor time, and how long its tasks took, with what they waited for. */
async function busy(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const read = (wanted) => 1000 * metrics.find(({ name }) => name === wanted).value;
  return { cpu: read('ThreadTime'), tasks: read('TaskDuration') };
}

async function memoryGrowth(page) {
  const { context, tab, cdp } = await open(page);
  await grab(tab, TARGETS[0]);
  const used = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize;
  };
  await sweep(tab, 200);
  const before = await used();
  for (let i = 0; i < MANY_MOVES; i++) {
    await tab.mouse.move(hand.x + Math.sin(i / 9) * hand.reach, hand.y);
  }
  const growth = (await used()) - before;
  await context.close();
  return Math.round(growth / 1024);
}

/** Bytes before any interaction, and how soon a phone on a slow link shows and answers. */
async function firstVisit(page) {
  const bytes = { script: 0, stylesheet: 0, font: 0, document: 0 };
  const { context, tab } = await open(page, async (cdp) => {
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', PHONE_LINK);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
  });
  const control = tab.locator(TARGETS[0]).first();
  await control.waitFor();
  const usable = await tab.evaluate(() => performance.now());
  await tab.waitForTimeout(1000);
  const seen = await tab.evaluate(
    () =>
      new Promise((done) => {
        const paint = performance.getEntriesByName('first-contentful-paint')[0].startTime;
        let shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done({ paint, shift }), 200);
      }),
  );
  await context.close();

  const again = await browser.newContext();
  const second = await again.newPage();
  const sizes = [];
  second.on('response', (response) => {
    const kind = response.request().resourceType();
    sizes.push(
      response.body().then((body) => {
        const size = kind === 'font' ? body.length : gzipSync(body).length;
        if (kind in bytes) bytes[kind] += size;
      }),
    );
  });
  await second.goto(server.url + page, { waitUntil: 'networkidle' });
  await Promise.all(sizes);
  await again.close();
  const kilobytes = Object.entries(bytes).map(
    ([kind, size]) => `${kind} ${(size / 1024).toFixed(1)}`,
  );
  return (
    `${kilobytes.join(', ')} KB gzip; slow phone: first paint ${ms(seen.paint)}, usable ${ms(usable)}, ` +
    `layout shift ${seen.shift.toFixed(4)}`
  );
}

function quantile(values, at) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? Number.NaN;
}

function ms(value) {
  return `${value.toFixed(1)} ms`;
}
