import { useExperimentStore } from '../experiment/ExperimentContext';
import { Quantity } from '../formula/Quantity';

/** The page's main numbers, whichever figure is shown. */
export function StageNumbers() {
  const { announced, quantities } = useExperimentStore().experiment;
  return (
    <p className="stage-numbers">
      {announced
        .filter((name) => quantities[name]?.short !== undefined)
        .map((name) => (
          <span key={name}>
            {quantities[name]?.short} = <Quantity name={name} />
          </span>
        ))}
    </p>
  );
}
