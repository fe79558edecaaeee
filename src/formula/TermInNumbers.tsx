import type { Experiment } from '../experiment/experiment';
import { useExperimentState, useModel } from '../experiment/ExperimentContext';
import type { Parameters } from '../experiment/parameter';
import { probabilityText } from './number-text';

// Made once: they are then not compared with every move.
const BINARY_LOG = (
  <span className="log">
    log<sub>2</sub>
  </span>
);
const NATURAL_LOG = <span className="log">ln</span>;

interface TermInNumbersProps<S extends Parameters, M> {
  readonly of: Experiment<S, M>;
  readonly p: (model: M) => number | undefined;
  readonly q: (model: M) => number | undefined;
}

/**
 * p log(p / q) with the numbers of now, in KaTeX's letters. KaTeX's own fraction is a dozen nested boxes, which the
 * browser lays out again for every digit that changes; this one is two.
 */
export function TermInNumbers<S extends Parameters, M>({ of, p, q }: TermInNumbersProps<S, M>) {
  const unit = useExperimentState((state) => state.unit);
  const over = useModel(of, (model) => probabilityText(p(model) ?? 0));
  const under = useModel(of, (model) => probabilityText(q(model) ?? 0));
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
