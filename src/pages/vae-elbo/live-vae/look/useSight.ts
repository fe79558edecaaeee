import { useEffect, useState } from 'react';
import type { Answers } from '../../../../compute/vae/session-questions';
import type { Gallery } from '../../../../workers/training-messages';
import { training, useTraining } from '../training';
import { newestAsker } from './newest-asker';
import { questionAbout, type SightQuestion, type Subject } from './subject';

export type Seen = Answers['image'] | Answers['drawing'];

interface Shown {
  readonly gallery: Gallery | null;
  readonly seen: Seen;
}

/** While it trains: training rests for each answer, some 100 ms with a posterior. */
const BETWEEN_LOOKS = 600;

/**
 * What the model of now makes of the subject; of the last one until the answer is there, and null before there is any.
 * It is asked anew after each change, at once for another subject, now and then while the training goes on, and only
 * while somebody can see it.
 */
export function useSight(subject: Subject, isInSight: boolean): Seen | null {
  const gallery = useTraining((state) => state.gallery);
  const canLook = useTraining(({ phase }) => phase === 'paused' || phase === 'playing');
  const [shown, setShown] = useState<Shown | null>(null);
  const [asker] = useState(() =>
    newestAsker<SightQuestion, Seen>({
      ask: async (question) => await training.ask(question),
      tell: (seen) => setShown({ gallery: training.getState().gallery, seen }),
    }),
  );
  useEffect(() => () => asker.stop(), [asker]);

  useEffect(() => {
    const question = questionAbout(subject);
    if (!isInSight || !question) return undefined;
    let askedOf: { readonly gallery: Gallery; readonly step: number } | null = null;
    const follow = () => {
      const { gallery: pictures, snapshot } = training.getState();
      if (!pictures || !snapshot) return;
      if (askedOf?.gallery === pictures && askedOf.step === snapshot.step) return;
      asker.want(question, askedOf?.gallery === pictures ? BETWEEN_LOOKS : 0);
      askedOf = { gallery: pictures, step: snapshot.step };
    };
    follow();
    return training.subscribe(follow);
  }, [subject, isInSight, asker]);

  const isOfNow = canLook && shown?.gallery === gallery && questionAbout(subject) !== null;
  const isOfIts = (shown?.seen.about === 'drawing') === (subject.of === 'drawing');
  return isOfNow && isOfIts ? (shown?.seen ?? null) : null;
}
