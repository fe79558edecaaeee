import { useMemo } from 'react';
import { Label } from '../../../../charts/Label';
import { Drawing, type Frame } from '../../../../charts/Plot';
import { useExperimentState } from '../../../../experiment/ExperimentContext';
import { Measurement } from '../../../../formula/Measurement';
import { balanceGeometry } from '../../elbo-balance/balance-geometry';
import { BalanceAxes } from '../../elbo-balance/BalanceAxes';
import { BalanceLabels } from '../../elbo-balance/BalanceLabels';
import { BalanceRows } from '../../elbo-balance/BalanceRows';
import { rowNumber, seenLow, seenParts, seenScale } from './seen-parts';
import type { Seen } from './useSight';

/** The bars of the page's first figure, for one picture and a model that has learnt. */
export function SeenBars({ frame, seen }: { readonly frame: Frame; readonly seen: Seen }) {
  const { area } = frame;
  const unit = useExperimentState((state) => state.unit);
  const parts = seenParts(seen);
  const low = seenLow(parts, unit);
  const x = useMemo(() => seenScale(low, area), [low, area]);
  const geometry = balanceGeometry(parts, area, { x, unit });
  return (
    <Drawing
      frame={frame}
      labels={
        <>
          <BalanceLabels
            area={area}
            rows={geometry.rows}
            numberOf={(row) => <Measurement name={`seen-${row}`} value={rowNumber(parts, row)} />}
            {...(!parts.isExact && { evidenceWords: 'log p(x), at least' })}
          />
          <Label x={area.width} y={area.height + 38} anchor="end" tone="faint">
            {unit} for this picture
          </Label>
        </>
      }
    >
      <BalanceAxes area={area} x={x} />
      <BalanceRows {...geometry} />
    </Drawing>
  );
}
