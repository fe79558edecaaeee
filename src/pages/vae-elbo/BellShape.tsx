/** The four curves over the codes that this page draws. */
export type Bell = 'q' | 'prior' | 'posterior' | 'likelihood';

/** A curve as it is drawn in the figures, small enough to stand in a sentence. */
export function BellShape({ of }: { readonly of: Bell }) {
  return (
    <svg className="shape" viewBox="0 0 26 16" width="26" height="16" aria-hidden>
      <path className={`bell bell-${of}`} d="M0,15C10,15 9,2 13,2S16,15 26,15" />
    </svg>
  );
}
