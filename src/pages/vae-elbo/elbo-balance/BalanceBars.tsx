import { memo, useMemo } from 'react';
import type { ScaleLinear } from 'd3';
import { HorizontalAxis } from '../../../charts/Axis';
import { Label } from '../../../charts/Label';
import { linearTicks } from '../../../charts/linear-ticks';
import { Drawing, type Area, type Frame } from '../../../charts/Plot';
import { useExperimentState, useModel } from '../../../experiment/ExperimentContext';
import { Quantity } from '../../../formula/Quantity';
import { vaeElbo } from '../experiment';
import { klPaint } from '../KlShape';
import { balanceGeometry, balanceScale } from './balance-geometry';
import { BalanceLabels } from './BalanceLabels';
import { MirroredAxis } from './MirroredAxis';

/** The log evidence, and the two ways in which the ELBO is a part of it, on one axis with a sign. */
export function BalanceBars({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const unit = useExperimentState((state) => state.unit);
  const balance = useModel(vaeElbo, (model) => model.balance);
  const { scene } = balance;
  const x = useMemo(() => balanceScale({ scene }, area, unit), [scene, area, unit]);
  const { rows, evidence, elbo } = balanceGeometry(balance, area, { x, unit });
  return (
    <Drawing
      frame={frame}
      labels={
        <>
          <BalanceLabels area={area} rows={rows} />
          <Label x={x.range()[0] ?? 0} y={-42} tone="faint">
            upside down: loss = free energy = <Quantity name="free-energy" />
          </Label>
        </>
      }
    >
      <Axes area={area} x={x} />
      {rows.map(({ row, bar }) => (
        <path
          key={row}
          className={row.startsWith('kl') ? 'term-area' : `balance-bar balance-${row}`}
          data-part={row}
          {...(row === 'kl-prior' && klPaint('prior'))}
          d={bar}
        />
      ))}
      <path className="balance-level" d={evidence} />
      <path className="balance-joint" d={elbo} />
    </Drawing>
  );
}

interface AxesProps {
  readonly area: Area;
  readonly x: ScaleLinear<number, number>;
}

const Axes = memo(function Axes({ area, x }: AxesProps) {
  const ticks = linearTicks(x, area.width < 420 ? 4 : 8);
  const [from = 0, to = 0] = x.range();
  const groups = [1, 3].map((rows) => `M0,${(rows * area.height) / 5}H${to}`).join('');
  return (
    <>
      <path className="balance-groups" d={groups} />
      <g transform={`translate(${from})`}>
        <HorizontalAxis
          position={area.height}
          length={to - from}
          ticks={ticks.map(({ at, text }) => ({ at: at - from, text }))}
        />
      </g>
      <MirroredAxis from={from} to={to} ticks={ticks} />
      <line className="baseline" x1={x(0)} x2={x(0)} y2={area.height} />
    </>
  );
});
