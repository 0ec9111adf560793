/** The figures of a large ledger, computed a second time by a spreadsheet from formulas that everybody knows. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx, type Cell as FileCell } from 'hucre/xlsx';
import Papa from 'papaparse';
import { aging } from '../../core/analysis/aging';
import { defaultAging } from '../../core/analysis/aging-options';
import { balances } from '../../core/analysis/balances';
import { dsoSimple } from '../../core/analysis/dso';
import { factsOf } from '../../core/analysis/indicator-facts';
import { paymentBehavior } from '../../core/analysis/payment-behavior';
import { sourcesOf } from '../../core/analysis/sources';
import type { Account, CurrencyIndex } from '../../core/ledger/ledger';
import { toDecimal } from '../../core/money';
import { day } from '../support/day';
import { csvFilter, openLibreOffice, withLibreOffice } from '../support/libreoffice';
import { HEADER, manyInvoices } from '../support/many-invoices';
import { ledgerOf } from '../support/table';
import { testFolder } from './folder';

const ROWS = 50_000;
const CUSTOMERS = 400;
const AS_OF = day('2026-06-30');
/** Of the three months and of the twelve that end on that day. */
const QUARTER = day('2026-04-01');
const YEAR = day('2025-07-01');
const LAST = String(ROWS + 1);
/** Where the items are: not due, 1–30, 31–60, 61–90, 91+, unapplied. */
const PLACES = ['n', '1', '2', '3', '4', 'u'];

const folder = testFolder();

/** Beside each row: what is open, whose and where it is, the amount that was settled, and that times its days late. */
const helpers = (row: number): readonly string[] => {
  const [a, c, d, e, f, g] = ['A', 'C', 'D', 'E', 'F', 'G'].map((column) => `${column}${String(row)}`) as [
    string, string, string, string, string, string,
  ]; // prettier-ignore
  const late = `${String(AS_OF)}-${d}`;
  return [
    `IF(AND(${c}<=${String(AS_OF)},OR(${f}="",${f}>${String(AS_OF)})),${e},0)`,
    `${a}&IF(${g}<0,"u",IF(${late}<=0,"n",IF(${late}<=30,"1",IF(${late}<=60,"2",IF(${late}<=90,"3","4")))))`,
    `IF(AND(${f}<>"",${f}>=${String(YEAR)},${f}<=${String(AS_OF)},${e}>0),${e},0)`,
    `I${String(row)}*MAX(0,${f}-${d})`,
  ];
};

const column = (letter: string): string => `Data!$${letter}$2:$${letter}$${LAST}`;

const ofCustomer = (row: number): readonly string[] => [
  ...PLACES.map((place) => `SUMIFS(${column('G')},${column('H')},$A${String(row)}&"${place}")`),
  `SUMIF(${column('A')},$A${String(row)},${column('J')})/SUMIF(${column('A')},$A${String(row)},${column('I')})`,
];

const DSO = `SUM(${column('G')})/SUMIFS(${column('E')},${column('C')},">=${String(QUARTER)}",${column('C')},"<=${String(AS_OF)}")*91`;

const formulas = (rows: readonly (readonly string[])[], firstRow: number, firstColumn: number) =>
  rows.flatMap((row, r) =>
    row.map((formula, c): [string, Partial<FileCell>] => [
      `${String(firstRow + r)},${String(firstColumn + c)}`,
      { formula },
    ]),
  );

withLibreOffice('over 50,000 rows of 400 customers', () => {
  test('a spreadsheet’s own formulas give our aged balance, DSO and days late', async () => {
    const rows = manyInvoices(ROWS, CUSTOMERS, AS_OF, 2026);
    const customers = [...new Set(rows.map(([name]) => String(name)))].sort();
    const workbook = await writeXlsx({
      sheets: [
        {
          name: 'Data',
          rows: [[...HEADER], ...rows.map((row) => row.map((cell) => (cell === '' ? null : (cell ?? null))))],
          cells: new Map(
            formulas(
              rows.map((_, i) => helpers(i + 2)),
              1,
              HEADER.length,
            ),
          ),
        },
        {
          name: 'Figures',
          rows: customers.map((name) => [name]),
          cells: new Map([
            ...formulas(
              customers.map((_, i) => ofCustomer(i + 1)),
              0,
              1,
            ),
            ...formulas([[DSO]], customers.length, 0),
          ]),
        },
      ],
    });
    const file = folder.path('oracle.xlsx');
    writeFileSync(file, workbook);
    const libreOffice = openLibreOffice();
    const written = libreOffice.convert(file, csvFilter(false)).find((name) => path.basename(name).includes('Figures'));
    const theirs = Papa.parse<string[]>(readFileSync(written ?? '', 'utf8'), { skipEmptyLines: true }).data;
    libreOffice.close();

    const ledger = ledgerOf([HEADER, ...rows]);
    const { groups } = aging(ledger, { ...defaultAging, asOf: AS_OF });
    const behavior = paymentBehavior(ledger, balances(ledger, AS_OF));
    expect(groups).toHaveLength(CUSTOMERS);
    for (const { label, account, currency, notDue, buckets, unapplied } of groups) {
      const [, ...figures] = theirs.find(([name]) => name === label) ?? [];
      const amounts = [notDue, ...buckets, unapplied].map(({ amount }) => toDecimal(amount, currency).toFixed(2));
      expect([label, ...figures.slice(0, -1).map((figure) => Number(figure).toFixed(2))]).toEqual([label, ...amounts]);
      const { daysLate } = behavior.of(account as Account);
      expect(daysLate.ok && Math.abs(daysLate.value - Number(figures.at(-1)))).toBeLessThan(0.00005);
    }
    const dso = dsoSimple(factsOf(sourcesOf(ledger, AS_OF))(0 as CurrencyIndex)).figure;
    expect(dso.ok && Math.abs(dso.value - Number(theirs.at(-1)?.[0]))).toBeLessThan(0.00005);
  }, 120_000);
});
