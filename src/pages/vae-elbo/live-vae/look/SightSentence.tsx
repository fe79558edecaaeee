import type { ClosePosterior } from '../../../../compute/vae/close-posterior';
import { Measurement } from '../../../../formula/Measurement';
import { seenParts } from './seen-parts';
import { UNLIKE } from './sight-words';
import type { Seen } from './useSight';

interface SightSentenceProps {
  readonly seen: Seen;
  readonly name: string;
}

/** What the gap is made of, where it can be seen, and how usual a drawing is. */
export function SightSentence({ seen, name }: SightSentenceProps) {
  const { posterior } = seen;
  const { isExact, gap } = seenParts(seen);
  return (
    <>
      For {name}, the ELBO falls short of log p(x) by {!isExact && 'at least '}
      <Measurement name="seen-kl-posterior" value={gap} />
      {posterior ? (
        <>
          , the divergence of q relative to the posterior:{' '}
          <Share of={posterior.close.spilt} name="spilt" /> of q spills out of the region that holds
          99 % of the posterior, and q’s own such ring leaves{' '}
          <Share of={posterior.close.missed} name="missed" /> of the posterior out.{' '}
          {lesson(posterior.close)}
        </>
      ) : (
        <>. {seen.mean.length === 2 ? TOO_FAR : NO_PLANE}</>
      )}
      {seen.about === 'drawing' && <Rank percentile={seen.percentile / 100} />}
    </>
  );
}

/** Of a whole; 1 % of either would lie outside if q were the posterior. */
const MUCH = 0.1;

function lesson({ spilt, missed }: Pick<ClosePosterior, 'spilt' | 'missed'>): string {
  if (spilt > MUCH) return 'It is the spilling that costs most.';
  return missed > MUCH
    ? 'To lie within and leave much out costs something; to spill would cost far more.'
    : 'q all but covers it.';
}

const TOO_FAR =
  'The code lies farther than 8 from the middle of the prior, and no posterior is computed out there; the bound is the logarithm of the mean of p(x, z)/q(z) over many draws z from q.';
const NO_PLANE =
  'Eight latents make no plane that could be drawn, and no integral that could be summed; the bound is the logarithm of the mean of p(x, z)/q(z) over 256 draws z from q.';

function Share({ of, name }: { readonly of: number; readonly name: string }) {
  return <Measurement name={`seen-${name}`} value={of} measure="share" />;
}

function Rank({ percentile }: { readonly percentile: number }) {
  const number = <Measurement name="seen-percentile" value={percentile} measure="share" />;
  return percentile < UNLIKE ? (
    <>
      {' '}
      Only {number} of the test pictures have a lower ELBO: this is unlike anything the model has
      seen, and its code is a guess.
    </>
  ) : (
    <> {number} of the test pictures have a lower ELBO.</>
  );
}
