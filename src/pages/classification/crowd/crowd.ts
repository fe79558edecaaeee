import { calibrationBins, type CalibrationBin } from '../../../compute/classifying/calibration';
import { drawCloud } from '../../../compute/point-cloud';
import {
  classifierScores,
  type ClassifierScore,
} from '../../../compute/classifying/classifier-scores';
import type { LabelledPoint } from '../../../compute/classifying/labelled-points';
import { trainClassifier, type Classifier } from '../../../compute/classifying/softmax-classifier';
import { memoizeLast } from '../../../experiment/memoize-last';
import { CLASSES } from '../classes';
import { MOST_ROUNDS } from '../params';

const CLOUD_SIZE = 30;
const BINS = 6;
const ODD_CAT = 0;

/** Many labelled points in a plane, and a linear classifier that learns them. Information in nats. */
export interface Crowd {
  /** Three clouds; the last point of all is the odd cat. */
  readonly points: readonly LabelledPoint[];
  /** Mean KL from the labels after every number of rounds, unsharpened. */
  readonly meanKls: readonly number[];
  readonly rounds: number;
  readonly sharpness: number;
  readonly weights: Classifier;
  readonly scores: readonly ClassifierScore[];
  readonly meanKl: number;
  readonly accuracy: number;
  readonly confidence: number;
  readonly bins: readonly CalibrationBin[];
  readonly dearest: DearestPoint;
}

/** The point that loses most. */
interface DearestPoint {
  readonly index: number;
  readonly kl: number;
  /** Its share of what all points lose together; 0 where none loses anything. */
  readonly share: number;
}

type Place = readonly number[];

interface Setting {
  /** The middles of the clouds. */
  readonly cat: Place;
  readonly dog: Place;
  readonly ship: Place;
  readonly stray: Place;
  readonly spread: number;
  readonly seed: number;
  readonly rate: number;
  readonly smoothing: number;
  readonly rounds: number;
  readonly sharpness: number;
}

export function crowd(setting: Setting): Crowd {
  const { cat, dog, ship, stray, spread, seed } = setting;
  const points = allPoints(
    cats(cat, spread, seed),
    dogs(dog, spread, seed),
    ships(ship, spread, seed),
    stray,
  );
  const { rate, smoothing, rounds, sharpness } = setting;
  return lookAt(train(points, rate, smoothing), rounds, sharpness);
}

const cats = memoizeLast(cloud(0));
const dogs = memoizeLast(cloud(1));
const ships = memoizeLast(cloud(2));

function cloud(label: number) {
  return ([x = 0, y = 0]: Place, spread: number, seed: number): readonly LabelledPoint[] =>
    drawCloud({ seed, run: label, size: CLOUD_SIZE, centre: { x, y }, spread }).map((point) => ({
      ...point,
      label,
    }));
}

type Cloud = readonly LabelledPoint[];

const allPoints = memoizeLast(
  (one: Cloud, two: Cloud, three: Cloud, [x = 0, y = 0]: Place): readonly LabelledPoint[] => [
    ...one,
    ...two,
    ...three,
    { x, y, label: ODD_CAT },
  ],
);

interface Training {
  readonly points: readonly LabelledPoint[];
  readonly path: readonly Classifier[];
  readonly meanKls: readonly number[];
}

const train = memoizeLast(
  (points: readonly LabelledPoint[], rate: number, smoothing: number): Training => {
    const { path, meanKl } = trainClassifier({
      points,
      classes: CLASSES.length,
      rate,
      rounds: MOST_ROUNDS,
      smoothing,
    });
    return { points, path, meanKls: meanKl };
  },
);

const lookAt = memoizeLast(
  ({ points, path, meanKls }: Training, rounds: number, sharpness: number): Crowd => {
    const weights = path[rounds] ?? [];
    const scores = classifierScores({ points, weights, sharpness });
    return {
      points,
      meanKls,
      rounds,
      sharpness,
      weights,
      scores,
      meanKl: mean(scores.map(({ surprisal }) => surprisal)),
      accuracy: mean(scores.map(({ right }) => (right ? 1 : 0))),
      confidence: mean(scores.map(({ confidence }) => confidence)),
      bins: calibrationBins({ scores, classes: CLASSES.length, count: BINS }),
      dearest: dearestOf(scores.map(({ surprisal }) => surprisal)),
    };
  },
);

function dearestOf(kls: readonly number[]): DearestPoint {
  const kl = Math.max(...kls);
  return { index: kls.indexOf(kl), kl, share: kl === 0 ? 0 : kl / (mean(kls) * kls.length) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
