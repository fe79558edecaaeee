import type { Tab } from './tab';

/** Where the page keeps what it complained of: a reload does not lose it. */
const KEPT = 'complaints';

/** A page with an ear. It stands before the page's own policy, which lets in no script of the HTML. */
export function withEar(html: string): string {
  return html.replace('<head>', `<head><script>(${String(keepComplaints)})('${KEPT}')</script>`);
}

/** Every console message, error and breach of its policy since the tab's first page. */
export async function complaintsOf(tab: Tab): Promise<string[]> {
  return tab.evaluate((kept) => JSON.parse(sessionStorage.getItem(kept) ?? '[]') as string[], KEPT);
}

/** In the page, before anything else of it. */
function keepComplaints(kept: string): void {
  const keep = (what: string) => {
    const before = JSON.parse(sessionStorage.getItem(kept) ?? '[]') as string[];
    sessionStorage.setItem(kept, JSON.stringify([...before, what]));
  };
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    console[level] = (...words: unknown[]) => keep(`console: ${words.join(' ')}`);
  }
  window.addEventListener('error', ({ message }) => keep(`error: ${message}`));
  window.addEventListener('unhandledrejection', ({ reason }) => keep(`error: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) =>
    keep(`policy: ${effectiveDirective} ${blockedURI}`),
  );
}
