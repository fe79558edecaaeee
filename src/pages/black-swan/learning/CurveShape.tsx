/** The curve of a belief, small enough to stand in a sentence. */
export function CurveShape({ tone }: { readonly tone: 'p' | 'q' }) {
  return (
    <svg className="shape" viewBox="0 0 22 16" width="22" height="16" aria-hidden>
      <path
        className={tone === 'p' ? 'belief-posterior' : 'belief-prior'}
        d="M0,15C8,15 8,2 11,2S14,15 22,15Z"
      />
    </svg>
  );
}
