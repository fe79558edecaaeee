import { useExperimentState } from '../experiment/ExperimentContext';
import { probabilityText } from './number-text';

// Made once: they are then not compared with every move.
const BINARY_LOG = (
  <span className="log">
    log<sub>2</sub>
  </span>
);
const NATURAL_LOG = <span className="log">ln</span>;

interface TermInNumbersProps {
  readonly p: number;
  readonly q: number;
}

/**
 * p log(p / q) with the numbers of now, in KaTeX's letters. KaTeX's own fraction is a dozen nested boxes, which the
 * browser lays out again for every digit that changes; this one is two.
 */
export function TermInNumbers({ p, q }: TermInNumbersProps) {
  const unit = useExperimentState((state) => state.unit);
  const over = probabilityText(p);
  const under = probabilityText(q);
  return (
    <span
      className="math"
      role="math"
      aria-label={`${over} times the ${unit === 'bits' ? 'base-2' : 'natural'} logarithm of ${over} over ${under}`}
    >
      <span className="ink-p">{over}</span>
      {unit === 'bits' ? BINARY_LOG : NATURAL_LOG}
      <span className="fraction">
        <span className="ink-p">{over}</span>
        <span className="ink-q">{under}</span>
      </span>
    </span>
  );
}
