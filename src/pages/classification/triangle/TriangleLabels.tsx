import { Label } from '../../../charts/Label';
import type { Area } from '../../../charts/Plot';
import type { Place } from '../../../charts/useDrag';
import { spread } from '../../../charts/spread';
import type { ThreeOutcomes } from '../../../compute/classifying/kl-level-ray';
import { useExperimentState, useModel } from '../../../experiment/ExperimentContext';
import { boxText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { CLASSES } from '../classes';
import { classification } from '../experiment';
import type { Contour } from './triangle-contours';
import type { TrianglePlace } from './triangle-geometry';
import { wordsBeside, type WordsPlace } from './words-beside';

interface TriangleLabelsProps {
  readonly area: Area;
  readonly triangle: TrianglePlace;
  readonly contours: readonly Contour[];
}

/** About how wide "A 0.322 bits" is, how wide "P", and how high a line. */
const WIDTH = 100;
const WIDTH_OF_P = 12;
const LINE_HEIGHT = 17;
/** Half of a contour's number. */
const HALF_NUMBER = 12;
/** What the drawing has at its sides. */
const MARGIN = 34;

/** Names at the corners, numbers at the contours, and at each model its divergence. */
export function TriangleLabels({ area, triangle, contours }: TriangleLabelsProps) {
  const unit = useExperimentState((state) => state.unit);
  const { p, a, b } = useModel(classification, (model) => model.models);
  const direction = useModel(classification, (model) => model.direction);
  const [above, left, right] = triangle.corners;
  const ofModel = (name: 'a' | 'b') => (direction === 'from-p' ? `kl-p${name}` : `kl-${name}p`);
  // Names go where the numbers of the contours are not.
  const numbersAtRight = contours.every(({ label }) => !label || label.x > above.x);
  const beside = (weights: readonly number[], width = WIDTH) =>
    wordsBeside(triangle, triangle.toPlace(weights as ThreeOutcomes), {
      width,
      prefersLeft: numbersAtRight,
      room: [-MARGIN, area.width + MARGIN],
    });
  const [ofP, ofA, ofB] = apart([beside(p, WIDTH_OF_P), beside(a.q), beside(b.q)], left.y);
  return (
    <>
      <Label x={above.x} y={above.y - 22} anchor="middle" term={CLASSES[0]!.id}>
        {CLASSES[0]?.label}
      </Label>
      <Label x={left.x} y={left.y + 22} anchor="middle" term={CLASSES[1]!.id}>
        {CLASSES[1]?.label}
      </Label>
      <Label x={right.x} y={right.y + 22} anchor="middle" term={CLASSES[2]!.id}>
        {CLASSES[2]?.label}
      </Label>
      {contours.map(
        ({ level, label }) =>
          label &&
          !isUnder(label, ofP, WIDTH_OF_P) &&
          !isUnder(label, ofA, WIDTH) &&
          !isUnder(label, ofB, WIDTH) && (
            <Label key={level} {...label} anchor="middle">
              <span aria-hidden>{boxText(level)}</span>
            </Label>
          ),
      )}
      <Label {...ofP} tone="p">
        <strong>P</strong>
      </Label>
      <Label {...ofA} tone="q">
        <strong>A</strong> <Quantity name={ofModel('a')} />
      </Label>
      <Label {...ofB} tone="r">
        <strong>B</strong> <Quantity name={ofModel('b')} />
      </Label>
      <Label x={-MARGIN} y={-20} tone="faint">
        contours in {unit}
      </Label>
    </>
  );
}

/** Whether a contour's number would stand on a point's words. */
function isUnder({ x, y }: Place, words: WordsPlace, width: number): boolean {
  const along = words.anchor === 'start' ? x - words.x : words.x - x;
  return along > -HALF_NUMBER && along < width + HALF_NUMBER && Math.abs(y - words.y) < 15;
}

type OfThree = readonly [WordsPlace, WordsPlace, WordsPlace];

/** Words that would stand on each other make room; those further aside stay where they are. */
function apart(places: OfThree, lowest: number): OfThree {
  const isCrowded = ({ x, anchor }: WordsPlace) =>
    places.filter((other) => other.anchor === anchor && Math.abs(other.x - x) < WIDTH).length > 1;
  const crowded = places.filter(isCrowded);
  const heights = spread(
    crowded.map(({ y }) => y),
    LINE_HEIGHT,
    lowest,
  );
  const moved = (place: WordsPlace) => {
    const i = crowded.indexOf(place);
    return i < 0 ? place : { ...place, y: heights[i] ?? place.y };
  };
  return [moved(places[0]), moved(places[1]), moved(places[2])];
}
