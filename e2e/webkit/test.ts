import type { StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { expect, test as base } from '@playwright/test';
import { ROOT } from '../../.scripts/install.mjs';
import { serveFolder } from '../../.scripts/static-server.mjs';
import { findWebKit } from '../../.scripts/webkit.mjs';
import { complaintsOf, withEar } from './complaints';
import { freePort } from './free-port';
import { Tab } from './tab';
import { command } from './webdriver';
import { whileRunning } from './while-running';

const webkit = findWebKit();
if (webkit === null)
  throw new Error('No WebKit found. On Debian: apt-get install webkit2gtk-driver xvfb');

/** No desktop of the person who runs the tests has a say: neither its windows nor its settings. */
const ON_ITS_OWN = { GDK_BACKEND: 'x11', DBUS_SESSION_BUS_ADDRESS: 'disabled:' };

/** WebKit on a screen that nobody sees for each worker; for each test a host of the built site, and so an origin of its own. */
export const test = base.extend<{ tab: Tab }, { display: string; driver: string; session: string }>(
  {
    display: [
      // oxlint-disable-next-line eslint/no-empty-pattern -- the runner reads here what a fixture needs
      async ({}, lend) => {
        const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
        const stdio: StdioOptions = ['ignore', 'ignore', 'ignore', 'pipe'];
        await whileRunning([webkit.screen, ...args], { stdio }, async (screen) => {
          const [chosen] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
          await lend(`:${String(chosen).trim()}`);
        });
      },
      { scope: 'worker' },
    ],

    driver: [
      async ({ display }, lend) => {
        const port = await freePort();
        const url = `http://127.0.0.1:${port}`;
        const env = { ...process.env, ...ON_ITS_OWN, DISPLAY: display };
        await whileRunning(
          [webkit.driver, `--port=${port}`],
          { env, stdio: 'ignore' },
          async () => {
            await expect(async () => command('GET', `${url}/status`)).toPass();
            await lend(url);
          },
        );
      },
      { scope: 'worker' },
    ],

    session: [
      async ({ driver }, lend) => {
        const { sessionId } = (await command('POST', `${driver}/session`, {
          capabilities: { alwaysMatch: { timeouts: { implicit: 20_000 } } },
        })) as { sessionId: string };
        const session = `${driver}/session/${sessionId}`;
        await command('POST', `${session}/window/rect`, { width: 1280, height: 1024 });
        await lend(session);
        await command('DELETE', session);
      },
      { scope: 'worker' },
    ],

    /** The test also fails on a console message, a page error or a missing file. */
    tab: async ({ session }, lend) => {
      const site = await serveFolder(`${ROOT}dist`, {}, withEar);
      const tab = new Tab(session, site.url);
      await lend(tab);
      const complaints = await complaintsOf(tab);
      site.close();
      expect([...complaints, ...site.missing]).toEqual([]);
    },
  },
);
