import type { Tone } from '../experiment/tone';
import { HATCH_LOSS, hatchOf } from './Hatches';

interface BarShapeProps {
  readonly tone: Tone;
  /** How full the little bar is, 0 to 1. */
  readonly fill: number;
}

const SIZE = 16;

/** The bar of P or Q at its present height, small enough to stand in a sentence. */
export function BarShape({ tone, fill }: BarShapeProps) {
  const height = Math.max(0.5, fill * SIZE);
  return (
    <svg className="shape" viewBox={`0 0 10 ${SIZE}`} width="10" height={SIZE} aria-hidden>
      <path d={`M0,${SIZE - 0.5}H10`} />
      <rect
        className={`bar bar-${tone}`}
        fill={hatchOf(tone)}
        x="1"
        y={SIZE - height}
        width="8"
        height={height}
      />
    </svg>
  );
}

/** The area of a term: yellow with an ink outline, hatched where it is negative. */
export function TermShape({ negative = false }: { readonly negative?: boolean }) {
  return (
    <svg className="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden>
      <rect
        className={negative ? 'term-area term-area-negative' : 'term-area'}
        {...(negative && { fill: HATCH_LOSS })}
        x="1"
        y="2"
        width="14"
        height="12"
      />
    </svg>
  );
}

/** The level on which the areas settle. */
export function LevelShape() {
  return (
    <svg className="shape" viewBox="0 0 22 16" width="22" height="16" aria-hidden>
      <line className="level" x2="22" y1="8" y2="8" />
    </svg>
  );
}
