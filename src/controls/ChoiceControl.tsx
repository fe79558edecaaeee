import { useExperimentStore, useLiveState } from '../experiment/ExperimentContext';
import { useHydrated } from '../experiment/useHydrated';

/** A choice among a few: radio buttons that look like one switch. */
export function ChoiceControl({ name }: { readonly name: string }) {
  const { experiment, choose } = useExperimentStore();
  const chosen = useLiveState(({ values }) => values[name]);
  const hydrated = useHydrated();
  const parameter = experiment.params[name];
  if (parameter?.kind !== 'choice') {
    throw new TypeError(`${name} is not a choice of ${experiment.about.slug}.`);
  }
  return (
    <fieldset className="switch" disabled={!hydrated}>
      <legend>{parameter.label}</legend>
      {parameter.options.map(({ id, label, meaning }) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            autoComplete="off"
            value={id}
            aria-label={meaning && `${label}, ${meaning}`}
            checked={chosen === id}
            onChange={() => choose(name, id)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
