import type { Truth } from '../../../../compute/pictures/image-set';

interface Mark {
  readonly truth: Truth;
  readonly image: number;
  readonly x: number;
  readonly y: number;
}

const MOUTH = 4;
const BEND = 4;
const EYE_SHIFT = 2.5;
const EYE = 2;

/** What is in a picture: the digit as a character, a face as its mouth and where it looks. In the colours of now. */
export function drawMark(context: CanvasRenderingContext2D, { truth, image, x, y }: Mark): void {
  if (truth.of === 'digits') {
    context.fillText(String(truth.digit[image]), x, y + 0.5);
    return;
  }
  const bend = BEND * truth.mood[image]!;
  const eye = x + EYE_SHIFT * truth.gaze[image]!;
  context.beginPath();
  context.moveTo(x - MOUTH, y + 2 - bend / 2);
  context.quadraticCurveTo(x, y + 2 + bend, x + MOUTH, y + 2 - bend / 2);
  context.stroke();
  context.fillRect(eye - EYE / 2, y - 4, EYE, EYE);
}
