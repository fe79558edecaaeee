import { about } from './about';
import { Quantity } from '../../formula/Quantity';

export function Opening() {
  return (
    <header className="opening">
      <h1>Classification</h1>
      <p className="lede">
        A picture shows a cat; that is the label, <span className="ink-p">P</span>. Two models look
        at it and both say “cat”, but not with the same conviction. The divergence of the label
        relative to each model tells them apart: <Quantity name="kl-pa" /> for{' '}
        <span className="ink-q">A</span>, <Quantity name="kl-pb" /> for{' '}
        <span className="ink-r">B</span>. It is what training makes small. Drag any bar.
      </p>
      <svg className="opening-figure" viewBox="0 0 64 64" width="150" height="150" aria-hidden>
        {about.emblem}
      </svg>
    </header>
  );
}
