import { memo } from 'react';
import { HorizontalAxis } from '../../../charts/Axis';
import { Label } from '../../../charts/Label';
import { linearTicks } from '../../../charts/linear-ticks';
import { PartHandle } from '../../../charts/PartHandle';
import { Drawing, type Area, type Frame } from '../../../charts/Plot';
import type { Beta } from '../../../compute/beta';
import {
  useExperimentState,
  useModel,
  useModelBefore,
} from '../../../experiment/ExperimentContext';
import { natsIn, type Unit } from '../../../experiment/unit';
import { countText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { blackSwan } from '../experiment';
import { beliefPath, machineScales } from './belief-shapes';
import { MACHINES, NOTHING } from './machines';
import { nextMachine } from './next-machine';

const NARROW = 380;
/** So much room a machine's name takes, and its name with a few words. */
const NAME_ALONE = 150;
const SHORT = 190;

/** What the curious learner believes of each machine, and what its next pull promises to teach. */
export function MachineRows({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const unit = useExperimentState((state) => state.unit);
  const rates = useModel(blackSwan, (model) => model.exploration.rates);
  const { beliefs, expectedGains } = useModel(blackSwan, (model) => model.exploration.curious);
  const before = useModelBefore(blackSwan, (model) => model.exploration.curious.beliefs);
  const { rate, gain, rows } = machineScales(area, unit);
  const left = gain.range()[0] ?? 0;

  return (
    <Drawing frame={frame} labels={<MachineLabels area={area} unit={unit} />}>
      <MachineAxes area={area} unit={unit} />
      {MACHINES.map(({ id }, i) => {
        const row = rows[i]!;
        const wide = gain(natsIn(unit, expectedGains[i] ?? 0)) - left;
        const at = rate(rates[i] ?? 0);
        return (
          <g key={id} data-term={id}>
            <Belief area={area} unit={unit} machine={i} belief={beliefs[i]!} />
            {before && before[i] !== beliefs[i] && (
              <path className="ghost ghost-p" d={beliefPath(before[i]!, rate, row)} />
            )}
            <rect
              className="term-area"
              data-part={`gain-${id}`}
              x={left}
              y={row.base - row.height}
              width={wide}
              height={row.height}
            />
            <path className="true-rate" d={`M${at},${row.base}v${-row.height - 4}`} />
            <line className="baseline" x2={rate(1)} y1={row.base} y2={row.base} />
          </g>
        );
      })}
      {MACHINES.map(({ id }, i) => (
        <PartHandle
          key={id}
          name="rates"
          part={i}
          where="the true one, under what is believed of it"
          tone="ink"
          direction="horizontal"
          term={id}
          x={rate(rates[i] ?? 0)}
          y={rows[i]!.base}
          valueAt={({ x }) => rate.invert(x)}
        />
      ))}
    </Drawing>
  );
}

interface BeliefProps extends MachineAxesProps {
  readonly machine: number;
  readonly belief: Beta;
}

/** Drawn again only when a pull, or another setting, has changed it. */
const Belief = memo(function Belief({ area, unit, machine, belief }: BeliefProps) {
  const { rate, rows } = machineScales(area, unit);
  return <path className="belief" d={beliefPath(belief, rate, rows[machine]!)} />;
});

interface MachineAxesProps {
  readonly area: Area;
  readonly unit: Unit;
}

const MachineAxes = memo(function MachineAxes({ area, unit }: MachineAxesProps) {
  const { rate, gain } = machineScales(area, unit);
  const [left = 0] = gain.range();
  return (
    <>
      <HorizontalAxis
        position={area.height}
        length={rate(1)}
        ticks={linearTicks(rate, area.width < NARROW ? 2 : 5)}
      />
      <line className="baseline" x1={left} x2={left} y2={area.height} />
    </>
  );
});

function MachineLabels({ area, unit }: MachineAxesProps) {
  const { curious } = useModel(blackSwan, (model) => model.exploration);
  const { rate, gain, rows } = machineScales(area, unit);
  const [left = 0] = gain.range();
  const next = nextMachine(curious);
  return (
    <>
      {MACHINES.map(({ id, label }, i) => {
        const { top, base, height } = rows[i]!;
        const promised = curious.expectedGains[i] ?? 0;
        const number = (
          <strong>
            <Quantity name={`expected-gain-${id}`} />
          </strong>
        );
        return (
          <span key={id}>
            <Label x={0} y={top + 10} term={id}>
              <strong>{label}</strong>{' '}
              <span className="faint">{playedText(curious.beliefs[i]!, rate(1))}</span>
            </Label>
            <Label x={gain(natsIn(unit, promised)) + 6} y={base - height / 2} term={id}>
              {number}
            </Label>
            {i === next && (
              <Label x={left + 4} y={top + 10} term={id}>
                next pull
              </Label>
            )}
          </span>
        );
      })}
      <Label x={0} y={-16} tone="faint">
        belief about the rate
      </Label>
      <Label x={left} y={-16} tone="faint">
        next pull promises
      </Label>
      <Label x={0} y={area.height + 36} tone="faint">
        chance to win, true where the mark is
      </Label>
    </>
  );
}

/** Wins and pulls that the belief is made of; of an old machine also those that others told of. */
function playedText({ alpha, beta }: Beta, room: number): string {
  if (room < NAME_ALONE) return '';
  const wins = alpha - NOTHING.alpha;
  const pulls = wins + beta - NOTHING.beta;
  if (pulls === 0) return room < SHORT ? 'unknown' : 'never pulled';
  return `${room < SHORT ? '' : 'won '}${countText(wins)} of ${countText(pulls)}`;
}
