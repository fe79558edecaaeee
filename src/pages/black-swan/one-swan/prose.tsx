import { Resting } from '../../../charts/Resting';
import { BarShape, TermShape } from '../../../charts/Shape';
import { useExperimentState, useModel } from '../../../experiment/ExperimentContext';
import { informationText, probabilityText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { blackSwan } from '../experiment';
import { useSurpriseAsked } from './useSurpriseAsked';

const MILLION = 1e6;

/** The belief that a swan is black, in its colour, with its bar at its present height. */
function Belief() {
  const black = useModel(blackSwan, ({ sighting }) => sighting.belief[0]);
  return (
    <span className="in-line ink-q" data-term="black">
      <BarShape tone="q" fill={black} /> {probabilityText(black)}
    </span>
  );
}

/** The price of what had so small a chance, in the reader's unit. */
function Price({ oneIn }: { readonly oneIn: number }) {
  const unit = useExperimentState((state) => state.unit);
  return <span className="in-line">{informationText(Math.log(oneIn), unit)}</span>;
}

export function OneSwanProse() {
  const isAsked = useSurpriseAsked();
  const unit = useExperimentState((state) => state.unit);
  return (
    <Resting className="prose">
      <p>
        You believe with <Belief /> that a swan is black. Then you look, and what you see is
        certain: all of <span className="ink-p">P</span> is one colour. The divergence of the one
        relative to the other has only one term left, minus the logarithm of the chance that you
        gave to what came:{' '}
        <span className="in-line">
          <TermShape /> <Quantity name="surprise" />
        </span>
        . That is Shannon’s surprise.
      </p>
      <p>
        Each time the belief falls to a tenth, the price of a black swan rises by the same{' '}
        <Price oneIn={10} />. At even odds either colour costs{' '}
        {isAsked ? `? ${unit}` : <Price oneIn={2} />}, at one in a hundred a black swan costs{' '}
        <Price oneIn={100} />, at one in a million still no more than <Price oneIn={MILLION} />.
        Small chances are cheap. Nothing but an exact 0 is infinite.
      </p>
      <p>
        Is that infinity a fault? It says that the belief has failed for good. Bayes’ rule
        multiplies a belief by what speaks for it, and 0 stays 0 however many black swans swim by.
        Hence Cromwell’s rule: never give 0 to what is not logically impossible. Keep back one in a
        million; it costs you next to nothing while all swans are white.
      </p>
      <p>
        The direction matters. What happened comes first, the belief second: the average is taken
        over what happened. The other way round, <Quantity name="surprise-back" />, asks what it
        would cost to expect only what was seen if the belief were the truth. A single sighting is
        far too sure of itself for that, so this is infinite whenever the belief was not certain.
      </p>
    </Resting>
  );
}
