import { Handle } from '../../../charts/Handle';
import type { Beta } from '../../../compute/beta';
import { useExperimentStore } from '../../../experiment/ExperimentContext';
import { stepFrom } from '../../../experiment/track';
import { percentText } from '../../../formula/number-text';
import { meanOf, meanPlacedByHand, PRIOR_MEAN, priorWithMean } from './prior-by-hand';

interface PriorHandleProps {
  readonly prior: Beta;
  readonly x: number;
  readonly y: number;
  readonly rateAt: (x: number) => number;
}

/** A handle on the prior's mean: alpha and beta change, but not their sum. */
export function PriorHandle({ prior, x, y, rateAt }: PriorHandleProps) {
  const { live, moveTo } = useExperimentStore();
  const mean = meanOf(prior);
  const set = (to: number) => moveTo({ ...live.getState().values, ...priorWithMean(prior, to) });
  return (
    <Handle
      x={x}
      y={y}
      tone="q"
      direction="horizontal"
      label="Mean of the prior, on its curve"
      value={mean}
      min={PRIOR_MEAN.min}
      max={PRIOR_MEAN.max}
      valueText={percentText(mean)}
      onMove={(place) => set(meanPlacedByHand(rateAt(place.x)))}
      onStep={(steps) => set(stepFrom(PRIOR_MEAN, mean, steps))}
      onEnd={(end) => set(PRIOR_MEAN[end])}
    />
  );
}
