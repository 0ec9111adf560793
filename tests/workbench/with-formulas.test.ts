/** What `npm start` hands to the grid: the file as it is, and what makes its figures live. */
import type { Day } from '../../core/calendar-date';
import type { Cell, Rows } from '../../core/cell';
import type { OpenedFile } from '../../workbench/server/opened-file';
import { withFormulas, type Given } from '../../workbench/server/with-formulas';
import type { GivenSheet } from '../../workbench/workbook';
import { day } from '../support/day';

const INVOICES: Rows = [
  ['Client', 'N° facture', 'Date', 'Échéance', 'Montant', 'Devise'],
  ['Lenoir', 'F1', day('2026-05-01'), day('2026-05-31'), 100, 'EUR'],
  ['Berg', 'F2', day('2026-05-01'), day('2026-05-31'), 200, 'CHF'],
];
const TODAY: Day = day('2026-06-30');

const file = (sheets: readonly GivenSheet[], names: OpenedFile['names'] = []): OpenedFile => ({
  title: 'ledger.xlsx',
  sheets,
  names,
  workbook: undefined,
});

const opened = (given: OpenedFile, language?: 'fr' | 'en'): Given =>
  withFormulas(given, { language, ofSystem: 'en', today: TODAY });

const titles = ({ workbook }: Given): readonly string[] => workbook.sheets.map(({ title }) => title);
const referenceOf = ({ workbook }: Given, wanted: string): string | undefined =>
  workbook.names?.find(({ name }) => name === wanted)?.reference;
const formulasOf = ({ workbook }: Given): readonly string[] =>
  workbook.sheets.flatMap(({ formulas = [] }) => formulas.map(({ formula }) => formula));
const settingIn = ({ workbook }: Given, key: string): Cell =>
  workbook.sheets.flatMap(({ cells }) => cells).find(([first]) => first === key)?.[2];

test('a table of invoices gets settings, and a sheet of formulas for each of its currencies', () => {
  const given = opened(file([{ title: 'Ventes', cells: INVOICES }]));
  expect(given.without).toBeUndefined();
  expect(titles(given)).toEqual(['Ventes', 'Encours settings', 'Encours']);
  expect(referenceOf(given, 'AR_Receivables')).toBe("'Ventes'!$A:$F");
  expect(formulasOf(given)).toEqual([
    '=AR.DSO(AR_Receivables, AR_Settings, , , , "CHF")',
    '=AR.DSO(AR_Receivables, AR_Settings, , , , "EUR")',
    '=AR.AGING(AR_Receivables, AR_Settings)',
    '=AR.RISK(AR_Receivables, AR_Settings)',
  ]);
  expect(settingIn(given, 'asOf.inUse')).toBe(TODAY);
});

test('the sheets of the person come first and stay as they are', () => {
  const sheets = [
    { title: 'Notes', cells: [['à faire']] },
    { title: 'Ventes', cells: INVOICES },
  ];
  const given = opened(file(sheets));
  expect(given.workbook.sheets.slice(0, 2)).toEqual(sheets);
  expect(referenceOf(given, 'AR_Receivables')).toBe("'Ventes'!$A:$F");
});

test('a title that is taken stays with the person', () => {
  const sheets = [
    { title: 'Encours', cells: INVOICES },
    { title: 'Encours settings', cells: [['mine']] },
  ];
  expect(titles(opened(file(sheets)))).toEqual(['Encours', 'Encours settings', 'Encours settings (2)', 'Encours (2)']);
});

test('a table that is hidden, or that a name of ours speaks of, is not looked for', () => {
  const hidden = opened(file([{ title: 'Old', cells: INVOICES, hidden: true }]));
  expect(titles(hidden)).toEqual(['Old']);
  expect(hidden.without).toMatch(/No table of receivables/);
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  const ours = file(
    [{ title: 'Open items', cells: INVOICES }],
    [{ name: 'AR_report_openItems', sheet: 'Open items', area }],
  );
  expect(opened(ours).without).toMatch(/No table of receivables/);
});

test('notes of customers count in the aged balance and in the risk', () => {
  const cells: Rows = [['Type', 'Client']];
  const area = { row: 0, column: 0, rows: Infinity, columns: 2 };
  const given = file(
    [
      { title: 'Ventes', cells: INVOICES },
      { title: 'Notes', cells },
    ],
    [{ name: 'AR_Actions', sheet: 'Notes', area }],
  );
  const formulas = formulasOf(opened(given));
  expect(formulas).toContain('=AR.AGING(AR_Receivables, AR_Settings, , , , , , AR_Actions)');
  expect(formulas).toContain('=AR.RISK(AR_Receivables, AR_Settings, AR_Actions)');
});

test('opened a second time, with what it was saved with, nothing is there twice', () => {
  const first = opened(file([{ title: 'Ventes', cells: INVOICES }]), 'fr');
  expect(titles(first)).toEqual(['Ventes', 'Réglages Encours', 'Essai Encours']);
  const names: OpenedFile['names'] = [
    { name: 'AR_Receivables', sheet: 'Ventes', area: { row: 0, column: 0, rows: Infinity, columns: 6 } },
    { name: 'ar_settings_sheet', sheet: 'Réglages Encours', area: { row: 0, column: 0, rows: 1, columns: 1 } },
    { name: 'AR_settings', sheet: 'Réglages Encours', area: { row: 4, column: 0, rows: 200, columns: 5 } },
    { name: 'AR_report_live', sheet: 'Essai Encours', area: { row: 0, column: 0, rows: 1, columns: 1 } },
  ];
  const again = opened(file(first.workbook.sheets, names));
  expect(titles(again)).toEqual(titles(first));
  expect(again.workbook.language).toBe('fr');
});

test('a table that cannot be read opens as it is, with the reason', () => {
  const broken: Rows = [
    ['Client', 'N° facture', 'Montant'],
    ['Lenoir', 'F1', 'plenty'],
  ];
  const area = { row: 0, column: 0, rows: 2, columns: 3 };
  const given = opened(file([{ title: 'Ventes', cells: broken }], [{ name: 'AR_Receivables', sheet: 'Ventes', area }]));
  expect(titles(given)).toEqual(['Ventes']);
  expect(given.without).not.toBe('');
  expect(given.without).toBeDefined();
});
