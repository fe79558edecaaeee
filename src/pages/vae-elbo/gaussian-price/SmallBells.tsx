import { range } from 'd3';
import { HorizontalAxis } from '../../../charts/Axis';
import { Label } from '../../../charts/Label';
import { linePath } from '../../../charts/line-path';
import { Drawing, type Frame } from '../../../charts/Plot';
import { PRIOR } from '../../../compute/elbo/latent-world';
import { logNormalDensity } from '../../../compute/normal-density';
import type { Normal } from '../../../compute/normal-parameters';
import { useModel } from '../../../experiment/ExperimentContext';
import { tickText } from '../../../formula/number-text';
import { BellShape } from '../BellShape';
import { vaeElbo } from '../experiment';

const REACH = 8;
const STEPS = range(-4.5, 4.501, 0.15);
const TICKS = [-6, -3, 0, 3, 6];
/** Where the top of a bell as narrow as the prior stands. */
const PRIOR_TOP = 0.45;

/** q and the prior side by side, no larger than a glance needs. */
export function SmallBells({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const q = useModel(vaeElbo, (model) => model.price.q);
  const x = (code: number) => (area.width * (code + REACH)) / (2 * REACH);
  const perDensity = (area.height * PRIOR_TOP) / density(PRIOR, 0);
  const outline = (normal: Normal) =>
    linePath(
      STEPS.map((sds) => {
        const code = normal.mean + sds * normal.sd;
        return [x(code), Math.max(-40, area.height - perDensity * density(normal, code))];
      }),
    );
  return (
    <Drawing
      frame={frame}
      labels={
        <>
          <Label x={0} y={-14} tone="p">
            <BellShape of="q" /> q
          </Label>
          <Label x={66} y={-14} tone="q">
            <BellShape of="prior" /> prior
          </Label>
        </>
      }
    >
      <svg className="clip" width={area.width} height={area.height} overflow="hidden">
        <path className="bell bell-prior" d={outline(PRIOR)} />
        <path className="bell bell-q" d={outline(q)} />
      </svg>
      <HorizontalAxis
        position={area.height}
        length={area.width}
        ticks={TICKS.map((code) => ({ at: x(code), text: tickText(code, 1) }))}
      />
    </Drawing>
  );
}

function density(normal: Normal, code: number): number {
  return Math.exp(logNormalDensity(code, normal));
}
