import { captionId, Plate } from '../../../charts/Plate';
import { Plot } from '../../../charts/Plot';
import { CountPlayer } from '../../../controls/CountPlayer';
import { NumberControl } from '../../../controls/NumberControl';
import { PresetButtons } from '../../../controls/PresetButtons';
import { LogitControls } from './LogitControls';
import { LOSS_RIGHT, LossDrawing } from './LossDrawing';
import { PushBars } from './PushBars';
import { StepTable } from './StepTable';
import { TrainingSentence } from './TrainingSentence';

const ID = 'training';
/** The plots stand on one line; only the curve has words below its axis. */
const TOP = 70;
const BARS_HEIGHT = 312;
const BARS_MARGIN = { top: TOP, right: 8, bottom: 30, left: 40 };
const LOSS_HEIGHT = 328;
const LOSS_MARGIN = { top: TOP, right: LOSS_RIGHT, bottom: 46, left: 44 };
const SPEEDS = [1, 4, 15];

/** A model that learns one example: what a step does to its prediction, and what all steps do to its loss. */
export function TrainingStep() {
  return (
    <Plate id={ID} caption={<TrainingSentence />}>
      <CountPlayer
        name="updates"
        label="Train the model"
        once="One step"
        speeds={SPEEDS}
        defaultSpeed={4}
        noun="step"
      />
      <div className="plots plots-training">
        <Plot
          title="Target and prediction for cat, dog and ship, with arrows for the push of the next step"
          describedBy={captionId(ID)}
          height={BARS_HEIGHT}
          margin={BARS_MARGIN}
          prerenderWidth={340}
        >
          {(frame) => <PushBars frame={frame} />}
        </Plot>
        <Plot
          title="Loss against the number of training steps, above the entropy of the target"
          describedBy={captionId(ID)}
          height={LOSS_HEIGHT}
          margin={LOSS_MARGIN}
          prerenderWidth={420}
        >
          {(frame) => <LossDrawing frame={frame} />}
        </Plot>
      </div>
      <div className="desk-only">
        <PresetButtons figure={ID} />
      </div>
      <div className="controls desk-only">
        <NumberControl name="rate" />
        <NumberControl name="smoothing" />
        <NumberControl name="updates" />
      </div>
      <LogitControls />
      <StepTable />
    </Plate>
  );
}
