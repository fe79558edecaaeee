import { Plate } from '../../../charts/Plate';
import { ChoiceControl } from '../../../controls/ChoiceControl';
import { NumberControl } from '../../../controls/NumberControl';
import { LookCloser } from './look/LookCloser';
import { TrainingPlayer } from './TrainingPlayer';
import { TrainingSentence } from './TrainingSentence';
import { useSteering } from './useSteering';

const ID = 'live-vae';

/** A real VAE that trains while its beta is dragged. */
export function LiveVae() {
  useSteering();
  return (
    <Plate id={ID} caption={<TrainingSentence />}>
      <TrainingPlayer />
      <div className="player">
        <ChoiceControl name="images" />
        <ChoiceControl name="latents" />
        <ChoiceControl name="speed" />
      </div>
      <NumberControl name="train-beta" />
      <LookCloser />
    </Plate>
  );
}
