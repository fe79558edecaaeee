import { useLayoutEffect, useRef } from 'react';
import { useExperimentStore } from '../experiment/ExperimentContext';
import type { ExperimentState } from '../experiment/store';
import type { Unit } from '../experiment/unit';
import { exactText, hiddenText, quantityText, unitName } from './quantity-text';

/**
 * One of the page's declared numbers, live, with its unit, and in full precision for whoever reads the markup. React
 * renders it once, as the page begins; what follows is written past React, which would else render every number of the
 * page with every frame of a drag.
 */
export function Quantity({ name }: { readonly name: string }) {
  const { experiment, modelOf, live, state } = useExperimentStore();
  const quantity = experiment.quantities[name];
  if (!quantity) throw new Error(`${experiment.about.slug} declares no quantity ${name}.`);
  const element = useRef<HTMLDataElement>(null);

  // The value is that of now wherever the number stands, also where its text rests out of sight.
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

  useLayoutEffect(() => {
    let written: string | null = null;
    const write = ({ values, unit, covered, numbersHidden }: ExperimentState) => {
      const isHidden = numbersHidden || covered.includes(name);
      const text = isHidden
        ? hiddenText(quantity, unit)
        : quantityText(quantity, quantity.read(modelOf(values)), unit);
      if (text !== written && element.current?.firstChild)
        element.current.firstChild.nodeValue = text;
      written = text;
    };
    write(state.getState());
    return state.subscribe(write);
  }, [state, modelOf, quantity, name]);

  const first = live.getInitialState();
  const value = quantity.read(modelOf(first.values));
  return (
    <data
      ref={element}
      // Until React takes the page over, further/follow-numbers.ts may have written here.
      suppressHydrationWarning
      data-quantity={name}
      data-unit={unitName(quantity, first.unit)}
      value={exactText(quantity, value, first.unit)}
    >
      {quantityText(quantity, value, first.unit)}
    </data>
  );
}
