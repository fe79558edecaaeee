import { useExperimentState } from '../experiment/ExperimentContext';
import type { Outcome } from '../experiment/parameter';
import { natsIn, type Unit } from '../experiment/unit';
import { BlockLabels } from './BlockLabels';
import { Drawing, type Area, type Frame } from './Plot';
import { SignedAreas } from './SignedAreas';
import { signedAreas, type Contributions } from './signed-areas';

interface TermAreasProps {
  readonly frame: Frame;
  readonly outcomes: readonly Outcome[];
  /** In nats. */
  readonly now: Contributions;
  readonly before: Contributions | null;
}

/** The terms of the divergence as labelled areas in the reader's unit; `term-<outcome>` names each term's number. */
export function TermAreas({ frame, outcomes, now, before }: TermAreasProps) {
  const unit = useExperimentState((state) => state.unit);
  const { area } = frame;
  const geometry = areasIn(unit, now, area);
  return (
    <Drawing
      frame={frame}
      labels={<BlockLabels area={area} outcomes={outcomes} geometry={geometry} />}
    >
      <SignedAreas
        area={area}
        outcomes={outcomes}
        geometry={geometry}
        ghost={before && areasIn(unit, before, area)}
      />
    </Drawing>
  );
}

function areasIn(unit: Unit, { p, logRatios, kl }: Contributions, area: Area) {
  return signedAreas(area, {
    p,
    logRatios: logRatios.map((ratio) => natsIn(unit, ratio)),
    kl: natsIn(unit, kl),
  });
}
