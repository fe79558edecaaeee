import { Label } from '../../../charts/Label';
import type { Area } from '../../../charts/Plot';
import { Quantity } from '../../../formula/Quantity';
import { hasColumn, type Row, type RowPlace } from './balance-geometry';

interface BalanceLabelsProps {
  readonly area: Area;
  readonly rows: readonly RowPlace[];
}

const WORDS: Readonly<Record<Row, string>> = {
  'log-evidence': 'log p(x)',
  elbo: '= ELBO',
  'kl-posterior': '+ KL(q‖posterior)',
  reconstruction: 'ELBO = reconstruction',
  'kl-prior': '− KL(q‖prior)',
};
/** Where the numbers end, in the column of the words. */
const NUMBERS = 254;

/** Beside each bar, or over it, its name and its number. */
export function BalanceLabels({ area, rows }: BalanceLabelsProps) {
  const inColumn = hasColumn(area);
  return rows.map(({ row, words }) => {
    const number = (
      <strong>
        <Quantity name={row} />
      </strong>
    );
    return inColumn ? (
      <span key={row}>
        <Label x={0} y={words}>
          {WORDS[row]}
        </Label>
        <Label x={NUMBERS} y={words} anchor="end">
          {number}
        </Label>
      </span>
    ) : (
      <Label key={row} x={0} y={words}>
        <span className="words-on-paper">
          {WORDS[row]} {number}
        </span>
      </Label>
    );
  });
}
