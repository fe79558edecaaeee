import { Label } from '../../../../charts/Label';
import type { Area } from '../../../../charts/Plot';
import { useExperimentState } from '../../../../experiment/ExperimentContext';
import { natsIn } from '../../../../experiment/unit';
import { KlShape } from '../../KlShape';
import { useTraining } from '../training';
import { TrainingNumber } from '../TrainingNumber';
import type { CurveScales } from './curve-geometry';

interface CurveEndsProps {
  readonly area: Area;
  readonly scales: CurveScales;
}

const BESIDE = 12;
/** A name and its number below it. */
const LINES = 40;

/** The names of the curves with their numbers of now, right of the drawing and as high as the curves end. */
export function CurveEnds({ area, scales: { y } }: CurveEndsProps) {
  const unit = useExperimentState((state) => state.unit);
  const test = useTraining((state) => state.snapshot?.test ?? null);
  if (!test) return null;
  const within = (height: number) => Math.min(area.height - LINES / 2, Math.max(LINES / 2, height));
  const top = within(y(natsIn(unit, test.reconstruction)));
  const bottom = within(y(natsIn(unit, test.elbo)));
  const [first, last] = spread(top, bottom, area.height);
  const x = area.width + BESIDE;
  return (
    <>
      <Label x={x} y={first - 9}>
        reconstruction
      </Label>
      <Label x={x} y={first + 9}>
        <TrainingNumber of="reconstruction" />
      </Label>
      <Label x={x} y={(first + last) / 2}>
        <KlShape to="prior" /> KL <TrainingNumber of="kl" />
      </Label>
      <Label x={x} y={last - 9}>
        <strong>ELBO</strong>
      </Label>
      <Label x={x} y={last + 9}>
        <strong>
          <TrainingNumber of="elbo" />
        </strong>
      </Label>
    </>
  );
}

/** Room for the line between two names. */
const APART = 62;

function spread(top: number, bottom: number, height: number): readonly [number, number] {
  const missing = APART - (bottom - top);
  if (missing <= 0) return [top, bottom];
  const first = Math.min(height - LINES / 2 - APART, Math.max(LINES / 2, top - missing / 2));
  return [first, first + APART];
}
