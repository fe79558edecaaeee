import type { Table } from '../experiment/takeaways';
import { digitsText } from '../formula/number-text';

const NEEDS_QUOTES = /[",\r\n]/;

/** A table as RFC 4180 has it, every number with all its digits. */
export function csvText({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: string | number): string {
  const text = typeof cell === 'number' ? digitsText(cell) : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
