import { captionId, Plate } from '../../../charts/Plate';
import { Plot } from '../../../charts/Plot';
import { CountPlayer } from '../../../controls/CountPlayer';
import { NumberControl } from '../../../controls/NumberControl';
import { PartControl } from '../../../controls/PartControl';
import { PresetButtons } from '../../../controls/PresetButtons';
import { SeedButton } from '../../../controls/SeedButton';
import { ExplorationSentence } from './ExplorationSentence';
import { GatheredPlot } from './GatheredPlot';
import { MachineRows } from './MachineRows';
import { MACHINES } from './machines';
import { PullStrip } from './PullStrip';

const ID = 'explore';
const HEIGHT = 356;
const ROWS_MARGIN = { top: 30, right: 4, bottom: 46, left: 12 };
const GATHERED_MARGIN = { top: 30, right: 14, bottom: 46, left: 40 };

/** Four slot machines, a learner who pulls the one that promises to teach most, and one who pulls any. */
export function ExploreForInformation() {
  return (
    <Plate id={ID} caption={<ExplorationSentence />}>
      <CountPlayer
        name="pulls"
        label="Pull levers"
        once="One pull"
        speeds={[2, 10, 50]}
        defaultSpeed={10}
        noun="pull"
      >
        <SeedButton />
      </CountPlayer>
      <PullStrip />
      <div className="plots plots-explore">
        <Plot
          title="For each machine, the belief about its rate and the expected information gain of its next pull"
          describedBy={captionId(ID)}
          height={HEIGHT}
          margin={ROWS_MARGIN}
          prerenderWidth={470}
        >
          {(frame) => <MachineRows frame={frame} />}
        </Plot>
        <Plot
          title="Information gathered against the number of pulls, by the curious and by the random learner"
          describedBy={captionId(ID)}
          height={HEIGHT}
          margin={GATHERED_MARGIN}
          prerenderWidth={390}
        >
          {(frame) => <GatheredPlot frame={frame} />}
        </Plot>
      </div>
      <div className="desk-only">
        <PresetButtons figure={ID} />
      </div>
      <div className="controls desk-only">
        {MACHINES.map(({ id, label }, i) => (
          <div key={id} className="control">
            <span className="control-label" aria-hidden>
              Rate, {label}
            </span>
            <PartControl name="rates" part={i} />
          </div>
        ))}
        <NumberControl name="pulls" />
      </div>
    </Plate>
  );
}
