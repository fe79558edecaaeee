import { klDivergence } from '../../../compute/divergence';
import { klBitsAsPrinted } from '../../../compute/epsilon';
import { natsIn } from '../../../experiment/unit';

export interface Printout {
  readonly id: string;
  readonly what: string;
  /** What the primer shows as its output, in bits. */
  readonly printed: string;
  /** The same code run here. */
  readonly recomputed: number;
  /** Without epsilon, in bits. */
  readonly exact: number;
}

/** The epsilon in the primer's code. */
const PRIMER_EPSILON = 1e-12;

const EXAMPLES = [
  {
    id: 'coin',
    what: 'The two coins',
    p: [0.8, 0.2],
    q: [0.6, 0.4],
    printed: '0.13202999942331567',
  },
  {
    id: 'model-a',
    what: 'Model A',
    p: [1, 0, 0],
    q: [0.8, 0.1, 0.1],
    printed: '0.32192809488700175',
  },
  {
    id: 'model-b',
    what: 'Model B',
    p: [1, 0, 0],
    q: [0.4, 0.3, 0.3],
    printed: '1.3219280948851984',
  },
];

/** The three results that the primer prints, recomputed with its epsilon and without. */
export const printouts: readonly Printout[] = EXAMPLES.map(({ p, q, ...example }) => ({
  ...example,
  recomputed: klBitsAsPrinted(p, q, PRIMER_EPSILON),
  exact: natsIn('bits', klDivergence(p, q)),
}));

/** How many leading characters two printed numbers share. */
export function sharedDigits(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}
