import { useHydrated } from '../../../../experiment/useHydrated';
import type { Subject } from './subject';

interface SubjectSwitchProps {
  readonly of: Subject['of'];
  readonly onChoose: (of: Subject['of']) => void;
}

const CHOICES: readonly { readonly of: Subject['of']; readonly label: string }[] = [
  { of: 'picture', label: 'a test picture' },
  { of: 'drawing', label: 'your drawing' },
];

/** Whose code, reconstruction and ELBO are shown. */
export function SubjectSwitch({ of, onChoose }: SubjectSwitchProps) {
  const hydrated = useHydrated();
  return (
    <fieldset className="switch" disabled={!hydrated}>
      <legend>Look at</legend>
      {CHOICES.map((choice) => (
        <label key={choice.of}>
          <input
            type="radio"
            name="look-at"
            autoComplete="off"
            checked={choice.of === of}
            onChange={() => onChoose(choice.of)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
