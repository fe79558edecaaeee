import { fontOf } from './font-faces';
import type { Sheet } from './sheet';

/** What a style sheet may say of a mark, with what SVG takes where nothing is said. */
const INITIAL: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
};
const OF_TEXT = ['font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor'];
/** What means something in the page only. */
const LEFT_BEHIND = /^(?:class|style|role|tabindex|focusable|overflow|aria-.*|data-.*)$/;
const ALWAYS_SAID = new Set(['fill', 'stroke', 'stroke-width', 'stroke-dasharray']);

/** A drawing of the page with its style sheets' words made attributes, put at its place on the sheet. */
export function copyDrawing(drawing: SVGSVGElement, sheet: Sheet): void {
  const copy = copyMarks(drawing, sheet) as SVGSVGElement;
  const { left, top, width, height } = drawing.getBoundingClientRect();
  copy.setAttribute('x', String(Math.round((left - sheet.left) * 100) / 100));
  copy.setAttribute('y', String(Math.round((top - sheet.top) * 100) / 100));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('overflow', 'visible');
  sheet.root.append(copy);
}

/** An element and all in it, styled by attributes alone. */
export function copyMarks(original: SVGElement, sheet: Sheet): SVGElement {
  const copy = original.cloneNode(true) as SVGElement;
  const originals = [original, ...original.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((from, i) => {
    const to = copies[i];
    if (to) writeStyle(from, to, sheet);
  });
  copy
    .querySelectorAll('.handle-reach, .pad-hint, [display="none"]')
    .forEach((part) => part.remove());
  copies.forEach(leaveBehind);
  return copy;
}

function writeStyle(from: Element, to: Element, sheet: Sheet): void {
  const style = getComputedStyle(from);
  if (style.display === 'none') return to.setAttribute('display', 'none');
  for (const [name, initial] of Object.entries(INITIAL)) {
    const value = style.getPropertyValue(name).replaceAll('"', '');
    // What a group says goes on to its parts, and each part has to be able to take it back.
    const needed = value !== initial || ALWAYS_SAID.has(name);
    if (needed && isDrawn(from)) to.setAttribute(name, value.replaceAll('px', ''));
    const pattern = /^url\(#([^)]+)\)/.exec(value)?.[1];
    if (pattern !== undefined) sheet.patterns.add(pattern);
  }
  if (from instanceof SVGTextElement) {
    OF_TEXT.forEach((name) => to.setAttribute(name, style.getPropertyValue(name)));
    sheet.fonts.push(fontOf(style));
  }
}

function isDrawn(element: Element): boolean {
  return !(element instanceof SVGSVGElement) && !(element instanceof SVGGElement);
}

function leaveBehind(copy: Element): void {
  const clips = copy.getAttribute('overflow') === 'hidden';
  for (const name of copy.getAttributeNames()) {
    if (LEFT_BEHIND.test(name)) copy.removeAttribute(name);
  }
  if (clips) copy.setAttribute('overflow', 'hidden');
}
