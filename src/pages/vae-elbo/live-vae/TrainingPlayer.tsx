import { SeedButton } from '../../../controls/SeedButton';
import { useExperimentStore } from '../../../experiment/ExperimentContext';
import { useHydrated } from '../../../experiment/useHydrated';
import { countText } from '../../../formula/number-text';
import type { TrainingPhase } from '../../../workers/training-client';
import type { VaeElboValues } from '../params';
import { settingsOf } from './settings';
import { training, useTraining } from './training';

const STEPS = [1, 10, 100];

const PLAY: Readonly<Record<TrainingPhase, string>> = {
  off: 'Train',
  drawing: 'Train',
  paused: 'Train',
  playing: 'Pause',
  'not-finite': 'Train anew',
  failed: 'Try again',
};

/** Begins, holds, steps and starts over. Nothing trains unless it is asked for here. */
export function TrainingPlayer() {
  const { live } = useExperimentStore();
  const hydrated = useHydrated();
  const phase = useTraining((state) => state.phase);
  const taken = useTraining((state) => state.snapshot?.step ?? 0);
  const begin = () => training.begin(settingsOf(live.getState().values as VaeElboValues));
  const isOver = phase === 'off' || phase === 'not-finite' || phase === 'failed';

  const toggle = () => {
    if (phase === 'playing') training.pause();
    else {
      if (isOver) begin();
      training.play();
    }
  };
  const step = (steps: number) => {
    if (isOver) begin();
    training.step(steps);
  };

  return (
    <div className="player">
      <div className="buttons" role="group" aria-label="Train the VAE">
        <button type="button" className="button-main" disabled={!hydrated} onClick={toggle}>
          {PLAY[phase]}
        </button>
        {STEPS.map((steps) => (
          <button
            key={steps}
            type="button"
            disabled={!hydrated}
            aria-label={`${countText(steps)} ${steps === 1 ? 'step' : 'steps'}`}
            onClick={() => step(steps)}
          >
            +{countText(steps)}
          </button>
        ))}
        <button
          type="button"
          disabled={!hydrated || phase === 'off' || (phase === 'paused' && taken === 0)}
          onClick={begin}
        >
          Start over
        </button>
        <SeedButton />
      </div>
    </div>
  );
}
