/** @jest-environment jsdom */
import { readTextDate } from '../../../core/calendar-date';
import type { Cell, Rows } from '../../../core/cell';
import { textIn } from '../../../core/text/text';
import { addIn } from '../../support/excel/add-in';
import { formulaOf, type WorkbookModel } from '../../support/excel/model';
import { cellsOf, filled, sheetNamed } from '../../support/excel/new-workbook';
import { startExcel, type ExcelHost } from '../../support/excel/start-excel';

const french = textIn('fr');

const HEADER = ['Code client', 'Client', 'N° facture', 'Date facture', 'Échéance', 'Montant TTC', 'Date règlement'];
const INVOICES: Rows = [
  HEADER,
  ['00104', 'Menuiserie Lenoir', 'FA-0231', day('2026-01-15'), day('2026-02-14'), 800.5, ''],
  ['00104', 'Menuiserie Lenoir', 'FA-0240', day('2026-05-10'), day('2026-06-09'), 1200, ''],
  ['00098', '=Bâti-Loire', 'FA-0232', day('2026-05-31'), day('2026-06-30'), 300, ''],
  ['00098', '=Bâti-Loire', 'FA-0180', day('2026-01-02'), day('2026-02-01'), 990, day('2026-01-28')],
];

let excel: ExcelHost;
beforeAll(async () => {
  excel = await startExcel(addIn, 'fr-FR');
});

const press = (): Promise<string> => excel.press('agedBalance');
const valuesOf = (workbook: WorkbookModel, title: string): Cell[][] =>
  cellsOf(sheetNamed(workbook, title)).map((row) => row.map(({ value }) => value));
const namesOf = (workbook: WorkbookModel) => workbook.names.map((name) => `${name.name} ${formulaOf(name)}`);
/** The rows of the report's table that name a customer: code and balance. */
const balancesOf = (workbook: WorkbookModel, title = 'Balance âgée') =>
  valuesOf(workbook, title)
    .filter(([code]) => typeof code === 'string' && /^\d{5}$/.test(code))
    .map((row) => [row[0], row.at(-2)]);

test('the button finds a French table, names it, and writes the aged balance and the settings in French', async () => {
  const workbook = excel.open({
    sheets: { Notes: [['Rien ici']], Factures: INVOICES },
    tables: { Factures: 'Factures' },
  });
  expect(await press()).toContain('« Balance âgée »');
  expect(workbook.sheets.map(({ title }) => title)).toEqual(['Notes', 'Factures', 'Balance âgée', 'Réglages Encours']);
  expect(namesOf(workbook)).toEqual([
    'AR_Receivables =Factures[#All]',
    "AR_report_aging ='Balance âgée'!$A$1",
    'AR_Settings =EncoursSettings[#All]',
    "AR_settings_sheet ='Réglages Encours'!$A$1",
  ]);
  expect(balancesOf(workbook)).toEqual([
    ['00104', 2000.5],
    ['00098', 300],
  ]);
  expect(workbook.active.title).toBe('Balance âgée');
});

test('cells of the settings where a few words are expected offer them, in French', async () => {
  const workbook = excel.open({ sheets: { Factures: INVOICES } });
  await press();
  const { validations, grid } = sheetNamed(workbook, 'Réglages Encours');
  const offered = new Map(validations.map(({ area, says }) => [grid.at(area.row, 0).value, says['values']]));
  expect(offered.get('risk.individuals')).toEqual(['oui', 'non']);
  expect(offered.get('asOf.rule')).toEqual(['aujourd’hui', 'fin du mois dernier']);
});

test('what stood in the workbook stays as it was', async () => {
  const workbook = excel.open({ sheets: { Factures: INVOICES, Calcul: [['=SUM(Factures!F2:F5)']] } });
  const before = [cellsOf(sheetNamed(workbook, 'Factures')), cellsOf(sheetNamed(workbook, 'Calcul'))];
  await press();
  expect([cellsOf(sheetNamed(workbook, 'Factures')), cellsOf(sheetNamed(workbook, 'Calcul'))]).toEqual(before);
});

test('pressed again it reads the settings of the workbook and writes to the same sheets', async () => {
  const workbook = excel.open({ sheets: { Factures: INVOICES } });
  await press();
  setSetting(workbook, 'asOf.rule', '2026-06-30');
  expect(await press()).toContain('30/06/2026');
  expect(workbook.sheets).toHaveLength(3);
  expect(setting(workbook, 'asOf.inUse')).toBe(day('2026-06-30'));
});

