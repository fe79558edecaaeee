import { useModel } from '../../experiment/ExperimentContext';
import { listText } from '../../formula/words';
import { firstLook, WEATHER } from './experiment';

/** Why an outcome that P rules out adds nothing, whatever Q says of it. */
export function ZeroNote() {
  const p = useModel(firstLook, (model) => model.p);
  const absent = WEATHER.filter((_, i) => p[i] === 0).map(({ label }) => label);
  return (
    // The box stays: a sentence that came straight among its neighbours would have them all styled anew.
    <div>
      {absent.length > 0 && (
        <p className="note">
          P never brings {listText(absent)}: a term of 0 log 0 counts as 0, because as x shrinks to
          0, x log x does too.
        </p>
      )}
    </div>
  );
}
