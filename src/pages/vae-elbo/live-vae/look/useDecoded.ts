import { useEffect, useState } from 'react';
import type { Answers } from '../../../../compute/vae/session-questions';
import { useValues } from '../../../../experiment/ExperimentContext';
import { vaeElbo } from '../../experiment';
import type { Gallery } from '../../../../workers/training-messages';
import { training, useTraining } from '../training';
import { newestAsker } from './newest-asker';

type Decoded = Answers['code'];

const BETWEEN_LOOKS = 200;

/** What the decoder of now makes of the point (z1, z2); null until it has made something of two latents. */
export function useDecoded(isInSight: boolean): Decoded | null {
  const z1 = useValues(vaeElbo, (values) => values.z1);
  const z2 = useValues(vaeElbo, (values) => values.z2);
  const gallery = useTraining((state) => state.gallery);
  const [shown, setShown] = useState<{ gallery: Gallery | null; decoded: Decoded } | null>(null);
  const [asker] = useState(() =>
    newestAsker<readonly number[], Decoded>({
      ask: async (code) => await training.ask({ about: 'code', code }),
      tell: (decoded) => setShown({ gallery: training.getState().gallery, decoded }),
    }),
  );
  useEffect(() => () => asker.stop(), [asker]);

  useEffect(() => {
    if (!isInSight) return undefined;
    let askedOf: number | null = null;
    const follow = () => {
      const { snapshot, settings: running } = training.getState();
      if (!snapshot || running?.latents !== 2 || askedOf === snapshot.step) return;
      asker.want([z1, z2], askedOf === null ? 0 : BETWEEN_LOOKS);
      askedOf = snapshot.step;
    };
    follow();
    return training.subscribe(follow);
  }, [z1, z2, isInSight, asker]);

  return shown?.gallery === gallery ? (shown?.decoded ?? null) : null;
}
