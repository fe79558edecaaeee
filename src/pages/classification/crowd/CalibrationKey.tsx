import type { ReactNode } from 'react';
import { HATCH_LOSS } from '../../../charts/Hatches';

/** What dots and bars mean: those that are about as sure, and how far they are from being right as often. */
export function CalibrationKey() {
  return (
    <span className="calibration-key">
      <Entry words="answers by sureness">
        <circle className="bin" cx="7" cy="7" r="5" />
      </Entry>{' '}
      <Entry words="too sure">
        <rect className="term-area" x="3" y="1" width="8" height="12" />
      </Entry>{' '}
      <Entry words="not sure enough">
        <rect
          className="term-area term-area-negative"
          fill={HATCH_LOSS}
          x="3"
          y="1"
          width="8"
          height="12"
        />
      </Entry>
    </span>
  );
}

interface EntryProps {
  readonly words: string;
  /** How it is drawn. */
  readonly children: ReactNode;
}

function Entry({ words, children }: EntryProps) {
  return (
    <span>
      <svg className="shape" viewBox="0 0 14 14" width="14" height="14" aria-hidden>
        {children}
      </svg>{' '}
      {words}
    </span>
  );
}
