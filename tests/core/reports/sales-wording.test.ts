/** From where the sales come, as tables and sentences say it. */
import { indicatorRows } from '../../../core/reports/indicator-rows';
import { salesLines } from '../../../core/reports/sales-wording';
import { textIn } from '../../../core/text/text';
import { factsFrom } from '../../support/facts';

const LEDGER = [
  'Client|Date|Échéance|Montant|Payé le',
  'Z|2026-04-02|2026-04-20|1000|2026-04-28',
  'Z|2026-05-02|2026-05-20|1000|2026-05-28',
  'Y|2026-06-05|2026-09-30|500|',
];
const ALL = [...LEDGER, 'Z|2026-06-02|2026-06-20|1000|2026-06-28'];

const dsoOf = (rows: readonly string[], sales?: string): string =>
  indicatorRows(factsFrom(rows.join('\n'), '2026-06-30', sales), 'en')[0]?.how ?? '';
const linesOf = (rows: readonly string[], sales?: string): readonly string[] => {
  const { period, salesTold } = factsFrom(rows.join('\n'), '2026-06-30', sales);
  return salesLines(period, salesTold(period), textIn('en'), 'en');
};

test('without a sales table there is one source, of which nothing is said', () => {
  expect(dsoOf(ALL)).toMatch(/× 91$/);
  expect(linesOf(ALL)).toEqual([]);
});

test('a sales table that is not needed is said not to be', () => {
  expect(dsoOf(ALL, '2026-06|9')).toMatch(/× 91; sales from the receivables$/);
  expect(linesOf(ALL, '2026-06|9')).toEqual([
    '2026-04-01 to 2026-06-30: sales from the receivables, which tell every month; the sales table was not needed.',
  ]);
});

test('one that tells a month is named with the month', () => {
  const both = 'sales of 2026-06 from the sales table, the others from the receivables';
  expect(dsoOf(LEDGER, '2026-06|9')).toContain(`; ${both}`);
  expect(linesOf(LEDGER, '2026-06|9')).toEqual([`2026-04-01 to 2026-06-30: ${both}.`]);
});

test('a month that neither tells is named', () => {
  expect(dsoOf(LEDGER, '2026-05|9')).toBe(
    'The sales of 2026-06 are not known: neither the receivables nor the sales table tell them.',
  );
  expect(linesOf(LEDGER, '2026-05|9')).toEqual([]);
});
