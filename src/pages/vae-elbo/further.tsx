import { GaussianPrice } from './gaussian-price/GaussianPrice';
import { GaussianPriceProse } from './gaussian-price/prose';
import { LiveVae } from './live-vae/LiveVae';
import { LiveVaeProse } from './live-vae/prose';

/** The figures below the bar that never changes length. */
export function Further() {
  return (
    <>
      <section className="passage">
        <GaussianPrice />
        <GaussianPriceProse />
      </section>
      <section className="passage">
        <LiveVae />
        <LiveVaeProse />
      </section>
    </>
  );
}
