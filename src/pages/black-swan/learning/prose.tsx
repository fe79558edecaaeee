import { Resting } from '../../../charts/Resting';
import { TermShape } from '../../../charts/Shape';
import { useModel } from '../../../experiment/ExperimentContext';
import { boxText, percentText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { blackSwan } from '../experiment';
import { CurveShape } from './CurveShape';
import { meanOf, strengthOf } from './prior-by-hand';

function PriorStrength() {
  const prior = useModel(blackSwan, ({ lake }) => lake.prior);
  return (
    <span className="in-line ink-q">
      <CurveShape tone="q" /> {boxText(strengthOf(prior))}
    </span>
  );
}

function Mean({ of }: { readonly of: 'prior' | 'posterior' }) {
  const belief = useModel(blackSwan, ({ lake }) => lake[of]);
  return (
    <span className={of === 'prior' ? 'in-line ink-q' : 'in-line ink-p'}>
      {percentText(meanOf(belief))}
    </span>
  );
}

/** One step is the whole way; two or more seldom add up to it. */
function StepsAndWhole() {
  const steps = useModel(blackSwan, ({ lake }) => lake.path.steps.length);
  if (steps < 2) return 'Seldom, as soon as there are two: let more swans come.';
  return (
    <>
      Nothing makes them: along this path it is <Quantity name="stepwise-surprise" /> step by step,{' '}
      <Quantity name="bayesian-surprise" /> all at once.
    </>
  );
}

export function LearningProse() {
  return (
    <Resting className="prose">
      <p>
        Nobody knows what share of this lake’s swans is black. So you hold a belief about the share
        itself: a curve. Yours began around <Mean of="prior" /> and weighs as much as{' '}
        <PriorStrength /> swans seen before. Every swan bends it, and after those of now it stands
        around <Mean of="posterior" />.
      </p>
      <p>
        Two things may be called surprise. Shannon’s asks how improbable the swan was. Bayesian
        surprise asks how far it moved you: the divergence of the posterior <CurveShape tone="p" />{' '}
        relative to the prior <CurveShape tone="q" />, averaged over what you now believe,{' '}
        <span className="in-line">
          <TermShape /> <Quantity name="bayesian-surprise" />
        </span>{' '}
        after all the swans. The other way round it would be{' '}
        <Quantity name="bayesian-surprise-back" />. Stretching the axis, as here, changes both
        curves and neither number.
      </p>
      <p>
        The first black swan stands out, the hundredth hardly shows. Its Shannon surprise may stay
        as high as ever, as that of a coin does or of white noise on a screen; but you know the lake
        by then, and there is nothing left to learn. More data do not always surprise more. A strong
        prior, such as <em>an old hand</em>’s, learns slowly: the same black swan moves it far less.
      </p>
      <p>
        Do the steps add up? <StepsAndWhole /> Divergence grows like the square of the way: short
        steps in one direction add up to less than the whole, steps to and fro to more. It is the
        expectation that adds up, by the chain rule: what you expect to learn from two swans is what
        you expect from the first, plus what you expect from the second once you will have seen the
        first. The next one is good for <Quantity name="next-gain" /> on average.
      </p>
    </Resting>
  );
}
