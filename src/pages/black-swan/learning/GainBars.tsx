import { HorizontalAxis } from '../../../charts/Axis';
import { Label } from '../../../charts/Label';
import { linearTicks } from '../../../charts/linear-ticks';
import { Drawing, type Frame } from '../../../charts/Plot';
import { useSteadyReach } from '../../../charts/useSteadyReach';
import { useExperimentState, useModel } from '../../../experiment/ExperimentContext';
import { Quantity } from '../../../formula/Quantity';
import { blackSwan } from '../experiment';
import { gainsGeometry, gainsReach } from './gains-geometry';

/** The sum of the steps beside the whole way, and what the next swan is expected to teach. */
export function GainBars({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const unit = useExperimentState((state) => state.unit);
  const lake = useModel(blackSwan, (model) => model.lake);
  const reach = useSteadyReach(gainsReach(lake, unit));
  const { x, steps, joints, whole, next } = gainsGeometry(lake, area, { unit, reach });
  return (
    <Drawing
      frame={frame}
      labels={
        <>
          <Label x={0} y={steps.words}>
            step by step <Bold of="stepwise-surprise" />
          </Label>
          <Label x={0} y={whole.words}>
            all at once <Bold of="bayesian-surprise" />
          </Label>
          <Label x={0} y={next.words}>
            expected next <Bold of="next-gain" />
          </Label>
          <Label x={0} y={-22} tone="faint">
            Bayesian surprise, in {unit}
          </Label>
        </>
      }
    >
      <HorizontalAxis position={area.height} length={area.width} ticks={linearTicks(x, 3)} />
      <path className="term-area" data-part="steps" d={steps.bar} />
      <path className="gain-joints" d={joints} />
      <path className="term-area" data-part="whole" d={whole.bar} />
      <path className="gain-next" data-part="next" d={next.bar} />
    </Drawing>
  );
}

function Bold({ of }: { readonly of: string }) {
  return (
    <strong>
      <Quantity name={of} />
    </strong>
  );
}
