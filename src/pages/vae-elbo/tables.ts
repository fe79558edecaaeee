import { range } from 'd3';
import { gaussianPrice } from '../../compute/elbo/gaussian-price';
import { decoded, PRIOR } from '../../compute/elbo/latent-world';
import { logNormalDensity } from '../../compute/normal-density';
import type { Table } from '../../experiment/takeaways';
import { natsIn, type Unit } from '../../experiment/unit';
import type { Balance } from './elbo-balance/balance';
import type { Price } from './gaussian-price/price';
import { MEASURED } from './live-vae/measured';

const CODES = range(-55, 56).map((tenths) => tenths / 10);
const MEANS = range(0, 11).map((halves) => halves / 2);
const WIDTHS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5];

/** The four curves over the codes; the bars stand in every row, as a table has no other place for them. */
export function balanceTable({ scene, q, ...parts }: Balance, unit: Unit): Table {
  const { world, posterior } = scene;
  const bars = [
    parts.logEvidence,
    parts.elbo,
    parts.klPosterior,
    parts.reconstruction,
    parts.klPrior,
  ].map((nats) => natsIn(unit, nats));
  return {
    columns: [
      'z',
      'q(z)',
      'p(z)',
      'p(z|x)',
      'p(x|z)',
      `log p(x) (${unit})`,
      `ELBO (${unit})`,
      `KL(q||posterior) (${unit})`,
      `reconstruction (${unit})`,
      `KL(q||prior) (${unit})`,
    ],
    rows: CODES.map((z) => [
      z,
      Math.exp(logNormalDensity(z, q)),
      Math.exp(logNormalDensity(z, PRIOR)),
      Math.exp(posterior.logDensity(z)),
      Math.exp(logNormalDensity(world.x, { mean: decoded(world, z), sd: world.noise })),
      ...bars,
    ]),
  };
}

/** The price over a grid of means and widths, and of the code of now. It is the same left and right. */
export function priceTable({ q }: Price, unit: Unit): Table {
  const row = (mean: number, sd: number, isNow: string) => {
    const { ofMean, ofWidth, total } = gaussianPrice({ mean, sd });
    return [mean, sd, ...[ofMean, ofWidth, total].map((nats) => natsIn(unit, nats)), isNow];
  };
  return {
    columns: [
      'mean',
      'sd',
      `price of the mean (${unit})`,
      `price of the width (${unit})`,
      `KL(q||prior) (${unit})`,
      'code of now',
    ],
    rows: [
      row(q.mean, q.sd, 'yes'),
      ...WIDTHS.flatMap((sd) => MEANS.map((mean) => row(mean, sd, 'no'))),
    ],
  };
}

/** What trainings at four weights came to. One that runs in the browser is no part of the page's state. */
export function measuredTable(unit: Unit): Table {
  return {
    columns: ['beta', `reconstruction (${unit})`, `KL(q||prior) (${unit})`, `ELBO (${unit})`],
    rows: MEASURED.map(({ beta, reconstruction, kl, elbo }) => [
      beta,
      ...[reconstruction, kl, elbo].map((nats) => natsIn(unit, nats)),
    ]),
  };
}
