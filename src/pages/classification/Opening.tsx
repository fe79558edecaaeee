import { Resting } from '../../charts/Resting';
import { pageAddress } from '../../experiment/address';
import { useExperimentState } from '../../experiment/ExperimentContext';
import { Quantity } from '../../formula/Quantity';
import { about } from './about';

/** What the page is about, with the two losses of now. */
export function Opening() {
  const unit = useExperimentState((state) => state.unit);
  return (
    <Resting as="header" className="opening">
      <h1>Classification</h1>
      <p className="lede">
        A picture shows a cat: so says the label, <span className="ink-p">P</span>. Two models look
        at it, and at first both say “cat” too, but not with the same conviction. The divergence of
        the label relative to each tells them apart: <Quantity name="kl-pa" /> for model{' '}
        <span className="ink-q">A</span>, <Quantity name="kl-pb" /> for model{' '}
        <span className="ink-r">B</span>. To train a classifier is to make this small. Drag any bar,
        or begin with <a href={pageAddress('index', unit)}>what a divergence is</a>.
      </p>
      <svg className="opening-figure" viewBox="0 0 64 64" width="150" height="150" aria-hidden>
        {about.emblem}
      </svg>
    </Resting>
  );
}
