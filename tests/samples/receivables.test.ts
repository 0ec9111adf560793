/** The sample workbook: it is what its script writes, and it tells the story that it is meant to tell. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { readTable } from '../../files/ledger-table';
import { reconciliations } from '../../core/analysis/reconciliation';
import { isoOf, type Day } from '../../core/calendar-date';
import type { Cell, Rows } from '../../core/cell';
import { at } from '../../core/column';
import { catalogue } from '../../core/functions/index';
import { kindOf, type Item, type Ledger } from '../../core/ledger/ledger';
import { problemList } from '../../core/reports/problem-list';
import type { Settings } from '../../core/settings';
import { readSettings } from '../../core/settings/read';
import { testFolder } from '../cli/folder';
import { readFile, settingsOf } from '../cli/reading';

const root = path.resolve(__dirname, '../..');
const sample = path.join(root, 'samples/receivables.xlsx');

describe('the committed file', () => {
  const folder = testFolder();

  /** Else: `npm run samples`. */
  test('is what the script writes', async () => {
    const fresh = folder.path('fresh.xlsx');
    execFileSync(process.execPath, [path.join(root, 'samples/make-receivables.mjs'), fresh]);
    const cells = async (file: string) => [(await readFile(file)).rows, await settingsOf(file)];
    expect(await cells(sample)).toEqual(await cells(fresh));
  });
});

describe('the ledger', () => {
  let rows: Rows = [];
  let settingsRange: Rows = [];
  let settings: Settings;
  let ledger: Ledger;

  beforeAll(async () => {
    const read = await readFile(sample);
    settingsRange = (await settingsOf(sample)) ?? [];
    settings = readSettings(settingsRange, 'en').settings;
    rows = read.rows;
    ledger = await readTable(read.table, settings.reading);
  });

  /** As a cell of the workbook answers. */
  const answer = (name: string, ...more: readonly Cell[]) => {
    const found = catalogue.find((definition) => definition.name === name);
    return found?.call([rows, settingsRange, ...more], { language: 'en', prefix: 'AR.' });
  };
  /** The rows of a table by its headers. */
  const table = (name: string, ...more: readonly Cell[]): readonly Readonly<Record<string, Cell>>[] => {
    const [header = [], ...body] = answer(name, ...more) as Rows;
    return body.map((row) => Object.fromEntries(header.map((title, place) => [String(title), row[place]])));
  };
  const column = (header: string): readonly Cell[] => {
    const place = rows[0]?.indexOf(header) ?? -1;
    return rows.slice(1).map((row) => row[place]);
  };
  const count = (words: readonly Cell[], word: string): number => words.filter((cell) => cell === word).length;

  test('is about 400 documents of several kinds, in two currencies', () => {
    expect(ledger.rows).toBe(398);
    expect(ledger.currencies).toEqual(['EUR', 'CHF']);
    const kinds = Array.from({ length: ledger.size }, (_, i) => kindOf(ledger, i as Item));
    expect(['invoice', 'creditNote', 'receipt', 'retention'].map((kind) => count(kinds, kind))).toEqual([389, 4, 2, 1]);
  });

  test('tells the sales of all its months: each has invoices that were settled', () => {
    const months = Array.from({ length: ledger.size }, (_, i) => i as Item)
      .filter((item) => at(ledger.settled, item) === at(ledger.amount, item))
      .map((item) => isoOf(at(ledger.issued, item)).slice(0, 7));
    expect(new Set(months).size).toBe(18);
  });

  test('has fictional people who speak five languages', () => {
    expect(column('E-mail').filter((cell) => !/^[a-z.]+@example\.com$/.test(String(cell)))).toEqual([]);
    expect([...new Set(column('Langue'))].sort()).toEqual(['de', 'en', 'es', 'fr', 'it']);
  });

  test('speaks of 30 June 2026, on whatever day it is opened', () => {
    const day = 46_203 as Day;
    expect(isoOf(day)).toBe('2026-06-30');
    expect(settings.asOf).toEqual({ rule: day, inUse: day });
  });

  test('is about a third overdue', () => {
    const totals = table('AGING', null, 'devise');
    expect(totals.map((row) => [row['Devise'], row['Échu'], row['Solde']])).toEqual([
      ['CHF', 4417, 10_350],
      ['EUR', 77_726.95, 207_108.9],
    ]);
    expect(totals[1]?.['% échu']).toBeCloseTo(0.361, 3);
  });

  test('is paid after 52 days, of which the terms are 35', () => {
    expect(answer('DSO', null, null, null, 'EUR')).toBeCloseTo(52.14, 2);
    expect(answer('DSO', 'meilleur possible', null, null, 'EUR')).toBeCloseTo(34.54, 2);
    expect(answer('DSO', null, null, null, 'CHF')).toBeCloseTo(35.98, 2);
  });

  test('has one customer who never pays, one who is doubtful, and a few who pay late', () => {
    const bands = table('RISK').map((row) => row['Risque']);
    expect(['critique', 'élevé', 'modéré', 'faible'].map((band) => count(bands, band))).toEqual([1, 2, 7, 14]);
    expect(table('RISK')[0]).toMatchObject({ Client: 'Transports Quellec', 'Score de risque': 80 });
  });

  test('has the mistakes of whoever keeps it, and no others', () => {
    expect(problemList(ledger).problems.map(({ row, code }) => [row, code])).toEqual([
      [31, 'dueBeforeIssued'],
      [217, 'amountRounded'],
      [265, 'paidWithoutDate'],
      [278, 'settledBeforeIssued'],
      [310, 'dateUnreadable'],
      [310, 'paidWithoutDate'],
      [331, 'leftOut'],
      [372, 'statusUnknown'],
      [375, 'duplicate'],
      [386, 'dueMissing'],
      [399, 'leftOut'],
    ]);
  });

  test('differs from the books by the invoice that was entered twice', () => {
    const [euros, francs] = reconciliations(ledger, settings.asOf.inUse as Day, settings.books);
    expect([euros?.difference, francs?.difference]).toEqual([-354_510, 0]);
    const rowsNamed = euros?.suspects.map((suspect) => 'item' in suspect && at(ledger.row, suspect.item));
    expect(rowsNamed).toEqual([375]);
  });
});
