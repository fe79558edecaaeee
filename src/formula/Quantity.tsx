import { useLayoutEffect, useRef } from 'react';
import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import type { ExperimentState } from '../experiment/store';
import type { Unit } from '../experiment/unit';
import { exactText, hiddenText, quantityText, unitName } from './quantity-text';

/** One of the page's declared numbers, live, with its unit, and in full precision for whoever reads the markup. */
export function Quantity({ name }: { readonly name: string }) {
  const { experiment, modelOf, live } = useExperimentStore();
  const quantity = experiment.quantities[name];
  if (!quantity) throw new Error(`${experiment.about.slug} declares no quantity ${name}.`);
  const element = useRef<HTMLDataElement>(null);
  const text = useExperimentState(({ values, unit, covered, numbersHidden }) =>
    numbersHidden || covered.includes(name)
      ? hiddenText(quantity, unit)
      : quantityText(quantity, quantity.read(modelOf(values)), unit),
  );
  // The value is that of now wherever the number stands, also where its text rests out of sight. It is written past
  // React, which would render every number of the page for it.
  useLayoutEffect(() => {
    let written: { readonly value: number; readonly unit: Unit } | null = null;
    const write = ({ values, unit }: ExperimentState) => {
      const value = quantity.read(modelOf(values));
      // Most of a page's numbers do not change with most of its parameters.
      if (!element.current || (Object.is(value, written?.value) && unit === written?.unit)) return;
      element.current.value = exactText(quantity, value, unit);
      if (unit !== written?.unit) element.current.dataset['unit'] = unitName(quantity, unit);
      written = { value, unit };
    };
    write(live.getState());
    return live.subscribe(write);
  }, [live, modelOf, quantity]);

  const first = live.getInitialState();
  return (
    <data
      ref={element}
      // Until React takes the page over, further/follow-numbers.ts may have written here.
      suppressHydrationWarning
      data-quantity={name}
      data-unit={unitName(quantity, first.unit)}
      value={exactText(quantity, quantity.read(modelOf(first.values)), first.unit)}
    >
      {text}
    </data>
  );
}
