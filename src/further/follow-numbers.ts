import type { ExperimentStore } from '../experiment/store';
import { exactText, quantityText, unitName } from '../formula/quantity-text';

/** Keeps the declared numbers in a prerendered part of the page true until React takes it over. Returns what ends that. */
export function followNumbers(part: Element, store: ExperimentStore): () => void {
  const { experiment, modelOf, live } = store;
  const numbers = [...part.querySelectorAll<HTMLDataElement>('data[data-quantity]')].flatMap(
    (element) => {
      const quantity = experiment.quantities[element.dataset['quantity'] ?? ''];
      return quantity ? [{ element, quantity }] : [];
    },
  );
  const write = () => {
    const { values, unit } = live.getState();
    for (const { element, quantity } of numbers) {
      const value = quantity.read(modelOf(values));
      element.value = exactText(quantity, value, unit);
      element.dataset['unit'] = unitName(quantity, unit);
      element.textContent = quantityText(quantity, value, unit);
    }
  };
  if (live.getState() !== live.getInitialState()) write();
  return live.subscribe(write);
}
