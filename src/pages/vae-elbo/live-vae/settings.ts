import { USUAL_SPEED, type TrainingSettings } from '../../../workers/training-messages';
import type { VaeElboValues } from '../params';

/** In steps per second. */
const SPEEDS: Readonly<Record<string, number>> = {
  slow: 30,
  usual: USUAL_SPEED,
  'flat-out': Infinity,
};

/** What the page's parameters ask of a training. */
export function settingsOf(values: VaeElboValues): TrainingSettings {
  const { images, latents, seed, speed } = values;
  return {
    images: images === 'faces' ? 'faces' : 'digits',
    latents: latents === '8' ? 8 : 2,
    seed,
    beta: values['train-beta'],
    speed: SPEEDS[speed] ?? USUAL_SPEED,
  };
}

/** What cannot be changed within a run. */
export function needsNewRun(asked: TrainingSettings, running: TrainingSettings): boolean {
  return (
    asked.images !== running.images ||
    asked.latents !== running.latents ||
    asked.seed !== running.seed
  );
}
