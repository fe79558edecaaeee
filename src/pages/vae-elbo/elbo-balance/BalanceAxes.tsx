import { memo } from 'react';
import type { ScaleLinear } from 'd3';
import { HorizontalAxis } from '../../../charts/Axis';
import { linearTicks } from '../../../charts/linear-ticks';
import type { Area } from '../../../charts/Plot';

interface BalanceAxesProps {
  readonly area: Area;
  readonly x: ScaleLinear<number, number>;
}

/** What the five bars stand on: their axis, the line of zero, and hairlines between what is equal to what. */
export const BalanceAxes = memo(function BalanceAxes({ area, x }: BalanceAxesProps) {
  const [from = 0, to = 0] = x.range();
  const groups = [1, 3].map((rows) => `M0,${(rows * area.height) / 5}H${to}`).join('');
  return (
    <>
      <path className="balance-groups" d={groups} />
      <g transform={`translate(${from})`}>
        <HorizontalAxis
          position={area.height}
          length={to - from}
          ticks={balanceTicks(area, x).map(({ at, text }) => ({ at: at - from, text }))}
        />
      </g>
      <line className="baseline" x1={x(0)} x2={x(0)} y2={area.height} />
    </>
  );
});

export function balanceTicks(area: Area, x: ScaleLinear<number, number>) {
  return linearTicks(x, area.width < 420 ? 4 : 8);
}
