import type { Normal } from '../../../compute/normal-parameters';
import type { VaeElboModel } from '../experiment';
import { params } from '../params';

/** The posterior as a code, if it is a bell and the plane reaches so far. */
export function bellPosterior({ balance }: VaeElboModel): Normal | null {
  const { decoder, hump } = balance.scene.posterior;
  return decoder === 'linear' && Math.abs(hump.mean) <= params.mu.max ? hump : null;
}
