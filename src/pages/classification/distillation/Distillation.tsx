import { captionId, Plate } from '../../../charts/Plate';
import { Plot } from '../../../charts/Plot';
import { CountPlayer } from '../../../controls/CountPlayer';
import { NumberControl } from '../../../controls/NumberControl';
import { PresetButtons } from '../../../controls/PresetButtons';
import { DistillationReadings } from './DistillationReadings';
import { DistillationSentence } from './DistillationSentence';
import { GradientDrawing } from './GradientDrawing';
import { LogitTable } from './LogitTable';
import { SoftBars } from './SoftBars';

const ID = 'distillation';
/** The plots stand on one line; only the curves have words below their axis. */
const TOP = 52;
const BARS_HEIGHT = 294;
const BARS_MARGIN = { top: TOP, right: 8, bottom: 30, left: 40 };
const CURVES_HEIGHT = 310;
const CURVES_MARGIN = { top: TOP, right: 92, bottom: 46, left: 44 };
const SPEEDS = [1, 4, 15];

/** A student learns a teacher's softened chances: what the temperature shows of them, and what it does to the slope. */
export function Distillation() {
  return (
    <Plate id={ID} caption={<DistillationSentence />}>
      <CountPlayer
        name="lessons"
        label="Teach the student"
        once="One lesson"
        speeds={SPEEDS}
        defaultSpeed={4}
        noun="lesson"
      />
      <div className="plots plots-distillation">
        <Plot
          title="Softened chances of cat, dog and ship: the teacher’s and the student’s"
          describedBy={captionId(ID)}
          height={BARS_HEIGHT}
          margin={BARS_MARGIN}
          prerenderWidth={340}
        >
          {(frame) => <SoftBars frame={frame} />}
        </Plot>
        <Plot
          title="Size of the student’s gradient against the temperature, with and without the factor T squared"
          describedBy={captionId(ID)}
          height={CURVES_HEIGHT}
          margin={CURVES_MARGIN}
          prerenderWidth={420}
        >
          {(frame) => <GradientDrawing frame={frame} />}
        </Plot>
      </div>
      <div className="under-plots">
        <DistillationReadings />
        <div className="desk-only">
          <PresetButtons figure={ID} />
        </div>
      </div>
      <div className="controls desk-only">
        <NumberControl name="temperature" />
        <NumberControl name="lessons" />
      </div>
      <LogitTable />
    </Plate>
  );
}
