import {
  useExperimentState,
  useExperimentStore,
  useLiveState,
} from '../experiment/ExperimentContext';
import { natsIn } from '../experiment/unit';
import { informationText } from './number-text';

/** One of the page's declared numbers, live, with its unit, and in full precision for whoever reads the markup. */
export function Quantity({ name }: { readonly name: string }) {
  const { experiment, modelOf } = useExperimentStore();
  const quantity = experiment.quantities[name];
  if (!quantity) throw new Error(`${experiment.about.slug} declares no quantity ${name}.`);
  // The value is that of now wherever the number stands; its text rests with its passage while that is out of sight.
  const value = useLiveState(({ values }) => quantity.read(modelOf(values)));
  const unit = useLiveState((state) => state.unit);
  const text = useExperimentState((state) =>
    informationText(quantity.read(modelOf(state.values)), state.unit),
  );

  return (
    <data data-quantity={name} data-unit={unit} value={String(natsIn(unit, value))}>
      {text}
    </data>
  );
}
