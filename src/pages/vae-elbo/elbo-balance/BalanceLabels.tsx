import { Label } from '../../../charts/Label';
import type { Area } from '../../../charts/Plot';
import { Quantity } from '../../../formula/Quantity';
import type { Row, RowPlace } from './balance-geometry';

interface BalanceLabelsProps {
  readonly area: Area;
  readonly rows: readonly RowPlace[];
}

const WORDS: Readonly<Record<Row, string>> = {
  'log-evidence': 'log p(x)',
  elbo: '= ELBO',
  'kl-posterior': '+ KL(q‖posterior), what is missing',
  reconstruction: 'ELBO = reconstruction, E_q[log p(x|z)]',
  'kl-prior': '− KL(q‖prior), what the code costs',
};
const FEWER_WORDS: Readonly<Record<Row, string>> = {
  ...WORDS,
  'kl-posterior': '+ KL(q‖posterior)',
  reconstruction: 'ELBO = reconstruction',
  'kl-prior': '− KL(q‖prior)',
};
const ROOMY = 460;

/** Beside each bar its name and its number. */
export function BalanceLabels({ area, rows }: BalanceLabelsProps) {
  const words = area.width < ROOMY ? FEWER_WORDS : WORDS;
  return rows.map(({ row, words: y }) => (
    <Label key={row} x={0} y={y}>
      {words[row]}{' '}
      <strong>
        <Quantity name={row} />
      </strong>
      {row === 'elbo' && (
        <span className="faint">
          {' '}
          (loss <Quantity name="free-energy" />)
        </span>
      )}
    </Label>
  ));
}
