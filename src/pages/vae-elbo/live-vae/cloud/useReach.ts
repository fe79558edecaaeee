import { useEffect, useState } from 'react';
import { training } from '../training';
import { reachFor, REACHES } from './cloud-geometry';

const FIRST = REACHES[0] ?? 0;

/** How far the plane shows for the codes of now. */
export function useReach(): number {
  const [reach, setReach] = useState(FIRST);
  useEffect(() => {
    const follow = () => {
      const { snapshot, phase } = training.getState();
      if (snapshot && snapshot.klPerLatent.length === 2) {
        setReach((former) => reachFor(snapshot, former));
      } else if (phase === 'drawing') setReach(FIRST);
    };
    follow();
    return training.subscribe(follow);
  }, []);
  return reach;
}
