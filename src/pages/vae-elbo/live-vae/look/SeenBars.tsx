import { Label } from '../../../../charts/Label';
import { Drawing, type Frame } from '../../../../charts/Plot';
import { useExperimentState } from '../../../../experiment/ExperimentContext';
import { Measurement } from '../../../../formula/Measurement';
import { balanceGeometry } from '../../elbo-balance/balance-geometry';
import { BalanceAxes } from '../../elbo-balance/BalanceAxes';
import { BalanceLabels } from '../../elbo-balance/BalanceLabels';
import { BalanceRows } from '../../elbo-balance/BalanceRows';
import { seenLow, seenParts, type SeenParts, seenScale } from './seen-parts';
import type { Seen } from './useSight';

/** The bars of the page's first figure, for one picture and a model that has learnt. */
export function SeenBars({ frame, seen }: { readonly frame: Frame; readonly seen: Seen }) {
  const { area } = frame;
  const unit = useExperimentState((state) => state.unit);
  const parts = seenParts(seen);
  const x = seenScale(seenLow(parts, unit), area);
  const geometry = balanceGeometry(parts, area, { x, unit });
  return (
    <Drawing
      frame={frame}
      labels={
        <>
          <BalanceLabels
            area={area}
            rows={geometry.rows}
            numbers={numbersOf(parts)}
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

function numbersOf({ logEvidence, elbo, gap, reconstruction, kl }: SeenParts) {
  return {
    'log-evidence': <Measurement name="seen-log-evidence" value={logEvidence} />,
    elbo: <Measurement name="seen-elbo" value={elbo} />,
    'kl-posterior': <Measurement name="seen-kl-posterior" value={gap} />,
    reconstruction: <Measurement name="seen-reconstruction" value={reconstruction} />,
    'kl-prior': <Measurement name="seen-kl-prior" value={kl} />,
  };
}
