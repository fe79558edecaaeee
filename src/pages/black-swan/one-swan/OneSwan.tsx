import { captionId, Plate } from '../../../charts/Plate';
import { Plot } from '../../../charts/Plot';
import { ChoiceControl } from '../../../controls/ChoiceControl';
import { NumberControl } from '../../../controls/NumberControl';
import { BeliefBars } from './BeliefBars';
import { SightingSentence } from './SightingSentence';
import { SurpriseCurve } from './SurpriseCurve';
import { LABELS_RIGHT } from './SurpriseLabels';
import { SwanTerms } from './SwanTerms';

const ID = 'one-swan';
const HEIGHT = 330;
const BARS_MARGIN = { top: 58, right: 8, bottom: 48, left: 40 };
const CURVE_MARGIN = { top: 58, right: LABELS_RIGHT, bottom: 48, left: 40 };

/** A belief that a swan is black, one swan, and how surprising it is. */
export function OneSwan() {
  return (
    <Plate id={ID} caption={<SightingSentence />}>
      <div className="player">
        <ChoiceControl name="saw" />
      </div>
      <div className="plots plots-two-coins">
        <Plot
          title="Chances of a black and a white swan: as seen, and as believed before"
          describedBy={captionId(ID)}
          height={HEIGHT}
          margin={BARS_MARGIN}
          prerenderWidth={300}
        >
          {(frame) => <BeliefBars frame={frame} />}
        </Plot>
        <Plot
          title="Surprise at a swan against the belief that it is black"
          describedBy={captionId(ID)}
          height={HEIGHT}
          margin={CURVE_MARGIN}
          prerenderWidth={440}
        >
          {(frame) => <SurpriseCurve frame={frame} />}
        </Plot>
      </div>
      <div className="controls desk-only">
        <NumberControl name="prior" tone="q" />
      </div>
      <SwanTerms />
    </Plate>
  );
}
