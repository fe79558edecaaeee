import { memo, useMemo } from 'react';
import type { ScaleLinear } from 'd3';
import { HorizontalAxis } from '../../../charts/Axis';
import { Label } from '../../../charts/Label';
import { linearTicks } from '../../../charts/linear-ticks';
import { Drawing, type Area, type Frame } from '../../../charts/Plot';
import { useExperimentState, useModel } from '../../../experiment/ExperimentContext';
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
          <AxisTitles area={area} unit={unit} />
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
  return (
    <>
      <HorizontalAxis position={area.height} length={area.width} ticks={ticks} />
      <MirroredAxis length={area.width} ticks={ticks} />
      <line className="baseline" x1={x(0)} x2={x(0)} y2={area.height} />
    </>
  );
});

interface AxisTitlesProps {
  readonly area: Area;
  readonly unit: string;
}

function AxisTitles({ area, unit }: AxisTitlesProps) {
  return (
    <>
      <Label x={0} y={-42} tone="faint">
        upside down: loss = free energy = −ELBO, in {unit}
      </Label>
      <Label x={area.width / 2} y={area.height + 38} anchor="middle" tone="faint">
        log p(x), ELBO and their parts, in {unit}
      </Label>
    </>
  );
}
