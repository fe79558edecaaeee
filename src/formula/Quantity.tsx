import { useExperimentStore, useLiveState } from '../experiment/ExperimentContext';
import { natsIn } from '../experiment/unit';
import { countText, informationText } from './number-text';

/** One of the page's declared numbers, live, with its unit, and in full precision for whoever reads the markup. */
export function Quantity({ name }: { readonly name: string }) {
  const { experiment, modelOf } = useExperimentStore();
  const quantity = experiment.quantities[name];
  if (!quantity) throw new Error(`${experiment.about.slug} declares no quantity ${name}.`);
  const value = useLiveState(({ values }) => quantity.read(modelOf(values)));
  const unit = useLiveState((state) => state.unit);

  return quantity.unit === 'information' ? (
    <data data-quantity={name} data-unit={unit} value={String(natsIn(unit, value))}>
      {informationText(value, unit)}
    </data>
  ) : (
    <data data-quantity={name} data-unit={quantity.unit} value={String(value)}>
      {`${countText(value)} ${quantity.unit}`}
    </data>
  );
}
