import { bestCentredBell } from '../../../compute/elbo/folded-latent';
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
/** As often as the humps reach is q as wide. */
const FAR_TOO_WIDE = 1.2;

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

function reason({ q, scene: { world, posterior } }: Balance): string {
  const { hump, decoder } = posterior;
  if (decoder === 'linear') return `it ${mismatch(q, hump)}`;
  if (hump.mean > hump.sd) return onTwoHumps(q, hump);
  const best = bestCentredBell(world);
  if (klNormal(q, best) < SMALL)
    return 'the posterior is no bell, and q comes about as near as any';
  return `it ${mismatch(q, best)}`;
}

/** Of the two humps it is one bell; where it is no good answer to either, that counts more than the hump left out. */
function onTwoHumps(q: Normal, { mean, sd }: Normal): string {
  if (Math.abs(q.mean) < ASIDE * q.sd) {
    if (q.sd > FAR_TOO_WIDE * (mean + sd)) return 'it is wider than both humps together';
    return 'it reaches for both humps, and so covers the gap between them too';
  }
  const side = q.mean < 0 ? 'left' : 'right';
  const hump = { mean: q.mean < 0 ? -mean : mean, sd };
  const leavesOut = `leaves the ${q.mean < 0 ? 'right' : 'left'} hump out`;
  if (klNormal(q, hump) < Math.LN2) return `it ${leavesOut}`;
  return `for the ${side} hump it ${mismatch(q, hump)}, and it ${leavesOut}`;
}

/** Where the bell lies and how wide it is, against the one that it should be. */
function mismatch(q: Normal, target: Normal): string {
  const ofShift = ((q.mean - target.mean) / target.sd) ** 2 / 2;
  const ofWidth = klNormal({ ...target, sd: q.sd }, target);
  const lies = `lies too far ${q.mean < target.mean ? 'left' : 'right'}`;
  const is = `is too ${q.sd > target.sd ? 'wide' : 'narrow'}`;
  const share = ofShift / (ofShift + ofWidth);
  if (share > MOST) return lies;
  return share < 1 - MOST ? is : `${lies} and ${is}`;
}
