import { expect, open, PAGES, test } from './support';

/** What only a screen reader tells: no eye would notice. SCREEN-READER-WALK.md says how it was found. */
for (const address of PAGES) {
  test(`${address}: words that stand apart are heard apart`, async ({ page }) => {
    await open(page, address);
    // Chromium leaves out a text that is nothing but a space, where another text is its neighbour.
    const glued = await page.evaluate(() => {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      const neighbour = (node: Node, way: 'previousSibling' | 'nextSibling') => {
        let next = node[way];
        while (next instanceof Comment) next = next[way];
        return next;
      };
      const isHeard = (node: Node | null) =>
        node instanceof Text || (node instanceof Element && !node.ariaHidden);
      while (walk.nextNode()) {
        const text = walk.currentNode;
        if (text.nodeValue !== ' ' || !text.parentElement?.checkVisibility()) continue;
        const [before, after] = [
          neighbour(text, 'previousSibling'),
          neighbour(text, 'nextSibling'),
        ];
        if (!(before instanceof Text) && !(after instanceof Text)) continue;
        if (isHeard(before) && isHeard(after)) found.push(text.parentElement.textContent);
      }
      return found;
    });
    expect(glued).toEqual([]);
  });

  test(`${address}: no two sliders and no two boxes have the same name`, async ({ page }) => {
    await open(page, address);
    for (const role of ['slider', 'textbox'] as const) {
      const names = await page
        .getByRole(role)
        .evaluateAll((controls) => controls.map((control) => control.ariaLabel));
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    }
  });

  test(`${address}: every table, and every drawing with its labels, is a named part`, async ({
    page,
  }) => {
    await open(page, address);
    for (const table of await page.getByRole('table').all()) {
      await expect(table).toHaveAccessibleName(/\w/);
    }
    for (const labels of await page.locator('.plot-labels').all()) {
      await expect(labels.locator('xpath=ancestor::*[@role="group"][1]')).toHaveAccessibleName(
        /\w/,
      );
    }
  });
}
