import { useExperimentStore } from '../experiment/ExperimentContext';
import { Quantity } from '../formula/Quantity';

/** The main numbers of the figure that is shown. */
export function StageNumbers({ figure }: { readonly figure: string }) {
  const { announced, stageNumbers, quantities } = useExperimentStore().experiment;
  return (
    <p className="stage-numbers">
      {(stageNumbers?.[figure] ?? announced)
        .filter((name) => quantities[name]?.short !== undefined)
        .map((name) => (
          <span key={name}>
            {quantities[name]?.short} = <Quantity name={name} />
          </span>
        ))}
    </p>
  );
}
