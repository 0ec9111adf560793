import { catalogue } from '../../../core/functions';
import type { Values } from '../../../core/functions/argument';
import { formula, reference, runHandler } from '../../support/apps-script/apps-script';
import { newWorkbook } from '../../support/apps-script/workbook';
import { date, frenchWorkbook, headers, invoices } from '../french-workbook';

const english = () => newWorkbook({ locale: 'en_GB' });

/** As the cells show it: blanks as empty text, errors in the midst of a table as their code. */
const inCells = (values: Values): unknown =>
  JSON.parse(JSON.stringify(values, (_, value: unknown) => (isError(value) ? value.error : (value ?? ''))));

const isError = (value: unknown): value is { error: string } =>
  typeof value === 'object' && value !== null && 'error' in value;

describe('every example of the catalogue', () => {
  const examples = catalogue.flatMap(({ name, examples: ofOne }) =>
    ofOne.map((example, i) => ({ name, i, ...example })),
  );

  test.each(examples)('AR_$name, example $i', ({ name, args, result }) => {
    if (isError(result)) expect(() => formula(english(), `AR_${name}`, ...args)).toThrow(result.error);
    else expect(formula(english(), `AR_${name}`, ...args)).toEqual(inCells(result));
  });
});

test('an answer that is an error is thrown with its code and its sentence, so that the cell shows both', () => {
  expect(() => formula(english(), 'AR_DAYS_PAST_DUE', 'soon', '2026-06-30')).toThrow(
    '#VALUE! dueDate: “soon” is not a date.',
  );
});

test('an error in the midst of a column is the text of its code, and its neighbours are answered', () => {
  const dueDates = [['2026-06-01'], ['soon'], ['']];
  expect(formula(english(), 'AR_DAYS_PAST_DUE', dueDates, '2026-06-30')).toEqual([[29], ['#VALUE!'], ['']]);
});

test('a formula beside a blank cell stays blank; one without its argument asks for it', () => {
  const workbook = newWorkbook({ locale: 'en_GB', sheets: { Clients: [['SIREN'], ['732 829 320'], ['']] } });
  const isSiren = (cell: string) => formula(workbook, 'AR_IS_SIREN', reference(`Clients!${cell}`));
  expect([isSiren('A2'), isSiren('A3')]).toEqual([true, '']);
  expect(() => formula(workbook, 'AR_IS_SIREN')).toThrow('#VALUE! text is missing.');
});

test('ranges that are left out answer with the formula to write, in the spelling of Sheets', () => {
  expect(() => formula(english(), 'AR_AGING')).toThrow('=AR_');
});

test('the language is that of the spreadsheet', () => {
  const bucket = (locale: string) => formula(newWorkbook({ locale }), 'AR_AGING_BUCKET', '2026-06-30', '2026-06-30');
  expect([bucket('fr_FR'), bucket('fr_CA'), bucket('en_US'), bucket('de_DE')]).toEqual([
    'Non échu',
    'Non échu',
    'Not due',
    'Not due',
  ]);
});

test('the language of the settings goes before that of the spreadsheet', () => {
  const settings = [
    ['version', '', 1],
    ['language', '', 'en'],
    ['asOf.inUse', '', date('2026-06-30')],
  ];
  const header = [['key', 'Setting', 'value'], ...settings];
  expect(formula(newWorkbook({ locale: 'fr_FR' }), 'AR_AGING_BUCKET', '2026-06-30', header)).toBe('Not due');
});

test('the formula that is taught answers over whole columns with a title above and blank rows below', () => {
  const workbook = frenchWorkbook();
  runHandler(workbook, 'agedBalance');
  expect(formula(workbook, 'AR_AGING', reference('AR_Receivables'), reference('AR_Settings'))).toEqual([
    [
      ...['Client', 'Devise', 'Non échu', '1–30', '31–60', '61–90', '91+'],
      ...['Échu', '% échu', 'Non affecté', 'Solde', 'Dont litige'],
    ],
    ['Lenoir', 'EUR', 0, 1200, 0, 0, 800.5, 2000.5, 1, 0, 2000.5, 0],
    ['Auvray', 'EUR', 300, 0, 0, 0, 0, 0, 0, 0, 300, 0],
  ]);
});

test('dates inside an answer are serial numbers, as in Excel', () => {
  const [header, first] = formula(english(), 'AR_OPEN_ITEMS', '', [headers, ...invoices], '2026-06-30') as unknown[][];
  expect(first?.[header?.indexOf('Due date') ?? -1]).toBe(date('2026-02-14').serial);
});

test('a formula without dates in its cells asks Google for nothing but the language', () => {
  const workbook = english();
  formula(workbook, 'AR_DAYS_PAST_DUE', '2026-06-01', 46_203);
  expect([...workbook.calls]).toEqual([
    ['SpreadsheetApp.getActiveSpreadsheet', 1],
    ['Spreadsheet.getSpreadsheetLocale', 1],
  ]);
});
