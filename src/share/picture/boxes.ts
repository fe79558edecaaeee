import type { Sheet } from './sheet';
import { svgElement } from './svg-element';

type Side = 'top' | 'right' | 'bottom' | 'left';
const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];
const INVISIBLE = /^(?:transparent|rgba\(.*, 0\))$/;

/** The background and the rules of an element of the page, where it has any: fractions, tables, notes. */
export function drawBox(element: HTMLElement, sheet: Sheet): void {
  const style = getComputedStyle(element);
  const background = INVISIBLE.test(style.backgroundColor) ? null : style.backgroundColor;
  const borders = SIDES.flatMap((side) => {
    const of = (property: string) => style.getPropertyValue(`border-${side}-${property}`);
    const width = Number.parseFloat(of('width'));
    return width > 0 && of('style') !== 'none' && !INVISIBLE.test(of('color'))
      ? [{ side, width, color: of('color') }]
      : [];
  });
  if (!background && borders.length === 0) return;

  for (const rect of element.getClientRects()) {
    const [x, y] = [rect.left - sheet.left, rect.top - sheet.top];
    const { width, height } = rect;
    if (background)
      sheet.root.append(svgElement('rect', { x, y, width, height, fill: background }));
    for (const border of borders) {
      const upright = border.side === 'left' || border.side === 'right';
      sheet.root.append(
        svgElement('rect', {
          x: border.side === 'right' ? x + width - border.width : x,
          y: border.side === 'bottom' ? y + height - border.width : y,
          width: upright ? border.width : width,
          height: upright ? height : border.width,
          fill: border.color,
        }),
      );
    }
  }
}
