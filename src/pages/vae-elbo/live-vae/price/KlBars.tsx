import { scaleLinear } from 'd3';
import { Label } from '../../../../charts/Label';
import { Drawing, type Frame } from '../../../../charts/Plot';
import { useExperimentState } from '../../../../experiment/ExperimentContext';
import { natsIn } from '../../../../experiment/unit';
import { klPaint } from '../../KlShape';
import { Measurement } from '../../../../formula/Measurement';
import { latentName } from '../latent-name';
import { useTraining } from '../training';

const NONE: readonly number[] = [];
const THICKEST = 18;
const NUMBER = 92;
/** A latent with less, in nats, says nothing; as the engine counts. */
const ACTIVE = 0.01;
/** The scale begins to grow with the KL only here, in nats. */
const LEAST_REACH = 3;

/** What each number of the code costs on average. One that costs nothing says nothing. */
export function KlBars({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const unit = useExperimentState((state) => state.unit);
  const klPerLatent = useTraining(({ snapshot }) => snapshot?.klPerLatent ?? NONE);
  const active = klPerLatent.filter((kl) => kl > ACTIVE).length;
  const reach = natsIn(unit, Math.max(LEAST_REACH, ...klPerLatent));
  const x = scaleLinear([0, reach], [0, area.width - NUMBER]);
  const row = area.height / Math.max(1, klPerLatent.length);
  const thick = Math.min(THICKEST, row * 0.5);
  return (
    <Drawing
      frame={frame}
      labels={
        <>
          <Label x={-26} y={-18} tone="faint">
            KL of each number
            {klPerLatent.length > 0 && `: ${active} of ${klPerLatent.length} in use`}
          </Label>
          {klPerLatent.map((kl, latent) => (
            <LatentLabels
              key={latentName(latent)}
              latent={latent}
              kl={kl}
              y={(latent + 0.5) * row}
              end={x(natsIn(unit, kl))}
            />
          ))}
        </>
      }
    >
      {klPerLatent.map((kl, latent) => (
        <path
          key={latentName(latent)}
          className="term-area"
          {...klPaint('prior')}
          d={`M0,${(latent + 0.5) * row - thick / 2}h${x(natsIn(unit, kl))}v${thick}H0Z`}
        />
      ))}
      <line className="baseline" y2={area.height} />
    </Drawing>
  );
}

interface LatentLabelsProps {
  readonly latent: number;
  readonly kl: number;
  readonly y: number;
  readonly end: number;
}

function LatentLabels({ latent, kl, y, end }: LatentLabelsProps) {
  return (
    <>
      <Label x={-8} y={y} anchor="end" {...(kl <= ACTIVE && { tone: 'faint' as const })}>
        {latentName(latent)}
      </Label>
      <Label x={end + 8} y={y} {...(kl <= ACTIVE && { tone: 'faint' as const })}>
        <Measurement name={`training-kl-z${latent + 1}`} value={kl} />
      </Label>
    </>
  );
}
