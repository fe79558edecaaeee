import type { SwanCounts } from '../../../compute/beliefs/beta-learning';
import { nextSwan } from '../../../compute/beliefs/sightings';
import { MOST_SWANS } from '../params';

interface Watched extends SwanCounts {
  readonly seed: number;
  /** The lake's share of black swans. */
  readonly rate: number;
}

/** How many of each colour have been seen after so many more; it ends with as many of one colour as the page counts. */
export function seeSwans({ black, white, seed, rate }: Watched, more: number): SwanCounts {
  const seen = { black, white };
  for (let i = 0; i < more; i += 1) {
    const colour = nextSwan(seed, seen.black + seen.white, rate);
    if (seen[colour] === MOST_SWANS) break;
    seen[colour] += 1;
  }
  return seen;
}
