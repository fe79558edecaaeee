import type { Quantity } from '../experiment/experiment';
import { natsIn, type Unit } from '../experiment/unit';
import { informationText, numberText, percentText } from './number-text';

type Measured = Pick<Quantity, 'measure'>;

/** A quantity's value for people, with its unit: "0.132 bits", "80 %". */
export function quantityText({ measure = 'information' }: Measured, value: number, unit: Unit) {
  switch (measure) {
    case 'information':
      return informationText(value, unit);
    case 'share':
      return percentText(value);
    case 'number':
      return numberText(value);
  }
}

/** What stands in its place while it is hidden. */
export function hiddenText({ measure = 'information' }: Measured, unit: Unit): string {
  return { information: `? ${unit}`, share: '? %', number: '?' }[measure];
}

/** The unit of the value in the markup. */
export function unitName({ measure = 'information' }: Measured, unit: Unit): string {
  return measure === 'information' ? unit : measure;
}

/** The value in full precision, in the unit of the markup. */
export function exactText({ measure = 'information' }: Measured, value: number, unit: Unit) {
  return String(measure === 'information' ? natsIn(unit, value) : value);
}
