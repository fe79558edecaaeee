import type { Page } from '@playwright/test';

/** Something on the page that can be seen and used, and where. */
export interface Found {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The middle of what a hand takes hold of: a slider's thumb. */
  readonly grip: { readonly x: number; readonly y: number };
}

interface Manner {
  /** Rather one of those that are in sight. */
  readonly stays?: boolean;
  readonly focus?: boolean;
}

/**
 * One of the page's elements of a kind, scrolled into sight and awake. Under an open dialog nothing can be reached.
 * All in one call, so that a walk of hundreds of actions spends its time in the app.
 */
export function find(
  page: Page,
  selector: string,
  roll: number,
  { stays = false, focus = false }: Manner = {},
): Promise<Found | null> {
  return page.evaluate(
    async (asked) => {
      const layer = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
      const usable = [...layer.querySelectorAll<HTMLElement>(asked.selector)].filter(
        (element) =>
          !element.matches(':disabled, [aria-disabled="true"]') &&
          !element.closest('[inert]') &&
          seen(element).checkVisibility({ visibilityProperty: true }) &&
          seen(element).getBoundingClientRect().width > 0,
      );
      // Whoever does something mostly goes on with what is in sight.
      const near = usable.filter((element) => isReached(seen(element)));
      const from = asked.stays && near.length > 0 ? near : usable;
      const chosen = from[Math.floor(asked.roll * from.length)];
      if (!chosen) return null;

      for (const block of ['center', 'start', 'end'] as const) {
        if (isReached(seen(chosen))) break;
        seen(chosen).scrollIntoView({ block, behavior: 'instant' });
        await frame();
      }
      for (let waits = 0; waits < 10 && chosen.closest('main [data-asleep]'); waits++)
        await frame();
      if (asked.focus) chosen.focus();
      const { x, y, width, height } = seen(chosen).getBoundingClientRect();
      return { name: nameOf(chosen), x, y, width, height, grip: gripOf(chosen) };

      /** The switches' radio buttons are drawn as their labels. */
      function seen(element: HTMLElement): HTMLElement {
        return element.matches('[type="radio"], [type="checkbox"]')
          ? (element.closest('label') ?? element)
          : element;
      }
      /** In the window, and not under a panel that lies over the page. */
      function isReached(element: HTMLElement) {
        const { top, bottom, left, right } = element.getBoundingClientRect();
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return top >= 0 && bottom <= innerHeight && element.contains(hit);
      }
      function frame() {
        return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      }
      function gripOf(element: HTMLElement) {
        const { left, right, top, bottom } = seen(element).getBoundingClientRect();
        const isSlider = element instanceof HTMLInputElement && element.type === 'range';
        const [min, max, value] = isSlider
          ? [Number(element.min), Number(element.max), element.valueAsNumber]
          : [0, 2, 1];
        const thumb = isSlider ? 16 : 0;
        const share = (value - min) / (max - min);
        return {
          x: left + thumb / 2 + share * (right - left - thumb),
          y: (top + bottom) / 2,
        };
      }
      function nameOf(element: HTMLElement): string {
        const label = element.getAttribute('aria-label');
        const text = label ?? (seen(element).textContent || element.getAttribute('class') || '');
        const name = element.getAttribute('name');
        const figure = element.closest('figure')?.id;
        return [
          `“${text.trim().replaceAll(/\s+/g, ' ').slice(0, 40)}”`,
          name && `(${name})`,
          figure && `in #${figure}`,
        ]
          .filter(Boolean)
          .join(' ');
      }
    },
    { selector, roll, stays, focus },
  );
}