test('settings in another language, and one that is not understood, are written anew where they stand', async () => {
  const workbook = excel.open({ sheets: { Factures: INVOICES } });
  await press();
  setSetting(workbook, 'language', 'en');
  setSetting(workbook, 'aging.basis', 'pleine lune');
  expect(await press()).toContain('“pleine lune” is not accepted');
  const rows = valuesOf(workbook, 'Réglages Encours');
  expect(rows.find(([key]) => key === 'aging.basis')).toEqual([
    'aging.basis',
    'Age by',
    'pleine lune',
    textIn('en').settings.entries['aging.basis'].help,
    '“pleine lune” is not accepted (expected: due, issued); in use: due.',
  ]);
  expect(workbook.sheets.filter(({ title }) => /settings|Réglages/.test(title))).toHaveLength(1);
});

test('pressed while it is at work it says so, and one report is written', async () => {
  const workbook = excel.open({ sheets: { Factures: INVOICES } });
  const [first, second] = await Promise.all([press(), press()]);
  expect(first).toBe(french.hosts.busy);
  expect(second).toContain('« Balance âgée »');
  expect(workbook.sheets).toHaveLength(3);
});

test('rows typed below a plain table are read the next time, and its name follows them', async () => {
  const workbook = excel.open({ sheets: { Factures: INVOICES } });
  await press();
  expect(namesOf(workbook)[0]).toBe('AR_Receivables =Factures!$A$1:$G$5');
  filled(sheetNamed(workbook, 'Factures'), [...INVOICES, ['00150', 'Sorel', 'FA-0250', '', day('2026-06-01'), 50, '']]);
  await press();
  expect(namesOf(workbook)[0]).toBe('AR_Receivables =Factures!$A$1:$G$6');
  expect(balancesOf(workbook)).toContainEqual(['00150', 50]);
});

test('what stands apart from the table, below blank rows, is not read', async () => {
  const workbook = excel.open({
    sheets: { Factures: [...INVOICES, [], ['Bon pour accord']] },
    names: { AR_Receivables: '=Factures!$A$1:$G$5' },
  });
  await press();
  expect(namesOf(workbook)[0]).toBe('AR_Receivables =Factures!$A$1:$G$5');
});

test('a name that a person gave decides, not the first table that would do', async () => {
  const other = [HEADER, ['00900', 'Autre', 'FA-1', '', day('2026-06-01'), 7, '']];
  const workbook = excel.open({
    sheets: { Factures: INVOICES, Autres: other },
    names: { AR_Receivables: '=Autres!$A$1:$G$2' },
  });
  await press();
  expect(balancesOf(workbook)).toEqual([['00900', 7]]);
});

test('lists that we wrote ourselves are no source, even when nothing else is there', async () => {
  const workbook = excel.open({
    sheets: { 'Pièces ouvertes': INVOICES },
    names: { AR_report_openItems: "='Pièces ouvertes'!$A$1" },
  });
  expect(await press()).toBe(french.reports.noTable);
  expect(workbook.sheets).toHaveLength(1);
});

test('a workbook without receivables is told so and stays as it is', async () => {
  const workbook = excel.open({ sheets: { Notes: [['Rien', 'ici']], Vide: [] } });
  expect(await press()).toBe(french.reports.noTable);
  expect([workbook.sheets.length, workbook.names.length]).toEqual([2, 0]);
});

test('a column that can be read in two ways is named, and nothing is written', async () => {
  const rows = [HEADER, ['1', 'Lenoir', 'FA-1', '', '03/04/2026', 10, '']];
  const workbook = excel.open({ sheets: { Factures: rows } });
  expect(await press()).toContain('Échéance');
  expect(workbook.sheets).toHaveLength(1);
});

test('a refusal of Excel is told, and the previous report is still there', async () => {
  const workbook = excel.open({ sheets: { Factures: INVOICES } });
  await press();
  const before = valuesOf(workbook, 'Balance âgée');
  filled(sheetNamed(workbook, 'Factures'), [HEADER, ['1', 'Lenoir', 'FA-1', '', day('2026-06-01'), 10, '']]);
  sheetNamed(workbook, 'Balance âgée').isProtected = true;
  expect(await press()).toContain('Le rapport n’a pas pu être écrit');
  expect(valuesOf(workbook, 'Balance âgée')).toEqual(before);
});

function day(iso: string): number {
  const date = readTextDate(iso);
  if (date.kind !== 'day') throw new Error(`${iso} is no day.`);
  return date.day;
}

const settingsIn = (workbook: WorkbookModel) => sheetNamed(workbook, 'Réglages Encours').grid;

function rowOfSetting(workbook: WorkbookModel, key: string): number {
  return valuesOf(workbook, 'Réglages Encours').findIndex(([cell]) => cell === key);
}

const setting = (workbook: WorkbookModel, key: string): Cell =>
  settingsIn(workbook).at(rowOfSetting(workbook, key), 2).value;

function setSetting(workbook: WorkbookModel, key: string, value: string): void {
  settingsIn(workbook).put(rowOfSetting(workbook, key), 2, { value, numberFormat: '@', look: {} });
}
