import { useMemo } from 'react';
import { Label } from '../../../charts/Label';
import { Drawing, type Frame } from '../../../charts/Plot';
import { PredictionLabel, PredictionMark } from '../../../charts/PredictionMark';
import { useExperimentState, useModel } from '../../../experiment/ExperimentContext';
import { Quantity } from '../../../formula/Quantity';
import { vaeElbo } from '../experiment';
import { balanceGeometry, balanceScale, missingScale } from './balance-geometry';
import { BalanceAxes, balanceTicks } from './BalanceAxes';
import { BalanceLabels } from './BalanceLabels';
import { BalanceRows } from './BalanceRows';
import { MirroredAxis } from './MirroredAxis';

const NUMBERS = {
  'log-evidence': <Quantity name="log-evidence" />,
  elbo: <Quantity name="elbo" />,
  'kl-posterior': <Quantity name="kl-posterior" />,
  reconstruction: <Quantity name="reconstruction" />,
  'kl-prior': <Quantity name="kl-prior" />,
};

/** The log evidence, and the two ways in which the ELBO is a part of it, on one axis with a sign. */
export function BalanceBars({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const unit = useExperimentState((state) => state.unit);
  const balance = useModel(vaeElbo, (model) => model.balance);
  const { scene } = balance;
  const x = useMemo(() => balanceScale({ scene }, area, unit), [scene, area, unit]);
  const missing = useMemo(() => missingScale(x, { scene }, unit), [x, scene, unit]);
  const geometry = balanceGeometry(balance, area, { x, unit });
  const [from = 0, to = 0] = x.range();
  return (
    <Drawing
      frame={frame}
      labels={
        <>
          <BalanceLabels area={area} rows={geometry.rows} numbers={NUMBERS} />
          <PredictionLabel of="kl-posterior" area={area} x={missing} />
          <Label x={from} y={-42} tone="faint">
            upside down: loss = free energy = <Quantity name="free-energy" />
          </Label>
        </>
      }
    >
      <MirroredAxis from={from} to={to} ticks={balanceTicks(area, x)} />
      <BalanceAxes area={area} x={x} />
      <BalanceRows {...geometry} />
      <PredictionMark of="kl-posterior" area={area} x={missing} />
    </Drawing>
  );
}
