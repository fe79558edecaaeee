import { useLayoutEffect, useRef } from 'react';
import type { Experiment } from '../experiment/experiment';
import { useExperimentState, useStoreOf } from '../experiment/ExperimentContext';
import type { Parameters } from '../experiment/parameter';
import type { ExperimentState } from '../experiment/store';
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
 * browser lays out again for every digit that changes; this one is two. Its numbers are written past React.
 */
export function TermInNumbers<S extends Parameters, M>({ of, p, q }: TermInNumbersProps<S, M>) {
  const { live, state, modelOf } = useStoreOf(of);
  const unit = useExperimentState((now) => now.unit);
  const term = useRef<HTMLSpanElement>(null);

  const textsOf = ({ values }: ExperimentState) => {
    const model = modelOf(values) as M;
    return [p(model), q(model)].map((chance) => probabilityText(chance ?? 0)) as [string, string];
  };
  const spoken = (over: string, under: string) =>
    `${over} times the ${unit === 'bits' ? 'base-2' : 'natural'} logarithm of ${over} over ${under}`;

  // Anew after each rendering: another unit brings back the label of the page's beginning.
  useLayoutEffect(() => {
    const numbers = term.current?.querySelectorAll('.ink-p, .ink-q') ?? [];
    let written = '';
    const follow = (now: ExperimentState) => {
      const [over, under] = textsOf(now);
      const label = spoken(over, under);
      if (label === written) return;
      written = label;
      term.current?.setAttribute('aria-label', label);
      [over, over, under].forEach((text, i) => {
        const shown = numbers[i]?.firstChild;
        if (shown && shown.nodeValue !== text) shown.nodeValue = text;
      });
    };
    follow(state.getState());
    return state.subscribe(follow);
  });

  const [over, under] = textsOf(live.getInitialState());
  return (
    <span ref={term} className="math" role="math" aria-label={spoken(over, under)}>
      <span className="ink-p">{over}</span>
      {unit === 'bits' ? BINARY_LOG : NATURAL_LOG}
      <span className="fraction">
        <span className="ink-p">{over}</span>
        <span className="ink-q">{under}</span>
      </span>
    </span>
  );
}
