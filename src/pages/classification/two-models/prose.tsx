import { Resting } from '../../../charts/Resting';
import { BarShape, TermShape } from '../../../charts/Shape';
import { useModel } from '../../../experiment/ExperimentContext';
import { percentText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { CLASSES } from '../classes';
import { classification } from '../experiment';

/** What a model gives the cat, in its colour, with its bar at its present height. */
function ChanceOfCat({ model }: { readonly model: 'a' | 'b' }) {
  const chance = useModel(classification, ({ models }) => models[model].q[0] ?? 0);
  const tone = model === 'a' ? 'q' : 'r';
  return (
    <span className={`in-line ink-${tone}`} data-term={CLASSES[0]?.id}>
      <BarShape tone={tone} fill={chance} /> {percentText(chance)}
    </span>
  );
}

export function TwoModelsProse() {
  return (
    <Resting className="prose">
      <p>
        At first the label says “cat” and nothing else: a distribution with all its weight on one
        class. Model A gives the cat <ChanceOfCat model="a" />, model B <ChanceOfCat model="b" />.
        Counted as right or wrong the two may be level; the divergence asks how surprised each is by
        the truth.
      </p>
      <p>
        For a certain label it is log 1/q of the right class: half the chance costs one bit more.
        How a model spreads the rest over dog and ship is all one to it, since the label never shows
        them: their terms are 0 log 0, which count 0.
      </p>
      <p>
        What training software calls cross-entropy is the whole column: the label’s own entropy,{' '}
        <span className="in-line ink-p">
          <BarShape tone="p" fill={1} /> <Quantity name="entropy-p" />
        </span>
        , and on top of it the divergence,{' '}
        <span className="in-line">
          <TermShape /> <Quantity name="kl-pa" />
        </span>{' '}
        for A. A certain label has no entropy, so the two are the same number. Make the label soft,
        as when people disagree about the picture, and the blue part appears: no model gets below
        it.
      </p>
      <p>
        Swap label and model and the question becomes another: how surprised would somebody be who
        believes the label, if the model were true? A certain label makes that infinite as soon as
        the model allows anything else. The label comes first.
      </p>
    </Resting>
  );
}
