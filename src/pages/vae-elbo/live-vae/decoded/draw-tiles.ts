import type { SessionView } from '../../../../compute/vae/session-view';
import type { Sheet } from '../canvas/LiveCanvas';

interface Pictures extends Pick<SessionView, 'tiles' | 'arrays'> {
  /** Pixels from edge to edge of a picture. */
  readonly side: number;
}

/** Between two tiles at least so much of a tile is paper. */
const GAP = 0.06;

/** All pictures in one small bitmap, which the screen's canvas then shows enlarged. */
let bitmap: HTMLCanvasElement | null = null;

/**
 * The decoder's pictures in their rows and columns, each in the middle of its cell. A pixel of a picture is a whole
 * number of the screen's, so that all are of one size.
 */
export function drawTiles(sheet: Sheet, { tiles, arrays, side }: Pictures): void {
  const { context, inks, density, width, height } = sheet;
  const { rows, columns } = tiles;
  bitmap ??= document.createElement('canvas');
  paint(bitmap, { decoded: arrays.decoded, side, count: rows * columns, ink: inks.ink });
  const cell = { width: width / columns, height: height / rows };
  const room = Math.min(cell.width, cell.height) * (1 - GAP) * density;
  const pixel = Math.max(1, Math.floor(room / side)) / density;
  const size = pixel * side;
  context.imageSmoothingEnabled = false;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const from = (row * columns + column) * side;
      const left = (column + 0.5) * cell.width - size / 2;
      const top = (row + 0.5) * cell.height - size / 2;
      context.drawImage(
        bitmap,
        0,
        from,
        side,
        side,
        onGrid(left, density),
        onGrid(top, density),
        size,
        size,
      );
    }
  }
}

function onGrid(place: number, density: number): number {
  return Math.round(place * density) / density;
}

interface Painted {
  readonly decoded: Uint8Array;
  readonly side: number;
  readonly count: number;
  readonly ink: string;
}

/** The pictures one below the other: ink on nothing, as dense as their bytes say. */
function paint(canvas: HTMLCanvasElement, { decoded, side, count, ink }: Painted): void {
  canvas.width = side;
  canvas.height = side * count;
  const context = canvas.getContext('2d');
  if (!context) return;
  const pixels = context.createImageData(side, side * count);
  for (let i = 0; i < decoded.length; i += 1) pixels.data[4 * i + 3] = decoded[i]!;
  context.putImageData(pixels, 0, 0);
  context.globalCompositeOperation = 'source-in';
  context.fillStyle = ink;
  context.fillRect(0, 0, side, side * count);
  context.globalCompositeOperation = 'source-over';
}
