import { captionId, Plate } from '../../../charts/Plate';
import { Plot } from '../../../charts/Plot';
import { PresetButtons } from '../../../controls/PresetButtons';
import { Directions } from '../../../formula/Directions';
import { PricePlane } from './PricePlane';
import { PriceSentence } from './PriceSentence';
import { PriceTerms } from './PriceTerms';
import { SmallBells } from './SmallBells';

const ID = 'gaussian-price';
const PLANE = { height: 440, margin: { top: 44, right: 12, bottom: 50, left: 44 } };
const TERMS = { height: 284, margin: { top: 4, right: 12, bottom: 50, left: 8 } };
const BELLS = { height: 152, margin: { top: 30, right: 8, bottom: 26, left: 8 } };
const DIRECTIONS = [
  {
    tex: String.raw`\mathrm{KL}(\inkP{q}\,\Vert\,\inkQ{p(z)})`,
    quantity: 'kl-prior',
  },
  {
    tex: String.raw`\mathrm{KL}(\inkQ{p(z)}\,\Vert\,\inkP{q})`,
    quantity: 'kl-prior-back',
  },
];

/** The divergence of every Gaussian code relative to the prior, as a map; the same q as in the figure before. */
export function GaussianPrice() {
  return (
    <Plate id={ID} caption={<PriceSentence />}>
      <div className="plots plots-price">
        <Plot
          {...PLANE}
          title="All Gaussian codes by mean and width, with contours of their divergence relative to the prior"
          describedBy={captionId(ID)}
          prerenderWidth={460}
        >
          {(frame) => <PricePlane frame={frame} />}
        </Plot>
        <div className="plots-stacked">
          <Plot
            {...BELLS}
            title="q beside the prior"
            describedBy={captionId(ID)}
            prerenderWidth={280}
          >
            {(frame) => <SmallBells frame={frame} />}
          </Plot>
          <Plot
            {...TERMS}
            title="What the mean costs and what the width costs, and both together"
            describedBy={captionId(ID)}
            prerenderWidth={280}
          >
            {(frame) => <PriceTerms frame={frame} />}
          </Plot>
        </div>
      </div>
      <div className="under-plots desk-only">
        <Directions rows={DIRECTIONS} />
        <PresetButtons figure={ID} />
      </div>
    </Plate>
  );
}
