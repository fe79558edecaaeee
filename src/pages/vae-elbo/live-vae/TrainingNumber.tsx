import type { TrainingSnapshot } from '../../../workers/training-messages';
import { Measurement } from '../../../formula/Measurement';
import { useTraining } from './training';

/** What of a snapshot is a number of information, in nats. */
const READ = {
  elbo: ({ test }) => test.elbo,
  reconstruction: ({ test }) => test.reconstruction,
  kl: ({ test }) => test.kl,
  information: ({ split }) => split.information,
  'aggregate-kl': ({ split }) => split.aggregateKl,
} satisfies Readonly<Record<string, (snapshot: TrainingSnapshot) => number>>;

/** A mean over the test pictures, as the training has it now. */
export function TrainingNumber({ of }: { readonly of: keyof typeof READ }) {
  const nats = useTraining(({ snapshot }) => snapshot && READ[of](snapshot));
  return nats === null ? null : <Measurement name={`training-${of}`} value={nats} />;
}
