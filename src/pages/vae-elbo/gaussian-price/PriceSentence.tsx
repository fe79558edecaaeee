import { useModel } from '../../../experiment/ExperimentContext';
import { shortText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { vaeElbo } from '../experiment';

/** A part counts alone if it is so much of the price. */
const MOST = 0.9;

/** What the code of now costs, and for what. */
export function PriceSentence() {
  const { q, total, ofMean } = useModel(vaeElbo, (model) => model.price);
  if (total === 0) {
    return (
      <>
        q is the prior, and costs <Quantity name="kl-prior" />. It is free because it says nothing:
        the same code for every x.
      </>
    );
  }
  const share = ofMean / total;
  const width = q.sd > 1 ? 'wider' : 'narrower';
  return (
    <>
      A code with mean {shortText(q.mean)} and width {shortText(q.sd)} costs{' '}
      <Quantity name="kl-prior" />
      {share > MOST && <>, nearly all of it for lying off the middle.</>}
      {share < 1 - MOST && (
        <>
          , nearly all of it for being {width} than the prior.
          {q.sd < 0.1 && ' Halving the width once more costs another bit, and 0 infinitely many.'}
        </>
      )}
      {share <= MOST && share >= 1 - MOST && (
        <>
          : <Quantity name="price-of-mean" /> for lying off the middle and{' '}
          <Quantity name="price-of-width" /> for being {width} than the prior.
        </>
      )}
    </>
  );
}
