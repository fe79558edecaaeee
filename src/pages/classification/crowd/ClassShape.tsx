import { mark } from './crowd-map';

interface ClassShapeProps {
  readonly label: number;
  /** As a point looks that is classified wrong. */
  readonly wrong?: boolean;
}

/** The mark of a class, small enough to stand in a sentence. */
export function ClassShape({ label, wrong = false }: ClassShapeProps) {
  return (
    <svg className="shape" viewBox="-7 -8 14 16" width="14" height="16" aria-hidden>
      <path className={wrong ? 'point-wrong' : 'point-right'} d={`M0,1${mark(label, 80)}`} />
    </svg>
  );
}
