import { Resting } from '../../charts/Resting';
import { BarShape, LevelShape, TermShape } from '../../charts/Shape';
import { useModel } from '../../experiment/ExperimentContext';
import { percentText, probabilityText } from '../../formula/number-text';
import { Quantity } from '../../formula/Quantity';
import { about } from './about';
import { coinToss, SIDES } from './experiment';

/** The chance of a side of a coin, in its colour, with its bar at its present height. */
function Chance({ of, side = 0 }: { readonly of: 'p' | 'q'; readonly side?: 0 | 1 }) {
  const chance = useModel(coinToss, ({ coins }) => coins[of][side]);
  return (
    <span className={`in-line ink-${of}`} data-term={SIDES[side]?.id}>
      <BarShape tone={of} fill={chance} /> {probabilityText(chance)}
    </span>
  );
}

function Percent({ of, side = 0 }: { readonly of: 'p' | 'q'; readonly side?: 0 | 1 }) {
  const chance = useModel(coinToss, ({ coins }) => coins[of][side]);
  return <span className={`in-line ink-${of}`}>{percentText(chance)}</span>;
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

/** What a flip of a side scores; a side that P never shows scores nothing. */
function Score({ side }: { readonly side: 0 | 1 }) {
  const chance = useModel(coinToss, ({ coins }) => coins.p[side]);
  const { id = '', label = '' } = SIDES[side] ?? {};
  if (chance === 0) return <>{label} never comes</>;
  return (
    <>
      <Quantity name={`ratio-${id}`} /> for {label}
    </>
  );
}

export function Opening() {
  return (
    <header className="opening">
      <h1>Coin toss</h1>
      <p className="lede">
        A coin falls heads <Percent of="p" /> of the time; that is <span className="ink-p">P</span>.
        You take it for another, <span className="ink-q">Q</span>, with <Percent of="q" />. How
        wrong are you? The Kullback-Leibler divergence says: <Quantity name="kl-pq" /> on every
        flip. Drag either coin.
      </p>
      <svg className="opening-figure" viewBox="0 0 64 64" width="150" height="150" aria-hidden>
        {about.emblem}
      </svg>
    </header>
  );
}

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

export function TangentProse() {
  return (
    <Resting className="prose">
      <p>
        The curve is the entropy of a coin: how surprised you are on average by a coin that you
        know. It is highest for a fair one and 0 for one that always falls the same way.
      </p>
      <p>
        Now believe <Chance of="q" /> whatever the coin. Your mean surprise is then a straight line
        in the coin’s true chance of heads, and it touches the curve just where you are right. Over{' '}
        <Chance of="p" /> it is <Quantity name="cross-entropy-pq" /> high: the cross-entropy. Of
        that the coin itself accounts for <Quantity name="entropy-p" />, its entropy. What is left
        between curve and line is the divergence, <Quantity name="kl-pq" />.
      </p>
      <p>
        No proof is needed to see the rest. The curve bends down, so a line that touches it never
        dips below: KL is never negative. They meet at one point only: KL is 0 for p = q alone. The
        gap does not look the same from both sides: KL is lopsided. And towards 0 and 1 the tangent
        stands up without bound: whoever is certain risks everything.
      </p>
    </Resting>
  );
}

export function FlipsProse() {
  return (
    <Resting className="prose">
      <p>
        An average needs flips. Flip the coin P; each flip scores log P/Q: <Score side={0} />,{' '}
        <Score side={1} />. The bold line is the mean of your scores so far, the pale ones belong to
        other people with the same coin and other luck.
      </p>
      <p>
        At first the means jump about, and some are negative: an estimate from few flips can be,
        though the divergence cannot. With more flips all of them settle on the divergence.
      </p>
      <p>
        The sum of the scores is evidence against Q. It grows by the divergence a flip on average,
        so halving the divergence doubles the flips that you need to notice the difference. Try{' '}
        <em>almost right</em>: 0.51 is hard to tell from 0.5.
      </p>
    </Resting>
  );
}

export function EpsilonProse() {
  return (
    <Resting className="prose">
      <p>
        Much code adds a tiny epsilon to every probability so that nothing is divided by 0. The
        primer’s does, with <span className="in-line">10⁻¹²</span>. For ordinary coins it seems to
        be free of charge. It is not quite: the printed results are wrong from the tenth or so digit
        on.
      </p>
      <p>
        Where Q rules out what P does, the true answer is infinite, and that is worth knowing. The
        code prints a harmless-looking number instead. Make epsilon a thousand times smaller and the
        answer grows by log 1000 times the chance that P gives that side, on and on: the straight
        line. You read off your epsilon, nothing else. Try <em>Q rules out tails</em>.
      </p>
      <p>
        This page adds nothing. Where P has a zero, 0 log 0 counts as 0; where only Q has one, it
        says infinite and which outcome is to blame.
      </p>
    </Resting>
  );
}
