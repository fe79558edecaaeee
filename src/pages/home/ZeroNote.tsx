import { useModel } from '../../experiment/ExperimentContext';
import { listText } from '../../formula/words';
import { firstLook, WEATHER } from './experiment';

/** Why an outcome that P rules out adds nothing, whatever Q says of it. */
export function ZeroNote() {
  const p = useModel(firstLook, (model) => model.p);
  const absent = WEATHER.filter((_, i) => p[i] === 0).map(({ label }) => label);
  if (absent.length === 0) return null;
  return (
    <p className="note">
      P never brings {listText(absent)}: a term of 0 log 0 counts as 0, because as x shrinks to 0, x
      log x does too.
    </p>
  );
}
