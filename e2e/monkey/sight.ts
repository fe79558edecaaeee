import type { Page } from '@playwright/test';

/** What a page shows at one moment. */
export interface Sight {
  readonly search: string;
  readonly numbers: readonly ShownNumber[];
  readonly inputs: readonly ShownInput[];
  /** Where the page is wider than its window: what reaches furthest, and where to. */
  readonly overflow: string | null;
  readonly dragging: boolean;
  readonly presented: boolean;
  readonly lesson: boolean;
}

interface ShownNumber {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly text: string;
  /** The nearest part of the page that has a name. */
  readonly place: string;
}

/** A control of a parameter, as far as nobody is typing in it. */
interface ShownInput {
  readonly kind: 'box' | 'slider' | 'chosen';
  readonly name: string;
  readonly value: string;
}

export function look(page: Page): Promise<Sight> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const inputs = [...document.querySelectorAll<HTMLInputElement>('main input[name]')]
      .filter((input) => input !== document.activeElement || input.type === 'range')
      .flatMap((input): ShownInput[] => {
        const { name, value } = input;
        if (input.type === 'range') return [{ kind: 'slider', name, value }];
        if (input.type === 'radio') return input.checked ? [{ kind: 'chosen', name, value }] : [];
        const isDraft = input.getAttribute('aria-invalid') === 'true';
        return input.inputMode === 'decimal' && !isDraft ? [{ kind: 'box', name, value }] : [];
      });
    return {
      search: location.search,
      numbers: [...document.querySelectorAll<HTMLDataElement>('data[data-quantity]')].map(
        (element) => ({
          name: element.dataset['quantity'] ?? '',
          value: element.value,
          unit: element.dataset['unit'] ?? '',
          text: element.textContent ?? '',
          place:
            element.closest('[id], [class]:not([class*="katex"])')?.outerHTML.slice(0, 60) ?? '',
        }),
      ),
      inputs,
      overflow: root.scrollWidth > root.clientWidth ? widest() : null,
      dragging: root.dataset['dragging'] !== undefined,
      presented: root.dataset['present'] !== undefined,
      lesson: root.dataset['lesson'] !== undefined,
    };

    function widest() {
      const right = (element: Element) => element.getBoundingClientRect().right;
      const [first] = [...document.querySelectorAll('body *')].toSorted(
        (one, other) => right(other) - right(one),
      );
      return first ? `to ${right(first)}: ${first.outerHTML.slice(0, 200)}` : 'nothing';
    }
  });
}
