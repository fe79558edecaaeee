import { countText, percentText } from '../../../formula/number-text';
import type { TrainingPhase } from '../../../workers/training-client';
import { useTraining } from './training';

const SAID: Readonly<Record<TrainingPhase, string>> = {
  off: 'Not begun. Train runs in this browser alone, and rests when you look away.',
  drawing: 'The pictures are being drawn.',
  paused: 'Paused',
  playing: 'Training',
  'not-finite': 'The numbers are no longer finite, so the training has stopped. Train anew.',
  failed: 'Nothing can be trained here.',
};

/** Where the training stands. Only what kind of standing is announced, not every step. */
export function TrainingStatus() {
  const phase = useTraining((state) => state.phase);
  const problem = useTraining((state) => state.problem);
  return (
    <p className="training-status" data-phase={phase}>
      <span role="status">
        {SAID[phase]}
        {problem !== null && ` This browser says: ${problem}`}
      </span>
      {phase === 'drawing' && <Drawn />}
      {(phase === 'paused' || phase === 'playing') && <Steps />}
    </p>
  );
}

function Drawn() {
  const drawn = useTraining((state) => Math.round(100 * state.drawn) / 100);
  return (
    <>
      {' '}
      <progress value={drawn} aria-label="Pictures drawn" /> {percentText(drawn)}
    </>
  );
}

function Steps() {
  const step = useTraining(({ snapshot }) => snapshot?.step ?? 0);
  const speed = useTraining(
    ({ snapshot }) => Math.round((snapshot?.stepsPerSecond ?? 0) / 10) * 10,
  );
  return (
    <>
      : step{' '}
      <data data-quantity="training-step" data-unit="number" value={String(step)}>
        {countText(step)}
      </data>
      {step === 0 && ', before anything was learnt'}
      {speed > 0 && `, ${countText(speed)} a second`}
    </>
  );
}
