import { useModel } from '../../../experiment/ExperimentContext';
import { blackSwan } from '../experiment';
import { patchText } from './patch-words';

/** Asks for a prediction before anything plays, and keeps the answer in sight. */
export function LookQuestion() {
  const look = useModel(blackSwan, ({ screen }) => screen.look);
  return (
    <p className="look-question">
      {look ? (
        <>
          You would look at <span className="ink-p">{patchText(look)}</span>. Play: does your eye
          stay there?
        </>
      ) : (
        'Tap the patch that would catch your eye. Then play.'
      )}
    </p>
  );
}
