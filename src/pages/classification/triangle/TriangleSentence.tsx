import { useModel } from '../../../experiment/ExperimentContext';
import { Quantity } from '../../../formula/Quantity';
import { listText } from '../../../formula/words';
import { CLASSES } from '../classes';
import { classification } from '../experiment';

/** What the contours of now say about the label. */
export function TriangleSentence() {
  const { p } = useModel(classification, (model) => model.models);
  const direction = useModel(classification, (model) => model.direction);
  const allowed = CLASSES.filter((_, i) => (p[i] ?? 0) > 0).map(({ label }) => label);
  const excluded = CLASSES.filter((_, i) => p[i] === 0).map(({ label }) => label);

  if (direction === 'to-p') {
    if (excluded.length === 0) {
      return (
        <>
          The other way round the contours are others: A is <Quantity name="kl-ap" /> away, B{' '}
          <Quantity name="kl-bp" />, and no edge is infinitely far.
        </>
      );
    }
    return (
      <>
        The label excludes {listText(excluded)}, so whatever gives{' '}
        {excluded.length === 1 ? 'it' : 'them'} a chance is infinitely far this way round: A{' '}
        <Quantity name="kl-ap" />, B <Quantity name="kl-bp" />.
      </>
    );
  }
  if (allowed.length === 1) {
    return (
      <>
        The label is certain, so only the chance of the {allowed[0]} counts and the contours are
        straight: A is <Quantity name="kl-pa" /> away, B <Quantity name="kl-pb" />, the edge without
        a {allowed[0]} infinitely far.
      </>
    );
  }
  return (
    <>
      {excluded.length === 0
        ? 'The contours close round the label, tight towards the edges'
        : `The contours end at the edge without ${listText(excluded)}, for ruling that out costs nothing`}
      : A is <Quantity name="kl-pa" /> away, B <Quantity name="kl-pb" />, and a model that rules out{' '}
      {listText(allowed, 'or')} infinitely far.
    </>
  );
}
