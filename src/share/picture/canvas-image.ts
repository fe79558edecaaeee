import type { Sheet } from './sheet';
import { svgElement } from './svg-element';

/** What a canvas of the page shows, pixel for pixel, at its place on the sheet. */
export function copyCanvas(canvas: HTMLCanvasElement, sheet: Sheet): void {
  if (canvas.width === 0 || canvas.height === 0) return;
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const href = canvas.toDataURL('image/png');
  const place = { x: left - sheet.left, y: top - sheet.top };
  sheet.root.append(svgElement('image', { ...place, width, height, href }));
}
