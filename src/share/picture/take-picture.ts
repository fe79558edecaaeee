import { drawBox } from './boxes';
import { copyCanvas } from './canvas-image';
import { embeddedFaces } from './font-faces';
import { copyDrawing, copyMarks } from './marks';
import { drawThroughMask, loadMasks, maskOf, type Masks } from './masks';
import { roman } from './roman';
import type { Sheet } from './sheet';
import { svgElement } from './svg-element';
import { writeLine, writeText } from './words';

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 24;
/** MathML for screen readers, and what only hands can use. */
const NOT_IN_PICTURES =
  '.katex-mathml, .unseen, button, input, select, textarea, iframe, [role="status"]';

/** A figure of the page as one SVG that looks like it and needs nothing else: no style sheet, no font, no script. */
export async function takePicture(figure: HTMLElement, title: string): Promise<Picture> {
  const masks = await loadMasks(figure);
  const { sheet, width, height } = drawFigure(figure, title, masks);
  const faces = await embeddedFaces(sheet.fonts);
  if (faces !== '') sheet.root.querySelector('defs')?.prepend(svgElement('style', {}, faces));
  return { svg: new XMLSerializer().serializeToString(sheet.root), width, height };
}

/** Measures and draws while the controls stand aside, all before the browser shows another frame. */
function drawFigure(figure: HTMLElement, title: string, masks: Masks) {
  figure.dataset['picture'] = '';
  try {
    const place = figure.getBoundingClientRect();
    const width = Math.ceil(place.width) + 2 * MARGIN;
    const height = Math.ceil(place.height) + 2 * MARGIN;
    const root = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
    const sheet: Sheet = {
      root,
      left: place.left - MARGIN,
      top: place.top - MARGIN,
      fonts: [],
      patterns: new Set(),
      masks,
    };
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const defs = svgElement('defs', {});
    root.append(svgElement('title', {}, title), defs);
    root.append(svgElement('rect', { width, height, fill: paper }));
    draw(figure, sheet);
    for (const id of sheet.patterns) {
      const pattern = document.getElementById(id);
      if (pattern instanceof SVGElement) defs.append(copyMarks(pattern, sheet));
    }
    return { sheet, width, height };
  } finally {
    delete figure.dataset['picture'];
  }
}

function draw(element: Element, sheet: Sheet): void {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility !== 'visible') return;
  if (element.matches(NOT_IN_PICTURES)) return;
  if (element instanceof SVGSVGElement) return copyDrawing(element, sheet);
  if (element instanceof HTMLCanvasElement) return copyCanvas(element, sheet);
  if (!(element instanceof HTMLElement)) return;
  const mask = sheet.masks.get(maskOf(element));
  if (mask) return drawThroughMask(element, mask, sheet);
  drawBox(element, sheet);
  if (element.matches('.plate-count')) writeNumber(element, sheet);
  for (const child of element.childNodes) {
    if (child instanceof Text) writeText(child, sheet);
    else if (child instanceof Element) draw(child, sheet);
  }
}

/** The figure's number is counted by the style sheet, so it is not in the page's text. */
function writeNumber(element: HTMLElement, sheet: Sheet): void {
  const plates = [...document.querySelectorAll('.plate-count')];
  const { left, top, height } = element.getBoundingClientRect();
  const text = `Fig. ${roman(plates.indexOf(element) + 1)}.`;
  writeLine({ text, left, top, height }, getComputedStyle(element, '::before'), sheet);
}
