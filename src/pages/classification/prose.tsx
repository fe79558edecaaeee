import { Resting } from '../../charts/Resting';
import { BarShape, TermShape } from '../../charts/Shape';
import { useModel } from '../../experiment/ExperimentContext';
import { percentText } from '../../formula/number-text';
import { Quantity } from '../../formula/Quantity';
import { about } from './about';
import { CLASSES } from './classes';
import { classification } from './experiment';

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

export function Opening() {
  return (
    <header className="opening">
      <h1>Classification</h1>
      <p className="lede">
        A picture shows a cat: that is the label, <span className="ink-p">P</span>. Two models look
        at it and both say “cat”, but not with the same conviction. The divergence of the label
        relative to each tells them apart: <Quantity name="kl-pa" /> for model{' '}
        <span className="ink-q">A</span>, <Quantity name="kl-pb" /> for model{' '}
        <span className="ink-r">B</span>. To train a classifier is to make this small. Drag any bar.
      </p>
      <svg className="opening-figure" viewBox="0 0 64 64" width="150" height="150" aria-hidden>
        {about.emblem}
      </svg>
    </header>
  );
}

export function TwoModelsProse() {
  return (
    <Resting className="prose">
      <p>
        The label says “cat” and nothing else: a distribution with all its weight on one class.
        Model A gives the cat <ChanceOfCat model="a" />, model B <ChanceOfCat model="b" />. Counted
        as right or wrong the two may be level; the divergence asks how surprised each is by the
        truth.
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

export function TriangleProse() {
  return (
    <Resting className="prose">
      <p>
        Three chances that sum to 1 are one point of a triangle. At a corner one class is certain,
        on an edge one is excluded, in the middle nothing is known. Drag the label and the two
        models.
      </p>
      <p>
        The lines are contours of the divergence, the yellower the farther. From a certain label
        they are straight: only the chance of the right class counts. Drag P inwards and they close
        round it; very near they are ellipses, farther out the edges bend them.
      </p>
      <p>
        A torn edge is infinitely far: a model there excludes what the label allows. However near to
        it a model is, the loss is finite; on it no luck helps.
      </p>
      <p>
        Switch to KL(·‖P), the model first, and the map changes: now the label must not exclude what
        the model allows, so a label in a corner makes all else infinite. That is why a classifier’s
        loss has the label as its first argument.
      </p>
    </Resting>
  );
}
