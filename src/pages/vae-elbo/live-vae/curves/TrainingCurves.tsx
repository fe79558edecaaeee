import { memo, useMemo } from 'react';
import { HorizontalAxis, VerticalAxis } from '../../../../charts/Axis';
import { Label } from '../../../../charts/Label';
import { linearTicks } from '../../../../charts/linear-ticks';
import { Drawing, type Area, type Frame } from '../../../../charts/Plot';
import { useExperimentState } from '../../../../experiment/ExperimentContext';
import { shortText } from '../../../../formula/number-text';
import { klPaint } from '../../KlShape';
import { useTraining } from '../training';
import {
  betaMarks,
  curveDomain,
  curvePaths,
  curveScales,
  type BetaMark,
  type CurveScales,
} from './curve-geometry';
import { CurveEnds } from './CurveEnds';

/** Two numbers of beta stand at least so far apart. */
const BETWEEN_MARKS = 34;

/** Reconstruction and ELBO on the test pictures over the steps taken; what lies between them is the KL to the prior. */
export function TrainingCurves({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const unit = useExperimentState((state) => state.unit);
  const curve = useTraining((state) => state.curve);
  const { steps, bottom, top } = curveDomain(curve, unit);
  const scales = useMemo(
    () => curveScales(area, { steps, bottom, top }),
    [area, steps, bottom, top],
  );
  const marks = betaMarks(curve, scales.x.invert(BETWEEN_MARKS));
  const paths = curvePaths(curve, scales, unit);
  return (
    <Drawing
      frame={frame}
      labels={
        <>
          <Titles area={area} />
          <MarkLabels marks={marks} scales={scales} />
          <CurveEnds area={area} scales={scales} />
        </>
      }
    >
      <CurveAxes area={area} scales={scales} />
      <svg className="clip" width={area.width} height={area.height} overflow="hidden">
        {marks.map(({ step }) => (
          <path key={step} className="beta-mark" d={`M${scales.x(step)},0v${area.height}`} />
        ))}
        <path className="term-area curve-kl" {...klPaint('prior')} d={paths.kl} />
        <path className="curve-reconstruction" d={paths.reconstruction} />
        <path className="curve-elbo" d={paths.elbo} />
      </svg>
    </Drawing>
  );
}

interface AreaProps {
  readonly area: Area;
}

const CurveAxes = memo(function CurveAxes({
  area,
  scales: { x, y },
}: AreaProps & { readonly scales: CurveScales }) {
  return (
    <>
      <VerticalAxis position={0} length={area.height} ticks={linearTicks(y, 4)} />
      <HorizontalAxis position={area.height} length={area.width} ticks={linearTicks(x, 4)} />
    </>
  );
});

const Titles = memo(function Titles({ area }: AreaProps) {
  const unit = useExperimentState((state) => state.unit);
  return (
    <>
      <Label x={-36} y={-28} tone="faint">
        {unit} a test picture
      </Label>
      <Label x={area.width} y={area.height + 36} anchor="end" tone="faint">
        steps
      </Label>
    </>
  );
});

interface MarkLabelsProps {
  readonly marks: readonly BetaMark[];
  readonly scales: CurveScales;
}

function MarkLabels({ marks, scales: { x } }: MarkLabelsProps) {
  return marks.map(({ step, beta }) => (
    <Label key={step} x={x(step)} y={-9} anchor="middle">
      β {shortText(beta)}
    </Label>
  ));
}
