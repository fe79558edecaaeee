import { captionId, Plate } from '../../../charts/Plate';
import { Plot } from '../../../charts/Plot';
import { CountPlayer } from '../../../controls/CountPlayer';
import { NumberControl } from '../../../controls/NumberControl';
import { PresetButtons } from '../../../controls/PresetButtons';
import { SeedButton } from '../../../controls/SeedButton';
import { BeliefMap } from './BeliefMap';
import { CalibrationPlot } from './CalibrationPlot';
import { CrowdPlaces } from './CrowdPlaces';
import { CrowdSentence } from './CrowdSentence';
import { RoundsPlot } from './RoundsPlot';

const ID = 'crowd';
const MAP = { height: 468, margin: { top: 30, right: 4, bottom: 46, left: 30 } };
const SIDE = { height: 230, margin: { top: 30, right: 14, bottom: 46, left: 40 } };

/** Clouds of labelled points, a classifier that learns them, what it loses on them and whether it is as right as it says. */
export function ManyExamples() {
  return (
    <Plate id={ID} caption={<CrowdSentence />}>
      <div className="desk-only">
        <PresetButtons figure={ID} />
      </div>
      <CountPlayer
        name="rounds"
        label="Train the classifier"
        once="One round"
        speeds={[5, 20, 60]}
        defaultSpeed={20}
        noun="round"
      >
        <SeedButton />
      </CountPlayer>
      <div className="plots plots-crowd">
        <Plot
          {...MAP}
          title="Examples as points over two features, and what the classifier believes as regions"
          describedBy={captionId(ID)}
          prerenderWidth={430}
        >
          {(frame) => <BeliefMap frame={frame} />}
        </Plot>
        <div className="plots-beside">
          <Plot
            {...SIDE}
            title="Mean divergence of the labels against rounds of training"
            describedBy={captionId(ID)}
            prerenderWidth={350}
          >
            {(frame) => <RoundsPlot frame={frame} />}
          </Plot>
          <Plot
            {...SIDE}
            title="Share of answers that are right against how sure the classifier is of them"
            describedBy={captionId(ID)}
            prerenderWidth={350}
          >
            {(frame) => <CalibrationPlot frame={frame} />}
          </Plot>
        </div>
      </div>
      <div className="controls crowd-controls after-caption desk-only">
        <NumberControl name="spread" />
        <NumberControl name="sharpness" />
        <NumberControl name="rounds" />
        <NumberControl name="seed" />
      </div>
      <CrowdPlaces />
    </Plate>
  );
}
