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
          You would look at <span className="ink-p">{patchText(look)}</span>. Now play: does
          something else draw your eye?
        </>
      ) : (
        'Tap the patch that would catch your eye. Then play.'
      )}
    </p>
  );
}
