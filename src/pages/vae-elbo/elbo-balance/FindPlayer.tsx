import { PRIOR } from '../../../compute/elbo/latent-world';
import { CountPlayer } from '../../../controls/CountPlayer';
import { SeedButton } from '../../../controls/SeedButton';
import { useExperimentStore, useValues } from '../../../experiment/ExperimentContext';
import { vaeElbo } from '../experiment';
import type { VaeElboValues } from '../params';
import { afterSteps } from './find';

const SPEEDS = [2, 15, 60];
const MOVED = ['mu', 'sigma'];

/** Gradient ascent on the ELBO, step by step or on and on; it starts over from the prior. */
export function FindPlayer() {
  const { live, moveTo } = useExperimentStore();
  const gradient = useValues(vaeElbo, (values) => values.gradient);
  const goTo = (count: number) => {
    const now = live.getState().values as VaeElboValues;
    moveTo(
      count === 0
        ? { ...now, mu: PRIOR.mean, sigma: PRIOR.sd, steps: 0 }
        : afterSteps(now, count - now.steps),
    );
  };
  return (
    <CountPlayer
      name="steps"
      label="Gradient ascent on the ELBO"
      once="One step"
      play="Let q find it"
      speeds={SPEEDS}
      defaultSpeed={15}
      noun="step"
      goTo={goTo}
      alsoMoves={MOVED}
    >
      {gradient === 'sampled' && <SeedButton />}
    </CountPlayer>
  );
}
