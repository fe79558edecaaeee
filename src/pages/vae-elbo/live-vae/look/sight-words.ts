import type { Unit } from '../../../../experiment/unit';
import { informationText, percentText } from '../../../../formula/number-text';
import type { Gallery } from '../../../../workers/training-messages';
import type { TrainingState } from '../../../../workers/training-client';
import { seenParts } from './seen-parts';
import type { Subject } from './subject';
import type { Seen } from './useSight';

/** Under this share of the test images a drawing is like none of them. */
export const UNLIKE = 0.01;

const DRAWING = 'your drawing';

export function subjectName(subject: Subject): string {
  return subject.of === 'drawing' ? DRAWING : `test picture ${subject.image}`;
}

export function seenName(seen: Seen, gallery: Gallery | null): string {
  if (seen.about === 'drawing') return DRAWING;
  const { image } = seen;
  const digit = gallery?.truth.of === 'digits' ? gallery.truth.digit[image] : undefined;
  return `test picture ${image}${digit === undefined ? '' : `, ${withArticle(digit)}`}`;
}

function withArticle(digit: number): string {
  return `${digit === 8 ? 'an' : 'a'} ${digit}`;
}

/** Why there is nothing to be seen yet. */
export function whyNothing(
  { phase, problem }: Pick<TrainingState, 'phase' | 'problem'>,
  subject: Subject,
): string {
  switch (phase) {
    case 'off':
      return 'Train first, with the button above: nothing has been learnt yet, so that nobody gives a picture a code, and nobody draws one from a code.';
    case 'drawing':
      return 'The pictures to learn from are being drawn.';
    case 'not-finite':
      return 'The numbers of this training are finite no more, and there is nothing to be seen in them. Train anew, with the button above.';
    case 'failed':
      return `The training has broken off: ${problem ?? 'nobody knows why'}`;
    case 'paused':
    case 'playing':
      return subject.of === 'drawing' && subject.strokes.length === 0
        ? 'Draw a digit on the pad, and see which code it gets.'
        : 'Looking closer …';
  }
}

/** What a screen reader hears once a look has come to rest. */
export function spokenSight(seen: Seen, name: string, unit: Unit): string {
  const { elbo, reconstruction, kl, gap, isExact } = seenParts(seen);
  const tell = (nats: number) => informationText(nats, unit);
  const rank =
    seen.about === 'drawing'
      ? ` A higher ELBO than ${percentText(seen.percentile / 100)} of the test pictures.`
      : '';
  return `${name[0]?.toUpperCase()}${name.slice(1)}: ELBO ${tell(elbo)}, reconstruction ${tell(reconstruction)}, divergence of its code relative to the prior ${tell(kl)}. Short of log p(x) by ${isExact ? '' : 'at least '}${tell(gap)}.${rank}`;
}
