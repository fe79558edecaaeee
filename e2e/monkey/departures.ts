import { expect, type Page } from '@playwright/test';

/** What the browser says to whoever asks a page that is just being left. */
const CUT_SHORT = /context was destroyed|because of a navigation|Cannot find context/;

/** Longer than any deed goes on in the document that it has come to. */
const NO_ANSWER_MS = 20_000;

/** Notices when a link has been followed, however it was come by. */
export function watchDepartures(page: Page) {
  let left = false;
  let underWay = false;
  page.on('request', (request) => {
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return;
    left = true;
    underWay = true;
  });
  page.on('domcontentloaded', () => {
    underWay = false;
  });

  /** Chromium never answers some of what a hand does just as the page is being left: touches, wheels, words that are pasted. */
  const answered = async (deed: () => Promise<unknown>) => {
    let timer: NodeJS.Timeout | undefined;
    let giveUp: () => void = () => undefined;
    const unanswered = new Promise<void>((resolve) => (giveUp = resolve));
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, NO_ANSWER_MS);
    };
    page.on('domcontentloaded', wait);
    try {
      await Promise.race([deed(), unanswered]);
    } finally {
      page.off('domcontentloaded', wait);
      clearTimeout(timer);
    }
  };
  const tolerating = async (
    deed: () => Promise<unknown>,
    isTolerable: (error: Error) => boolean,
  ) => {
    try {
      await deed();
    } catch (error) {
      if (!(error instanceof Error) || !left || !isTolerable(error)) throw error;
    }
  };
  return {
    /** Whether another document has come since this was last asked. */
    async wasLeft() {
      if (!left) return false;
      await expect.poll(() => underWay, 'on the way to another page').toBe(false);
      left = false;
      return true;
    },
    /** Does what following a link may cut short. */
    act: (deed: () => Promise<unknown>) =>
      tolerating(
        () => answered(deed),
        ({ message }) => CUT_SHORT.test(message),
      ),
    /** Looks at the page: what is seen while it is being left is of another one. */
    look: (stop: () => Promise<unknown>) => tolerating(stop, () => true),
  };
}
