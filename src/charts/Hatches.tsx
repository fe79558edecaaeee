import type { Tone } from '../experiment/tone';

/** The hatchings that stand beside the colours, so that colour never speaks alone. Once on each page. */
export function Hatches() {
  return (
    <svg className="unseen" width="0" height="0" aria-hidden focusable="false">
      <defs>
        <pattern
          id="hatch-q"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" className="hatch-q-ground" />
          <rect width="2.6" height="6" className="hatch-q-line" />
        </pattern>
        <pattern id="hatch-r" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" className="hatch-q-ground" />
          <circle cx="3.5" cy="3.5" r="1.7" className="hatch-q-line" />
        </pattern>
        <pattern
          id="hatch-loss"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <rect width="7" height="7" className="hatch-loss-ground" />
          <rect width="3.4" height="7" className="hatch-loss-line" />
        </pattern>
        <pattern id="ruled-loss" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" className="hatch-loss-line" />
          <rect width="1.2" height="5" className="ruled-loss-line" />
        </pattern>
      </defs>
    </svg>
  );
}

/** What fills a bar; P is solid, as the style sheet has it. */
export function hatchOf(tone: Tone): string | undefined {
  return { p: undefined, q: HATCH_Q, r: HATCH_R }[tone];
}

const HATCH_R = 'url(#hatch-r)';
const HATCH_Q = 'url(#hatch-q)';
export const HATCH_LOSS = 'url(#hatch-loss)';
/** A second divergence beside a plain yellow one. */
export const RULED_LOSS = 'url(#ruled-loss)';
