import type { TrainingSnapshot } from '../../../workers/training-messages';

/** What kind of state a training is in, for the words about it. */
export type Reading = 'untrained' | 'collapsing' | 'collapsed' | 'waking' | 'free' | 'ordinary';

/** So early nobody can say that a code has collapsed. */
const EARLY = 60;
/** At less weight the KL does not hold the codes. */
const NEXT_TO_NOTHING = 0.15;
/** In nats: with two numbers a code that pays so much has left the prior. */
const FAR_OUT = 8;
/** Under this beta codes come back, for all the pictures here. */
const SURELY_WORTH_IT = 6;

export function readingOf(snapshot: TrainingSnapshot, beta: number): Reading {
  const { step, activeLatents, test } = snapshot;
  if (step === 0) return 'untrained';
  if (activeLatents === 0) {
    if (step < EARLY) return 'collapsing';
    return beta < SURELY_WORTH_IT ? 'waking' : 'collapsed';
  }
  return beta <= NEXT_TO_NOTHING && test.kl > FAR_OUT ? 'free' : 'ordinary';
}
