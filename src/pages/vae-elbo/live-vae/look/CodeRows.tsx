import { scaleLinear } from 'd3';
import { HorizontalAxis } from '../../../../charts/Axis';
import { Label } from '../../../../charts/Label';
import { linearTicks } from '../../../../charts/linear-ticks';
import { Drawing, type Frame } from '../../../../charts/Plot';
import { Measurement } from '../../../../formula/Measurement';
import { latentName } from '../latent-name';
import type { Seen } from './useSight';

const REACH = 3.4;
const NUMBERS = 92;

/** The code of one picture where there is no plane: in each latent the prior and q, from two standard deviations to two. */
export function CodeRows({ frame, seen }: { readonly frame: Frame; readonly seen: Seen }) {
  const { area } = frame;
  const { mean, sd, klPerLatent } = seen;
  const farthest = Math.max(REACH, ...mean.map((at, i) => Math.abs(at) + 2 * sd[i]!));
  const x = scaleLinear([-farthest, farthest], [0, area.width - NUMBERS]);
  const row = area.height / mean.length;
  return (
    <Drawing
      frame={frame}
      labels={
        <>
          <Label x={-24} y={-16} tone="faint">
            q(z|x) in each latent, over the prior
          </Label>
          <Label x={area.width} y={-16} anchor="end" tone="faint">
            KL
          </Label>
          {klPerLatent.map((kl, i) => (
            <span key={latentName(i)}>
              <Label x={-24} y={(i + 0.5) * row}>
                {latentName(i)}
              </Label>
              <Label x={area.width} y={(i + 0.5) * row} anchor="end">
                <Measurement name={`seen-kl-${i + 1}`} value={kl} />
              </Label>
            </span>
          ))}
        </>
      }
    >
      <HorizontalAxis position={area.height} length={x(farthest)} ticks={linearTicks(x, 5)} />
      {mean.map((at, i) => {
        const y = (i + 0.5) * row;
        return (
          <g key={latentName(i)}>
            <path className="prior-reach" d={`M${x(-2)},${y}H${x(2)}`} />
            <path className="code-reach" d={`M${x(at - 2 * sd[i]!)},${y}H${x(at + 2 * sd[i]!)}`} />
            <circle className="fill-p" cx={x(at)} cy={y} r="5" />
          </g>
        );
      })}
    </Drawing>
  );
}
