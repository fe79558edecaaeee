import { klNormal } from '../../../compute/gaussian';
import type { Normal } from '../../../compute/normal-parameters';
import { useModel } from '../../../experiment/ExperimentContext';
import { Quantity } from '../../../formula/Quantity';
import { vaeElbo } from '../experiment';
import type { Balance } from './balance';

/** In nats: so small a gap is none to the eye. */
const CLOSED = 1e-6;
/** A reason counts alone if it is so much of the gap. */
const MOST = 0.6;
const SMALL = 0.05;
/** In widths: farther from the middle q has left it to one side. */
const ASIDE = 1.5;

/** How much of the log evidence the ELBO reaches, and why not more. */
export function BalanceSentence() {
  const balance = useModel(vaeElbo, (model) => model.balance);
  if (balance.klPosterior < CLOSED) {
    return (
      <>
        q is the posterior: nothing is missing, and the ELBO is all of log p(x),{' '}
        <Quantity name="log-evidence" />. No q can do better.
      </>
    );
  }
  return (
    <>
      Whatever q is, log p(x) stays <Quantity name="log-evidence" />. The ELBO is{' '}
      <Quantity name="elbo" />, and what it is short of, <Quantity name="kl-posterior" />, is q’s
      divergence from the posterior: {reason(balance)}.
    </>
  );
}

function reason({ q, scene: { posterior } }: Balance): string {
  const { hump, decoder } = posterior;
  if (decoder === 'folded' && hump.mean > hump.sd) return onTwoHumps(q);
  const target = { mean: decoder === 'folded' ? 0 : hump.mean, sd: hump.sd };
  const ofShift = ((q.mean - target.mean) / target.sd) ** 2 / 2;
  const ofWidth = klNormal({ ...target, sd: q.sd }, target);
  if (decoder === 'folded' && ofShift + ofWidth < SMALL) {
    return 'one ridge, which is no bell';
  }
  const side = q.mean < target.mean ? 'too far left' : 'too far right';
  const size = q.sd > target.sd ? 'too wide' : 'too narrow';
  const share = ofShift / (ofShift + ofWidth);
  if (share > MOST) return `it lies ${side}`;
  return share < 1 - MOST ? `it is ${size}` : `it lies ${side} and is ${size}`;
}

function onTwoHumps({ mean, sd }: Normal): string {
  if (Math.abs(mean) < ASIDE * sd) {
    return 'it reaches for both humps, and so covers the gap between them too';
  }
  return `it keeps to the ${mean < 0 ? 'left' : 'right'} hump and leaves the other out`;
}
