import { Quantity } from '../../formula/Quantity';
import { about } from './about';

/** What the page is about, with the surprise of now. */
export function Opening() {
  return (
    <header className="opening">
      <h1>Black swan</h1>
      <p className="lede">
        You believe that one swan in a hundred is black, if that. Then you see one. How surprised
        are you? The divergence of what you see relative to what you believed says:{' '}
        <Quantity name="surprise" />. So far a divergence was a loss. Here it is what makes you
        look, learn, bet and explore.
      </p>
      <svg className="opening-figure" viewBox="0 0 64 64" width="150" height="150" aria-hidden>
        {about.emblem}
      </svg>
    </header>
  );
}
