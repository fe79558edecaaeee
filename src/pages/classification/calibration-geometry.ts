import { scaleLinear, type ScaleLinear } from 'd3';
import type { Area } from '../../charts/Plot';
import { CLASSES } from './classes';
import type { Crowd } from './crowd';

export interface CalibrationGeometry {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  /** One dot for each bin, as large as it holds points. */
  readonly dots: readonly CalibrationDot[];
  /** All points together. */
  readonly all: CalibrationDot;
}

export interface CalibrationDot {
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
const WHOLE_BAR = 34;
const NARROWEST_BAR = 3;

/** How sure the classifier is against how often it is right. */
export function calibrationGeometry(
  { bins, confidence, accuracy, scores }: Crowd,
  { width, height }: Area,
): CalibrationGeometry {
  const x = scaleLinear([1 / CLASSES.length, 1], [0, width]);
  const y = scaleLinear([0, 1], [height, 0]);
  const dot = (said: number, right: number, size: number): CalibrationDot => ({
    x: x(said),
    y: y(right),
    radius: Math.max(SMALLEST, WHOLE * Math.sqrt(size / scores.length)),
    width: NARROWEST_BAR + (WHOLE_BAR - NARROWEST_BAR) * (size / scores.length),
    asSure: y(said),
  });
  return {
    x,
    y,
    dots: bins.map((bin) => dot(bin.confidence, bin.accuracy, bin.size)),
    all: dot(confidence, accuracy, 0),
  };
}
