import { useRef } from 'react';
import { captionId, Plate } from '../../../charts/Plate';
import { ChoiceControl } from '../../../controls/ChoiceControl';
import { PresetButtons } from '../../../controls/PresetButtons';
import { BetaControl } from './BetaControl';
import { LivePlots } from './LivePlots';
import { LookCloser } from './look/LookCloser';
import { MeasuredMaps } from './MeasuredMaps';
import { useTraining } from './training';
import { TrainingPlayer } from './TrainingPlayer';
import { TrainingSentence } from './TrainingSentence';
import { TrainingStatus } from './TrainingStatus';
import { useRestUnseen } from './useRestUnseen';
import { useSteering } from './useSteering';

const ID = 'live-vae';

/** A real VAE that trains while its beta is dragged. At rest the figure shows what such trainings came to. */
export function LiveVae() {
  const bench = useRef<HTMLDivElement>(null);
  const isOn = useTraining(({ phase }) => phase !== 'off' && phase !== 'failed');
  useSteering();
  useRestUnseen(bench);
  return (
    <Plate id={ID} caption={<TrainingSentence />} below={<LookCloser />}>
      <div ref={bench} className="live-bench">
        <TrainingPlayer />
        <div className="player">
          <ChoiceControl name="images" />
          <ChoiceControl name="latents" />
          <ChoiceControl name="speed" />
        </div>
        <BetaControl />
        <TrainingStatus />
        {isOn ? <LivePlots describedBy={captionId(ID)} /> : <MeasuredMaps />}
      </div>
      <div className="under-plots desk-only">
        <PresetButtons figure={ID} />
      </div>
    </Plate>
  );
}
