import type { ReactNode } from 'react';

interface LabelProps {
  readonly x: number;
  readonly y: number;
  /** Which point of the text stands at x, y. */
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly tone?: 'p' | 'q' | 'faint';
  readonly term?: string;
  readonly children: ReactNode;
}

const SHIFTS = { start: '0', middle: '-50%', end: '-100%' };

/** Words or a live number at a place of the drawing, centred on y. HTML, so that numbers are `data` elements. */
export function Label({ x, y, anchor = 'start', tone, term, children }: LabelProps) {
  return (
    <span
      className={
        tone === undefined ? 'label' : tone === 'faint' ? 'label faint' : `label ink-${tone}`
      }
      data-term={term}
      style={{ transform: `translate(${x}px,${y}px) translate(${SHIFTS[anchor]},-50%)` }}
    >
      {children}
    </span>
  );
}
