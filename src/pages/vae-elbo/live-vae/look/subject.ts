import type { Question } from '../../../../compute/vae/session-questions';
import type { Stroke } from '../../../../compute/pictures/stroke';

/** What is looked at. */
export type Subject =
  | { readonly of: 'picture'; readonly image: number }
  | { readonly of: 'drawing'; readonly strokes: readonly Stroke[] };

export type SightQuestion = Exclude<Question, { readonly about: 'code' }>;

/** null while there is nothing to look at. */
export function questionAbout(subject: Subject): SightQuestion | null {
  if (subject.of === 'picture') return { about: 'image', image: subject.image, posterior: true };
  const { strokes } = subject;
  return strokes.length === 0 ? null : { about: 'drawing', strokes, posterior: true };
}
