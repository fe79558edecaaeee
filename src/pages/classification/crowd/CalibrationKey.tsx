import type { ReactNode } from 'react';
import { HATCH_LOSS } from '../../../charts/Hatches';

/** What dots and bars mean: those that are about as sure, and how far they are from being right as often. */
export function CalibrationKey() {
  return (
    <span className="calibration-key">
      <Sample>
        <circle className="bin" cx="7" cy="7" r="5" />
      </Sample>{' '}
      answers by sureness{' '}
      <Sample>
        <rect className="term-area" x="3" y="1" width="8" height="12" />
      </Sample>{' '}
      too sure{' '}
      <Sample>
        <rect
          className="term-area term-area-negative"
          fill={HATCH_LOSS}
          x="3"
          y="1"
          width="8"
          height="12"
        />
      </Sample>{' '}
      not sure enough
    </span>
  );
}

function Sample({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="shape" viewBox="0 0 14 14" width="14" height="14" aria-hidden>
      {children}
    </svg>
  );
}
