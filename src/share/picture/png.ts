import type { Picture } from './take-picture';

/** Pixels of the PNG to one CSS pixel: sharp on a projector and in print. */
const SCALE = 2;
const PAUSE_MS = 80;
const ALIKE_IN_A_ROW = 3;
const MOST_DRAWINGS = 30;

/** The same picture in pixels. */
export async function toPng({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  await drawUntilStill(image, canvas);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No PNG.'))), 'image/png');
  });
}

/** An image may be ready before the letters that it brings along, and nothing tells when they are: words then are missing. */
async function drawUntilStill(image: HTMLImageElement, canvas: HTMLCanvasElement): Promise<void> {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas.');
  let last = '';
  let alike = 0;
  for (let drawn = 0; drawn < MOST_DRAWINGS && alike < ALIKE_IN_A_ROW; drawn++) {
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const now = canvas.toDataURL();
    alike = now === last ? alike + 1 : 0;
    last = now;
    // One drawing has to wait for the one before it.
    // oxlint-disable-next-line eslint/no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
