import type { Truth } from '../../../../compute/pictures/image-set';
import type { SessionView } from '../../../../compute/vae/session-view';
import type { Sheet } from '../canvas/LiveCanvas';
import { markedImages, type CloudScales } from './cloud-geometry';
import { drawMark } from './draw-mark';

interface Cloud extends Pick<SessionView, 'shown' | 'arrays'> {
  readonly truth: Truth;
  readonly picture: number;
}

const TURN = 2 * Math.PI;
const DOT = 1.4;
const CHOSEN_DISC = 10;
const MARK = { digits: 11, faces: 15 } as const;

/**
 * Codes as ellipses, one sd around the mean, and what is in each picture at its mean. All ellipses are one shape:
 * where they cover each other the tint is no deeper.
 */
export function drawCloud(sheet: Sheet, cloud: Cloud, scales: CloudScales): void {
  const { context, inks } = sheet;
  const { shown, truth, picture } = cloud;
  ellipses(context, cloud, scales);
  context.fillStyle = inks.p;
  context.globalAlpha = 0.12;
  context.fill();
  context.globalAlpha = 0.32;
  context.strokeStyle = inks.p;
  context.lineWidth = 0.8;
  context.stroke();
  context.globalAlpha = 1;

  const marked = markedImages(cloud, scales, MARK[truth.of]);
  context.fillStyle = inks.ink;
  context.strokeStyle = inks.ink;
  context.lineWidth = 1.5;
  context.font = `600 11px ${fontOf(context.canvas)}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (let image = 0; image < shown; image += 1) {
    const place = placeOf(cloud, scales, image);
    if (marked[image] === 1) drawMark(context, { truth, image, ...place });
    else context.fillRect(place.x - DOT / 2, place.y - DOT / 2, DOT, DOT);
  }
  if (picture < shown) drawChosen(sheet, cloud, scales);
}

function drawChosen({ context, inks }: Sheet, cloud: Cloud, scales: CloudScales): void {
  const { arrays, truth, picture } = cloud;
  const { x, y } = placeOf(cloud, scales, picture);
  context.beginPath();
  context.ellipse(
    x,
    y,
    arrays.sds[2 * picture]! * scales.unit,
    arrays.sds[2 * picture + 1]! * scales.unit,
    0,
    0,
    TURN,
  );
  context.strokeStyle = inks.p;
  context.lineWidth = 2.5;
  context.stroke();
  context.beginPath();
  context.arc(x, y, CHOSEN_DISC, 0, TURN);
  context.fillStyle = inks.p;
  context.fill();
  context.fillStyle = inks.paper;
  context.strokeStyle = inks.paper;
  context.font = `700 14px ${fontOf(context.canvas)}`;
  drawMark(context, { truth, image: picture, x, y });
}

function ellipses(context: CanvasRenderingContext2D, cloud: Cloud, scales: CloudScales): void {
  const { sds } = cloud.arrays;
  context.beginPath();
  for (let image = 0; image < cloud.shown; image += 1) {
    const { x, y } = placeOf(cloud, scales, image);
    const across = sds[2 * image]! * scales.unit;
    context.moveTo(x + across, y);
    context.ellipse(x, y, across, sds[2 * image + 1]! * scales.unit, 0, 0, TURN);
  }
}

function placeOf({ arrays: { means } }: Cloud, { x, y }: CloudScales, image: number) {
  return { x: x(means[2 * image]!), y: y(means[2 * image + 1]!) };
}

function fontOf(canvas: HTMLCanvasElement): string {
  return getComputedStyle(canvas).fontFamily;
}
