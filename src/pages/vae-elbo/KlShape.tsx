import { RULED_LOSS } from '../../charts/Hatches';

/** Relative to what q is measured. */
export type Measured = 'prior' | 'posterior';

/** The block of one of the two divergences: plain for what is missing, ruled for what the code costs. */
export function KlShape({ to }: { readonly to: Measured }) {
  return (
    <svg className="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden>
      <path className="term-area" {...klPaint(to)} d="M1,2h14v12h-14Z" />
    </svg>
  );
}

/** How the block of a divergence is filled, wherever it is drawn. */
export function klPaint(to: Measured) {
  return { style: { fill: to === 'prior' ? RULED_LOSS : undefined } };
}
