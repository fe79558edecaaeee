import { fontOf } from './font-faces';
import type { Sheet } from './sheet';
import { svgElement } from './svg-element';
import { textLines, type TextLine } from './text-lines';

/** The text of a node of the page, line by line, at its places on the sheet. */
export function writeText(node: Text, sheet: Sheet): void {
  const parent = node.parentElement;
  if (!parent) return;
  const style = getComputedStyle(parent);
  for (const line of textLines(node)) writeLine(line, style, sheet);
}

/** A line of text in the style of an element. */
export function writeLine(
  { text, left, top, height }: Omit<TextLine, 'right'>,
  style: CSSStyleDeclaration,
  sheet: Sheet,
): void {
  const halo = /rgba?\([^)]+\)|color\([^)]+\)/.exec(style.textShadow)?.[0];
  sheet.fonts.push(fontOf(style));
  sheet.root.append(
    svgElement(
      'text',
      {
        x: left - sheet.left,
        y: top - sheet.top + height * ascentShare(style),
        fill: style.color,
        'font-family': style.fontFamily.replaceAll('"', "'"),
        'font-size': style.fontSize.replace('px', ''),
        'font-weight': style.fontWeight,
        ...(style.fontStyle === 'normal' ? {} : { 'font-style': style.fontStyle }),
        ...(style.letterSpacing === 'normal' ? {} : { 'letter-spacing': style.letterSpacing }),
        ...(style.fontVariantNumeric === 'normal'
          ? {}
          : { style: `font-variant-numeric:${style.fontVariantNumeric}` }),
        ...(halo === undefined
          ? {}
          : {
              stroke: halo,
              'stroke-width': 4,
              'stroke-linejoin': 'round',
              'paint-order': 'stroke',
            }),
      },
      text,
    ),
  );
}

let canvas: CanvasRenderingContext2D | null = null;

/** Which part of a line's height lies above its baseline. */
function ascentShare({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return 0.8;
  canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = canvas.measureText('x');
  return above / (above + below);
}
