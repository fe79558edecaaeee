import type { Page } from '@playwright/test';

/** Longer than anything that the app does by itself after a change: glides, parts out of sight, the address, goals. */
const STILL_MS = 480;
const PATIENCE_MS = 15_000;

/** Ends every run that plays, and waits until nothing on the page changes any more. */
export async function comeToRest(page: Page): Promise<void> {
  const moving = await page.evaluate(
    async ({ still, patience }) => {
      const seen = () =>
        [
          location.href,
          document.body.textContent,
          ...[...document.querySelectorAll('data')].map(({ value }) => value),
        ].join('\n');
      const start = performance.now();
      let last = '';
      let since = start;
      while (performance.now() - since < still) {
        const now = performance.now();
        if (now - start > patience) return firstDifference(last, seen());
        const text = seen();
        if (text !== last) since = now;
        last = text;
        for (const button of document.querySelectorAll<HTMLElement>('.player button'))
          if (button.textContent === 'Pause') button.click();
        await new Promise((done) => setTimeout(done, 40));
      }
      return null;

      function firstDifference(one: string, other: string) {
        const at = one.split('').findIndex((letter, i) => letter !== other[i]);
        return other.slice(Math.max(0, at - 60), at + 60);
      }
    },
    { still: STILL_MS, patience: PATIENCE_MS },
  );
  if (moving !== null) throw new Error(`The page never comes to rest: “${moving}” changes.`);
}
