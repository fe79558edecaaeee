import { countText } from '../../../formula/number-text';
import { useTraining } from './training';

/** What the training shows now. */
export function TrainingSentence() {
  const step = useTraining((state) => state.snapshot?.step ?? null);
  if (step === null) return <>Nothing has been trained yet.</>;
  return <>{countText(step)} steps taken.</>;
}
