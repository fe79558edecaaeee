/**
 * Point at, or focus, one thing that has a `data-term`, a bar, a term of a formula, a word, and all that share the
 * term on this page light up. One listener for the page: nothing is rendered again.
 */
export function lightTerms(page: HTMLElement): void {
  let lit: string | undefined;
  const light = (event: Event) => {
    const over = event.target instanceof Element ? event.target.closest('[data-term]') : null;
    const term = over?.getAttribute('data-term') ?? undefined;
    if (term === lit) return;
    lit = term;
    page.querySelectorAll('[data-lit]').forEach((element) => element.removeAttribute('data-lit'));
    if (term === undefined) return;
    page
      .querySelectorAll(`[data-term="${CSS.escape(term)}"]`)
      .forEach((element) => element.setAttribute('data-lit', ''));
  };
  page.addEventListener('pointerover', light);
  page.addEventListener('pointerleave', light);
  page.addEventListener('focusin', light);
}
