import { Resting } from '../../../charts/Resting';
import { LevelShape, TermShape } from '../../../charts/Shape';
import { useModel } from '../../../experiment/ExperimentContext';
import { Quantity } from '../../../formula/Quantity';
import { Chance } from '../Chance';
import { coinToss } from '../experiment';
import { SIDES } from '../sides';

export function TwoCoinsProse() {
  return (
    <Resting className="prose">
      <p>
        Heads comes with chance <Chance of="p" />; you expect it with <Chance of="q" />. An outcome
        to which you gave chance q surprises you by log 1/q. Whoever knows P is surprised by log
        1/p. The difference, log p/q, is what believing Q costs you when that outcome comes.
      </p>
      <p>
        Each block on the right is one outcome: as wide as P makes it likely, as high as that cost.
        Its area is its term of the sum: <Term side={0} /> for heads and <Term side={1} /> for
        tails.
      </p>
      <p>
        A term below the line is no mistake. There Q gave the outcome more chance than P does, so it
        surprises you less than it should. What you save there never makes up for what you lose
        elsewhere.
      </p>
      <p>
        Level the blocks out, yellow hills into hatched holes, and they settle at the line{' '}
        <span className="in-line">
          <LevelShape /> <Quantity name="kl-pq" />
        </span>
        : the divergence of P relative to Q is the cost averaged over what P really does.
      </p>
      <p>
        Swap P and Q and another number comes out, because now the flips of the other coin are
        averaged. The divergence has a direction; it is no distance. Yet for some pairs both ways
        agree: try <em>a mirrored pair</em>.
      </p>
    </Resting>
  );
}

/** The term of a side, with its area in small. */
function Term({ side }: { readonly side: 0 | 1 }) {
  const term = useModel(coinToss, ({ coins }) => coins.terms[side]);
  const id = SIDES[side]?.id ?? '';
  return (
    <span className="in-line" data-term={id}>
      <TermShape negative={term < 0} /> <Quantity name={`term-${id}`} />
    </span>
  );
}
