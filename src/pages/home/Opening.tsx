import { InformationFormula } from '../../formula/InformationFormula';
import { BarShape, TermShape } from '../../charts/Shape';

const DEFINITION = String.raw`\KL=\sum_i \inkP{P(i)}\,\log\frac{\inkP{P(i)}}{\inkQ{Q(i)}}`;

/** What the divergence is, in three sentences. */
export function Opening() {
  return (
    <header className="opening opening-wide">
      <h1>What you lose by believing Q when P is true</h1>
      <p className="lede">
        The{' '}
        <span className="ink-p in-line">
          <BarShape tone="p" fill={0.8} /> world
        </span>{' '}
        does one thing, your{' '}
        <span className="ink-q in-line">
          <BarShape tone="q" fill={0.6} /> model
        </span>{' '}
        expects another. The Kullback-Leibler divergence is the{' '}
        <span className="in-line">
          <TermShape /> surprise
        </span>{' '}
        that this adds, on average, to every day of your life with that model. Drag any bar.
      </p>
      <p className="opening-figure">
        <InformationFormula tex={DEFINITION} display />
      </p>
    </header>
  );
}
