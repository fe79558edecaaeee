import { Resting } from '../../charts/Resting';
import { useModel } from '../../experiment/ExperimentContext';
import { percentText } from '../../formula/number-text';
import { Quantity } from '../../formula/Quantity';
import { about } from './about';
import { blackSwan } from './experiment';

/** What the page is about, with the surprise of now. */
export function Opening() {
  return (
    <Resting as="header" className="opening">
      <h1>Black swan</h1>
      <p className="lede">
        <BeliefAndSwan /> How surprised are you? The divergence of what you see relative to what you
        believed says: <Quantity name="surprise" />. So far a divergence was a loss. Here it is what
        makes you look, learn, bet and explore.
      </p>
      <svg className="opening-figure" viewBox="0 0 64 64" width="150" height="150" aria-hidden>
        {about.emblem}
      </svg>
    </Resting>
  );
}

function BeliefAndSwan() {
  const { saw, belief } = useModel(blackSwan, (model) => model.sighting);
  return (
    <>
      You believe that {percentText(belief[0])} of all swans are black. Then you see a {saw} one.
    </>
  );
}
