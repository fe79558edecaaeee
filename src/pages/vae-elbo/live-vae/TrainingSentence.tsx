import { useLiveState } from '../../../experiment/ExperimentContext';
import { boxText, countText } from '../../../formula/number-text';
import { Measurement } from '../../../formula/Measurement';
import { faceAxes } from './face-axes';
import { MEASURED } from './measured';
import { readingOf, type Reading } from './reading';
import { training, useTraining } from './training';
import { TrainingNumber } from './TrainingNumber';

/** What the training shows now, in a sentence or two. */
export function TrainingSentence() {
  const snapshot = useTraining((state) => state.snapshot);
  const phase = useTraining((state) => state.phase);
  const beta = useLiveState(({ values }) => Number(values['train-beta']));
  if (phase === 'failed' || phase === 'off') return <BeforeTraining />;
  if (!snapshot) return <>4096 pictures to train on and 1000 to test with are being drawn.</>;
  return <Told reading={readingOf(snapshot, beta)} beta={beta} />;
}

function BeforeTraining() {
  const [free, ordinary, , dear] = MEASURED;
  if (!free || !ordinary || !dear) return null;
  return (
    <>
      As the code gets dearer it gets coarser: at β = 1 it costs{' '}
      <Measurement name="measured-kl-1" value={ordinary.kl} />, at β = 20{' '}
      <Measurement name="measured-kl-20" value={dear.kl} />, and then it says nothing. Free codes
      explain the pictures a little better, at <Measurement name="measured-kl-0" value={free.kl} />,
      and leave holes in the map.
    </>
  );
}

interface ToldProps {
  readonly reading: Reading;
  readonly beta: number;
}

function Told({ reading, beta }: ToldProps) {
  switch (reading) {
    case 'untrained':
      return (
        <>
          Before the first step the codes lie in a heap, whatever is in the picture, and the decoder
          makes grey of each of them: ELBO <TrainingNumber of="elbo" />.
        </>
      );
    case 'collapsing':
      return (
        <>
          No number of the code says anything yet: so far the decoder has learnt the mean picture
          and no more. ELBO <TrainingNumber of="elbo" />.
        </>
      );
    case 'collapsed':
      return (
        <>
          Collapsed: the KL is <TrainingNumber of="kl" /> because every picture has the prior for
          its code, and the decoder draws one picture whatever z is. A KL of 0 is no success: the
          ELBO is <TrainingNumber of="elbo" />.
        </>
      );
    case 'waking':
      return (
        <>
          Still collapsed, though β is {boxText(beta)} now: from here every direction is nearly
          level. Give it a hundred steps or two.
        </>
      );
    case 'free':
      return (
        <>
          Nothing holds the codes: they have a KL of <TrainingNumber of="kl" />, of which only{' '}
          <TrainingNumber of="information" /> tells these pictures apart. They lie far out and
          narrow, so most of the prior between them decodes to nothing that was ever drawn.
        </>
      );
    case 'ordinary':
      return <Ordinary beta={beta} />;
  }
}

function Ordinary({ beta }: { readonly beta: number }) {
  const step = useTraining(({ snapshot }) => snapshot?.step ?? 0);
  const active = useTraining(({ snapshot }) => snapshot?.activeLatents ?? 0);
  const latents = useTraining(({ snapshot }) => snapshot?.klPerLatent.length ?? 0);
  return (
    <>
      After {countText(step)} steps the code costs <TrainingNumber of="kl" /> and the ELBO is{' '}
      <TrainingNumber of="elbo" />. {latents > 2 && `${active} of ${latents} numbers are in use. `}
      {beta === 1
        ? 'At β = 1 that bound itself is what is trained.'
        : `At β = ${boxText(beta)} the loss counts the KL ${boxText(beta)} times, so it is not this bound that is trained.`}
      <FaceAxes />
    </>
  );
}

/** With faces: which number has come to stand for what the drawing machine varied. */
function FaceAxes() {
  const snapshot = useTraining((state) => state.snapshot);
  const { gallery } = training.getState();
  if (!snapshot || gallery?.truth.of !== 'faces') return null;
  return <> {faceAxes(snapshot, gallery.truth)}</>;
}
