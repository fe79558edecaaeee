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
  const [shiftX = 0, shiftY = 0] = pixels(maskPosition);
  const [wide = mask.naturalWidth, tall = mask.naturalHeight] = pixels(maskSize);
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

/** "-154px 0px" as two numbers. */
function pixels(style: string): readonly number[] {
  return style.split(' ').map((part) => Number.parseFloat(part));
}
