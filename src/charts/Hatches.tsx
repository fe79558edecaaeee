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
      </defs>
    </svg>
  );
}

export const HATCH_Q = 'url(#hatch-q)';
export const HATCH_LOSS = 'url(#hatch-loss)';
