import { expect, test } from 'vitest';
import type { Answers } from '../../../../compute/vae/session-questions';
import type { TrainingState } from '../../../../workers/training-client';
import type { Gallery } from '../../../../workers/training-messages';
import { seenName, spokenSight, whyNothing } from './sight-words';
import { questionAbout } from './subject';
import type { Seen } from './useSight';

const GALLERY = {
  truth: { of: 'digits', digit: Uint8Array.of(3, 8) },
} as Partial<Gallery> as Gallery;
const IMAGE = {
  about: 'image',
  image: 1,
  parts: { reconstruction: -30, kl: 5, elbo: -35 },
  importanceBound: -34,
  posterior: { logEvidence: -33, gap: 2 },
} as unknown as Answers['image'];
const SEEN: Seen = IMAGE;

test('a picture is named by its number and by what it is', () => {
  expect(seenName(SEEN, GALLERY)).toBe('test picture 1, an 8');
  expect(seenName({ ...IMAGE, image: 0 }, GALLERY)).toBe('test picture 0, a 3');
  expect(seenName({ ...SEEN, about: 'drawing', percentile: 3 }, GALLERY)).toBe('your drawing');
});

test('a screen reader hears the balance', () => {
  expect(spokenSight(SEEN, 'test picture 1, an 8', 'nats')).toBe(
    'Test picture 1, an 8: ELBO −35.000 nats, reconstruction −30.000 nats, divergence of its code relative to the prior 5.000 nats. Short of log p(x) by 2.000 nats.',
  );
  const drawn = { ...SEEN, about: 'drawing', percentile: 3, posterior: null } as unknown as Seen;
  expect(spokenSight(drawn, 'your drawing', 'nats')).toMatch(
    /by at least 1\.000 nats\. A higher ELBO than 3\s% of the test pictures\.$/,
  );
});

test('every state says why there is nothing to be seen', () => {
  const state = (phase: TrainingState['phase'], problem: string | null = null) => ({
    phase,
    problem,
  });
  const nothing = { of: 'drawing', strokes: [] } as const;
  expect(whyNothing(state('off'), nothing)).toMatch(/^Train first/);
  expect(whyNothing(state('paused'), nothing)).toMatch(/^Draw a digit/);
  expect(whyNothing(state('failed', 'No worker.'), nothing)).toMatch(/No worker\.$/);
  expect(questionAbout(nothing)).toBeNull();
  expect(questionAbout({ of: 'picture', image: 4 })).toEqual({
    about: 'image',
    image: 4,
    posterior: true,
  });
});
