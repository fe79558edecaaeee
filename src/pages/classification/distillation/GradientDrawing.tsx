import { HorizontalAxis, VerticalAxis } from '../../../charts/Axis';
import { Label } from '../../../charts/Label';
import { NumberHandle } from '../../../charts/NumberHandle';
import { Drawing, type Area, type Frame } from '../../../charts/Plot';
import { useModel, useModelBefore } from '../../../experiment/ExperimentContext';
import { memoizeLast } from '../../../experiment/memoize-last';
import { boxText, numberText, powerText } from '../../../formula/number-text';
import { classification } from '../experiment';
import { gradientCurves, type GradientCurves } from './gradient-curves';
import { gradientSizes } from './gradient-sizes';

const TEMPERATURE_TICKS = [1, 2, 5, 10, 20];
/** Logits that agree to so many digits have the same chances: there is no slope to be drawn. */
const SAME = 1e-9;
/** About how wide the names of the curves are. */
const NAME_WIDTH = 56;
const BESIDE_FACTOR = 14;

// What was before stays as it is during a drag: it has a memory of its own.
const sizesNow = memoizeLast(gradientSizes);
const sizesBefore = memoizeLast(gradientSizes);

/** How steep the student's loss is over the temperature, with and without the factor T squared. */
export function GradientDrawing({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const lessons = useModel(classification, (model) => model.lessons);
  const before = useModelBefore(classification, (model) => model.lessons);
  const sizes = sizesNow(lessons.teacher.logits, lessons.student.logits);

  if (sizes.limit < SAME) {
    return (
      <Drawing frame={frame} labels={<NothingToLearn area={area} />}>
        <path className="axis-alone" d={`M0,0V${area.height}H${area.width}`} />
      </Drawing>
    );
  }
  const curves = gradientCurves(sizes, lessons, area);
  const { x, y, scaled, plain, limit, now, exponents } = curves;
  const ghost =
    before &&
    gradientCurves(
      sizesBefore(before.teacher.logits, before.student.logits),
      { temperature: before.temperature, gradient: before.gradient },
      area,
    );
  return (
    <Drawing frame={frame} labels={<GradientLabels area={area} curves={curves} />}>
      <VerticalAxis
        position={0}
        length={area.height}
        ticks={exponents.map((exponent) => ({ at: y(10 ** exponent), text: decadeText(exponent) }))}
      />
      <HorizontalAxis
        position={area.height}
        length={area.width}
        ticks={TEMPERATURE_TICKS.map((value) => ({ at: x(value), text: boxText(value) }))}
      />
      <line className="level" x2={area.width} y1={limit} y2={limit} />
      <svg className="clip" width={area.width} height={area.height} overflow="hidden">
        {ghost && <path className="ghost" d={ghost.scaled} />}
        <path className="slope-plain" d={plain} />
        <path className="slope-scaled" data-part="slope" d={scaled} />
      </svg>
      <line className="factor" x1={now.x} x2={now.x} y1={now.scaled} y2={now.plain} />
      <circle className="factor-end" cx={now.x} cy={now.plain} r="5" />
      <NumberHandle
        name="temperature"
        what="Temperature, on the curve of the gradient with the factor T squared"
        tone="ink"
        direction="horizontal"
        x={now.x}
        y={now.scaled}
        valueAt={(place) => x.invert(place.x)}
      />
    </Drawing>
  );
}

/** A power of ten, in full where it is short. */
function decadeText(exponent: number): string {
  return Math.abs(exponent) > 3 ? powerText(exponent) : boxText(10 ** exponent);
}

interface GradientLabelsProps {
  readonly area: Area;
  readonly curves: GradientCurves;
}

function GradientLabels({ area, curves }: GradientLabelsProps) {
  const { now, scaledAt, plainAt, limit, y } = curves;
  const temperature = useModel(classification, ({ lessons }) => lessons.temperature);
  // The line of the factor keeps off the names of the curves; its own words stand beyond the curves then.
  const isCrossing = now.x + BESIDE_FACTOR > area.width - NAME_WIDTH;
  const namesEnd = isCrossing ? now.x - BESIDE_FACTOR : area.width;
  const namesStart = namesEnd - NAME_WIDTH;
  const lowest = Math.max(scaledAt(namesStart), scaledAt(namesEnd), limit);
  return (
    <>
      <Label x={namesEnd} y={lowest + 20} anchor="end">
        with T²
      </Label>
      <Label x={namesEnd} y={plainAt(namesStart) - 12} anchor="end">
        without
      </Label>
      <Label x={area.width + 16} y={limit}>
        in the limit
        <br />
        {numberText(y.invert(limit))}
      </Label>
      {temperature > 1 && (
        <Label x={now.x + BESIDE_FACTOR} y={(now.scaled + now.plain) / 2}>
          T² = <strong>{boxText(Math.round(temperature ** 2 * 10) / 10)}</strong>
        </Label>
      )}
      <Label x={-36} y={-24} tone="faint">
        size of the gradient, in nats
      </Label>
      <Label x={area.width / 2} y={area.height + 36} anchor="middle" tone="faint">
        temperature T
      </Label>
    </>
  );
}

function NothingToLearn({ area }: { readonly area: Area }) {
  return (
    <Label x={area.width / 2} y={area.height / 2} anchor="middle">
      <span className="nothing-to-learn">
        The student’s logits differ from the teacher’s by the same constant, or not at all. Both
        give the same chances at every temperature: the gradient is 0.
      </span>
    </Label>
  );
}
