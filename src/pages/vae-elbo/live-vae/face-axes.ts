import type { Truth } from '../../../compute/pictures/image-set';
import type { SessionView } from '../../../compute/vae/session-view';
import { shortText } from '../../../formula/number-text';
import { latentName } from './latent-name';

type Faces = Truth & { readonly of: 'faces' };
type Codes = Pick<SessionView, 'shown' | 'klPerLatent' | 'arrays'>;

/** A number stands for a factor if it follows it so closely. */
const FOLLOWS = 0.8;

/** Which numbers of the code follow the mood and the gaze, as a sentence. */
export function faceAxes(codes: Codes, { mood, gaze }: Faces): string {
  const found = [
    { factor: 'the mood', ...best(codes, mood) },
    { factor: 'the gaze', ...best(codes, gaze) },
  ].filter(({ correlation }) => correlation >= FOLLOWS);
  if (found.length === 0) return 'No single number stands for the mood or for the gaze.';
  const parts = found.map(
    ({ factor, latent, correlation }) =>
      `${latentName(latent)} follows ${factor} (correlation ${shortText(Math.floor(correlation * 100) / 100)})`,
  );
  return `${parts.join(', ')}: nobody told it of either.`;
}

function best({ shown, klPerLatent, arrays: { means } }: Codes, truth: Float32Array) {
  const latents = klPerLatent.length;
  const correlations = klPerLatent.map((_, latent) =>
    Math.abs(correlationOf(shown, (image) => [means[image * latents + latent]!, truth[image]!])),
  );
  const correlation = Math.max(...correlations);
  return { correlation, latent: correlations.indexOf(correlation) };
}

/** Of pairs; 0 where one side does not vary. */
export function correlationOf(
  count: number,
  pairAt: (index: number) => readonly [number, number],
): number {
  const sums = { a: 0, b: 0, aa: 0, bb: 0, ab: 0 };
  for (let index = 0; index < count; index += 1) {
    const [a, b] = pairAt(index);
    sums.a += a;
    sums.b += b;
    sums.aa += a * a;
    sums.bb += b * b;
    sums.ab += a * b;
  }
  const covariance = sums.ab - (sums.a * sums.b) / count;
  const spread = (sums.aa - sums.a ** 2 / count) * (sums.bb - sums.b ** 2 / count);
  return spread > 0 ? covariance / Math.sqrt(spread) : 0;
}
