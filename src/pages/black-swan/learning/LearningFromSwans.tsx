import { captionId, Plate } from '../../../charts/Plate';
import { Plot } from '../../../charts/Plot';
import { NumberControl } from '../../../controls/NumberControl';
import { PresetButtons } from '../../../controls/PresetButtons';
import { Directions } from '../../../formula/Directions';
import { BeliefCurves } from './BeliefCurves';
import { ExpectedSums } from './ExpectedSums';
import { GainBars } from './GainBars';
import { LearningSentence } from './LearningSentence';
import { PriorControls } from './PriorControls';
import { SightingButtons } from './SightingButtons';
import { SurpriseTimeline } from './SurpriseTimeline';

const ID = 'learning';
const CURVES = { height: 300, margin: { top: 78, right: 16, bottom: 48, left: 16 } };
const TIMELINE = { height: 300, margin: { top: 40, right: 8, bottom: 48, left: 52 } };
const GAINS = { height: 300, margin: { top: 40, right: 12, bottom: 48, left: 8 } };
const DIRECTIONS = [
  { tex: '\\KL', quantity: 'bayesian-surprise' },
  { tex: '\\KLback', quantity: 'bayesian-surprise-back' },
];

/** A belief about a lake's share of black swans, the swans that come by, and what each of them teaches. */
export function LearningFromSwans() {
  return (
    <Plate id={ID} caption={<LearningSentence />}>
      <SightingButtons />
      <div className="plots plots-learning">
        <Plot
          {...CURVES}
          title="Belief about the rate of black swans before and after the sightings, as densities"
          describedBy={captionId(ID)}
          prerenderWidth={760}
        >
          {(frame) => <BeliefCurves frame={frame} />}
        </Plot>
        <div className="plots-beside">
          <Plot
            {...TIMELINE}
            title="Shannon surprise and Bayesian surprise of each swan, in the order of the sightings"
            describedBy={captionId(ID)}
            prerenderWidth={500}
          >
            {(frame) => <SurpriseTimeline frame={frame} />}
          </Plot>
          <Plot
            {...GAINS}
            title="Sum of the stepwise Bayesian surprises, the total, and what the next swan is expected to add"
            describedBy={captionId(ID)}
            prerenderWidth={240}
          >
            {(frame) => <GainBars frame={frame} />}
          </Plot>
        </div>
      </div>
      <div className="under-plots desk-only">
        <Directions rows={DIRECTIONS} />
        <PresetButtons figure={ID} />
      </div>
      <ExpectedSums />
      <div className="controls swan-controls after-caption desk-only">
        <PriorControls />
        <NumberControl name="alpha" tone="q" />
        <NumberControl name="beta" tone="q" />
        <NumberControl name="black" />
        <NumberControl name="white" />
        <NumberControl name="lake" />
        <NumberControl name="seed" />
      </div>
    </Plate>
  );
}
