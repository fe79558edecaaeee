import { scaleLinear } from 'd3';
import { Label } from '../../../../charts/Label';
import { Drawing, type Frame } from '../../../../charts/Plot';
import { klPaint } from '../../KlShape';
import { useTraining } from '../training';
import { TrainingNumber } from '../TrainingNumber';

const BAR = 18;
const LINE = 19;
/** In nats. */
const LEAST_REACH = 3;

/** What the KL is paid for: to tell the pictures apart, or only to lie elsewhere than the prior. */
export function KlSplit({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const split = useTraining(({ snapshot }) => snapshot?.split ?? null);
  if (!split) return null;
  // From draws: where the truth is next to nothing, either part may come out a little below.
  const information = Math.max(0, split.information);
  const aggregate = Math.max(0, split.aggregateKl);
  const x = scaleLinear([0, Math.max(LEAST_REACH, information + aggregate)], [0, area.width]);
  const words = BAR + 16;
  return (
    <Drawing
      frame={frame}
      labels={
        <>
          <Label x={0} y={-14} tone="faint">
            what the KL is paid for, estimated
          </Label>
          <Label x={0} y={words}>
            telling pictures apart
          </Label>
          <Label x={0} y={words + LINE}>
            <strong>
              <TrainingNumber of="information" />
            </strong>
          </Label>
          <Label x={0} y={words + 2.4 * LINE}>
            all codes together off the prior
          </Label>
          <Label x={0} y={words + 3.4 * LINE}>
            <strong>
              <TrainingNumber of="aggregate-kl" />
            </strong>
          </Label>
        </>
      }
    >
      <path className="term-area" {...klPaint('prior')} d={`M0,0h${x(information)}v${BAR}H0Z`} />
      <path
        className="term-area split-aggregate"
        d={`M${x(information)},0h${x(aggregate)}v${BAR}h${-x(aggregate)}Z`}
      />
    </Drawing>
  );
}
