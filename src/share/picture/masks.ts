import type { Sheet } from './sheet';
import { svgElement } from './svg-element';

/** The images that parts of a figure are seen through, by the style that names them. */
export type Masks = ReadonlyMap<string, HTMLImageElement>;

/** Loads them beforehand: a picture is drawn in one go. */
export async function loadMasks(figure: HTMLElement): Promise<Masks> {
  const styles = new Set([...figure.querySelectorAll('*')].map(maskOf));
  styles.delete('none');
  const loaded = [...styles].map(async (style): Promise<readonly [string, HTMLImageElement]> => {
    const image = new Image();
    image.src = /^url\("(.*)"\)$/.exec(style)?.[1] ?? '';
    await image.decode();
    return [style, image];
  });
  return new Map(await Promise.all(loaded));
}

export function maskOf(element: Element): string {
  return getComputedStyle(element).maskImage;
}

/** The element's colour as far as its mask lets it through, pixel for pixel, at its place on the sheet. */
export function drawThroughMask(element: HTMLElement, mask: HTMLImageElement, sheet: Sheet): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const { maskPosition, maskSize, backgroundColor } = getComputedStyle(element);
  const [wide, tall] = pixels(maskSize, [width, height]);
  const [shiftX, shiftY] = pixels(maskPosition, [width - wide, height - tall]);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('This browser gives no canvas to draw on.');
  brush.imageSmoothingEnabled = false;
  brush.drawImage(mask, shiftX, shiftY, wide, tall);
  brush.globalCompositeOperation = 'source-in';
  brush.fillStyle = backgroundColor;
  brush.fillRect(0, 0, canvas.width, canvas.height);
  sheet.root.append(
    svgElement('image', {
      x: left - sheet.left,
      y: top - sheet.top,
      width,
      height,
      href: canvas.toDataURL('image/png'),
    }),
  );
}

/** "33.3333% 0px" as two lengths, with a share of what. */
function pixels(style: string, whole: readonly [number, number]): readonly [number, number] {
  const [across = '0', up = across] = style.split(' ');
  const length = (part: string, of: number) =>
    Number.parseFloat(part) * (part.endsWith('%') ? of / 100 : 1);
  return [length(across, whole[0]), length(up, whole[1])];
}
