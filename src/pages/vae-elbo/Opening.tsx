import { Resting } from '../../charts/Resting';
import { Quantity } from '../../formula/Quantity';
import { about } from './about';

/** What the page is about, with the ELBO of now. */
export function Opening() {
  return (
    <Resting as="header" className="opening">
      <h1>VAE and the ELBO</h1>
      <p className="lede">
        A variational autoencoder gives each picture a code, and trains on one number, the ELBO: a
        lower bound of the logarithm of how probable the picture is. Two divergences go with it. One
        is what the code costs, a part of it; the other is what the bound is short of. In a world
        with a single number behind everything, where the ELBO is now <Quantity name="elbo" />, both
        can be seen whole.
      </p>
      <svg className="opening-figure" viewBox="0 0 64 64" width="150" height="150" aria-hidden>
        {about.emblem}
      </svg>
    </Resting>
  );
}
