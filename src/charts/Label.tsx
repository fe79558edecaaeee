import type { ReactNode } from 'react';
import type { Tone } from '../experiment/tone';

interface LabelProps {
  readonly x: number;
  readonly y: number;
  /** Which point of the text stands at x, y. */
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly tone?: Tone | 'faint';
  readonly term?: string;
  readonly children: ReactNode;
}

const TONES = { p: ' ink-p', q: ' ink-q', r: ' ink-r', faint: ' faint' };

/** Words or a live number at a place of the drawing, centred on y. HTML, so that numbers are `data` elements. */
export function Label({ x, y, anchor = 'start', tone, term, children }: LabelProps) {
  return (
    // A box without size that its text overflows: unlike a transform, moving it costs no layer of its own.
    <span className={`label label-${anchor}${tone ? TONES[tone] : ''}`} style={{ left: x, top: y }}>
      <span data-term={term}>{children}</span>
    </span>
  );
}
