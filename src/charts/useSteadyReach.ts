import { useState, useSyncExternalStore } from 'react';
import { isDragging, listenToDrags } from '../experiment/dragging';

/** From where to where an axis goes. */
export type Reach = readonly [from: number, to: number];

/**
 * The reach that fits, but one that only grows while a hand holds something: an axis that came and went with the hand
 * would move all that did not change. It fits again when the hand lets go.
 */
export function useSteadyReach(fitting: Reach): Reach {
  const isHeld = useSyncExternalStore(listenToDrags, isDragging, () => false);
  const [reach, setReach] = useState(fitting);
  const next = isHeld ? widest(reach, fitting) : fitting;
  if (next[0] === reach[0] && next[1] === reach[1]) return reach;
  setReach(next);
  return next;
}

function widest(one: Reach, other: Reach): Reach {
  return [Math.min(one[0], other[0]), Math.max(one[1], other[1])];
}
