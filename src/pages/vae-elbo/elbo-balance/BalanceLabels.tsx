import type { ReactNode } from 'react';
import { Label } from '../../../charts/Label';
import type { Area } from '../../../charts/Plot';
import { hasColumn, type Row, type RowPlace } from './balance-geometry';

interface BalanceLabelsProps {
  readonly area: Area;
  readonly rows: readonly RowPlace[];
  readonly numbers: Readonly<Record<Row, ReactNode>>;
  /** Where the log evidence itself is out of reach. */
  readonly evidenceWords?: string;
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
export function BalanceLabels(props: BalanceLabelsProps) {
  const { area, rows, numbers, evidenceWords = WORDS['log-evidence'] } = props;
  const inColumn = hasColumn(area);
  return rows.map(({ row, words: y }) => {
    const words = row === 'log-evidence' ? evidenceWords : WORDS[row];
    const number = <strong>{numbers[row]}</strong>;
    return inColumn ? (
      <span key={row}>
        <Label x={0} y={y}>
          {words}
        </Label>
        <Label x={NUMBERS} y={y} anchor="end">
          {number}
        </Label>
      </span>
    ) : (
      <Label key={row} x={0} y={y}>
        <span className="words-on-paper">
          {`${words} `}
          {number}
        </span>
      </Label>
    );
  });
}
