import { klPaint } from '../KlShape';
import type { BalanceGeometry } from './balance-geometry';

/** Five bars, and the lines that join what is the same number. */
export function BalanceRows({ rows, evidence, elbo }: BalanceGeometry) {
  return (
    <>
      {rows.map(({ row, bar }) => (
        <path
          key={row}
          className={row.startsWith('kl') ? 'term-area' : `bar balance-bar balance-${row}`}
          data-part={row}
          {...(row === 'kl-prior' && klPaint('prior'))}
          d={bar}
        />
      ))}
      <path className="balance-level" d={evidence} />
      <path className="balance-joint" d={elbo} />
    </>
  );
}
