import { expect, test } from 'vitest';
import { csvText } from './csv';

test('lines end as RFC 4180 wants, and numbers keep every digit', () => {
  expect(
    csvText({
      columns: ['outcome', 'P'],
      rows: [
        ['heads', 0.1 + 0.2],
        ['tails', Infinity],
        ['edge', ''],
      ],
    }),
  ).toBe('outcome,P\r\nheads,0.30000000000000004\r\ntails,Infinity\r\nedge,\r\n');
});

test('commas, quotes and line ends stand in quotes', () => {
  expect(csvText({ columns: ['a,b', 'say "c"'], rows: [['d\ne', 1e-300]] })).toBe(
    '"a,b","say ""c"""\r\n"d\ne",1e-300\r\n',
  );
});
