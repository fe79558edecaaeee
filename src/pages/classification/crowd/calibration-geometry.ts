import { scaleLinear, type ScaleLinear } from 'd3';
import type { Area } from '../../../charts/Plot';
import { CLASSES } from '../classes';
import type { Crowd } from './crowd';

export interface CalibrationScales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

export interface CalibrationGeometry {
  /** One dot for each bin, as large as it holds points. */
  readonly dots: readonly CalibrationDot[];
  /** All points together. */
  readonly all: CalibrationDot;
  /** No dot stands low at the right, where there is else room for words. */
  readonly hasRoomBelow: boolean;
}

export interface CalibrationDot {
  /** Where its bin begins; it stays while the dot moves. */
  readonly from: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How wide the bar is that joins the dot to the diagonal. */
  readonly width: number;
  /** Where the dot would be if the classifier were right as often as it says. */
  readonly asSure: number;
}

/** The radius of a dot that holds every point. */
const WHOLE = 11;
const SMALLEST = 2.5;
/** The corner that words take. */
const WORDS = { from: 0.64, upTo: 0.5 };
const WHOLE_BAR = 34;
const NARROWEST_BAR = 3;

/** From the least sure that anybody can be to certainty, and from never right to always. */
export function calibrationScales({ width, height }: Area): CalibrationScales {
  return {
    x: scaleLinear([1 / CLASSES.length, 1], [0, width]),
    y: scaleLinear([0, 1], [height, 0]),
  };
}

type Answers = readonly [said: number, right: number];

/** How sure the classifier is against how often it is right. */
export function calibrationGeometry(
  { bins, confidence, accuracy, scores }: Crowd,
  { x, y }: CalibrationScales,
): CalibrationGeometry {
  const dot = (from: number, [said, right]: Answers, size: number): CalibrationDot => ({
    from,
    x: x(said),
    y: y(right),
    radius: Math.max(SMALLEST, WHOLE * Math.sqrt(size / scores.length)),
    width: NARROWEST_BAR + (WHOLE_BAR - NARROWEST_BAR) * (size / scores.length),
    asSure: y(said),
  });
  const dots = bins.map((bin) => dot(bin.from, [bin.confidence, bin.accuracy], bin.size));
  return {
    dots,
    all: dot(0, [confidence, accuracy], 0),
    hasRoomBelow: !dots.some((one) => one.x > x(WORDS.from) && one.y > y(WORDS.upTo)),
  };
}
