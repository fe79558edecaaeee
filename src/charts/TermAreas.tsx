import { useExperimentState } from '../experiment/ExperimentContext';
import type { Outcome } from '../experiment/parameter';
import { natsIn, type Unit } from '../experiment/unit';
import { BlockLabels } from './BlockLabels';
import { Drawing, type Frame } from './Plot';
import { PredictionLabel, PredictionMark } from './PredictionMark';
import { SignedAreas } from './SignedAreas';
import { usePredictionReach } from './usePredictionReach';
import { areasReach, signedAreas, type Contributions } from './signed-areas';
import { useSteadyReach } from './useSteadyReach';

interface TermAreasProps {
  readonly frame: Frame;
  readonly outcomes: readonly Outcome[];
  /** In nats. */
  readonly now: Contributions;
  readonly before: Contributions | null;
}

/**
 * The terms of the divergence as labelled areas in the reader's unit. The page has to declare a quantity
 * `term-<outcome>` for each.
 */
export function TermAreas({ frame, outcomes, now, before }: TermAreasProps) {
  const unit = useExperimentState((state) => state.unit);
  const upTo = usePredictionReach('kl-pq');
  const { area } = frame;
  const contributions = inUnit(unit, { ...now, upTo });
  const reach = useSteadyReach(areasReach(contributions));
  const geometry = signedAreas(area, contributions, reach);
  return (
    <Drawing
      frame={frame}
      labels={
        <>
          <BlockLabels area={area} outcomes={outcomes} geometry={geometry} />
          <PredictionLabel of="kl-pq" area={area} y={geometry.y} />
        </>
      }
    >
      <SignedAreas
        area={area}
        outcomes={outcomes}
        geometry={geometry}
        ghost={before && signedAreas(area, inUnit(unit, before), reach)}
      />
      <PredictionMark of="kl-pq" area={area} y={geometry.y} />
    </Drawing>
  );
}

function inUnit(unit: Unit, { p, logRatios, kl, upTo = 0 }: Contributions): Contributions {
  return {
    p,
    logRatios: logRatios.map((ratio) => natsIn(unit, ratio)),
    kl: natsIn(unit, kl),
    upTo: natsIn(unit, upTo),
  };
}
