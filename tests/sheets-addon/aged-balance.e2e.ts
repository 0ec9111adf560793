import { runHandler } from '../support/apps-script/apps-script';
import type { Choices } from '../support/apps-script/data-validation';
import { at, filled, layerOf, newSheet, put } from '../support/apps-script/stored-sheet';
import { newWorkbook, sheetOf, type Workbook } from '../support/apps-script/workbook';
import { date, frenchWorkbook, headers, invoices } from './french-workbook';

const TITLE = 'Balance âgée';
const titles = (workbook: Workbook) => workbook.sheets.map(({ title }) => title);
const report = (workbook: Workbook, title = TITLE) => layerOf(sheetOf(workbook, title), 'value');
const areaOf = (workbook: Workbook, name: string) => {
  const { sheet, ...area } = workbook.names.get(name) ?? {};
  return { title: sheet?.title, ...area };
};

test('the first report finds the table under its French headers and names its whole columns', () => {
  const workbook = frenchWorkbook();
  runHandler(workbook, 'agedBalance');
  expect(areaOf(workbook, 'AR_Receivables')).toEqual({
    title: 'Factures',
    ...{ row: 0, column: 0, rows: Infinity, columns: 6 },
  });
  expect(report(workbook).slice(4, 8)).toEqual([
    [
      ...['Code', 'Client', 'Non échu', '1–30', '31–60', '61–90', '91+'],
      ...['Échu', '% échu', 'Non affecté', 'Solde', 'Dont litige'],
    ],
    ['00123', 'Lenoir', 0, 1200, 0, 0, 800.5, 2000.5, 1, 0, 2000.5, 0],
    ['00124', 'Auvray', 300, 0, 0, 0, 0, 0, 0, 0, 300, 0],
    ['Total', '2 clients, EUR', 300, 1200, 0, 0, 800.5, 2000.5, 2000.5 / 2300.5, 0, 2300.5, 0],
  ]);
});

test('the report comes to the front, behind it stand the settings, and a sentence says what was written', () => {
  const workbook = frenchWorkbook();
  runHandler(workbook, 'agedBalance');
  expect(titles(workbook)).toEqual(['Notes', 'Factures', TITLE, 'Réglages Encours']);
  expect(workbook.active?.title).toBe(TITLE);
  expect(workbook.said).toEqual([
    { how: 'toast', text: 'Balance âgée par client : écrite sur la feuille « Balance âgée », au 30/06/2026.' },
  ]);
});

test('the sheets of the user are not touched', () => {
  const workbook = frenchWorkbook();
  const before = structuredClone(workbook.sheets);
  runHandler(workbook, 'agedBalance');
  expect(workbook.sheets.slice(0, 2)).toEqual(before);
});

test('the next report takes the place of the last, and nothing of a longer one remains', () => {
  const workbook = frenchWorkbook();
  const factures = sheetOf(workbook, 'Factures');
  for (let i = 0; i < 20; i++) {
    put(factures, 'value', { row: 6 + i, column: 0, rows: 1, columns: 6 }, [
      [`9${i}`, `Client ${i}`, `G-${i}`, 46_000, 46_030, 10],
    ]);
  }
  runHandler(workbook, 'agedBalance');
  const own = sheetOf(workbook, TITLE);
  const longer = filled(own).rows;
  put(factures, 'value', { row: 6, column: 0, rows: 20, columns: 6 }, new Array(20).fill(new Array(6).fill('')));
  runHandler(workbook, 'agedBalance');

  const alone = frenchWorkbook();
  runHandler(alone, 'agedBalance');
  expect(titles(workbook)).toEqual(titles(alone));
  expect(sheetOf(workbook, TITLE)).toBe(own);
  expect(filled(own).rows).toBe(longer - 20);
  for (const layer of ['value', 'numberFormat', 'fontWeight', 'background', 'topBorder'] as const) {
    expect(layerOf(own, layer)).toEqual(layerOf(sheetOf(alone, TITLE), layer));
  }
});

test('cells of the settings where a few words are expected offer them; anything else is kept and marked', () => {
  const workbook = frenchWorkbook();
  runHandler(workbook, 'agedBalance');
  const settings = sheetOf(workbook, 'Réglages Encours');
  const offered = layerOf(settings, 'value').flatMap(([key], row) => {
    const choices = at(settings, 'choices', row, 2) as Choices | null;
    return choices ? [[key, choices] as const] : [];
  });
  expect(new Map(offered).get('aging.basis')).toEqual({
    values: ['échéance', 'facture'],
    dropDown: true,
    allowInvalid: true,
    help: 'Attendu ici : échéance, facture.',
  });
  expect(offered.map(([key]) => key)).toEqual(expect.arrayContaining(['language', 'asOf.rule', 'risk.individuals']));
});

test('a rule that a person has set on the cells of a report does not stop the next one', () => {
  const workbook = frenchWorkbook();
  runHandler(workbook, 'agedBalance');
  const own = sheetOf(workbook, TITLE);
  const strict = { values: ['oui'], dropDown: true, allowInvalid: false, help: '' };
  put(own, 'choices', { row: 5, column: 1, rows: 1, columns: 1 }, [[strict]]);
  runHandler(workbook, 'agedBalance');
  expect([at(own, 'value', 5, 1), at(own, 'choices', 5, 1)]).toEqual(['Lenoir', null]);
});

test('a report that was renamed and moved is found again by its name', () => {
  const workbook = frenchWorkbook();
  runHandler(workbook, 'agedBalance');
  sheetOf(workbook, TITLE).title = 'Relances de juin';
  workbook.sheets.reverse();
  runHandler(workbook, 'agedBalance');
  expect(titles(workbook)).toEqual(['Réglages Encours', 'Relances de juin', 'Factures', 'Notes']);
  expect(areaOf(workbook, 'AR_report_aging').title).toBe('Relances de juin');
});

test('a report that was deleted is written anew', () => {
  const workbook = frenchWorkbook();
  runHandler(workbook, 'agedBalance');
  const before = report(workbook);
  workbook.sheets.splice(workbook.sheets.indexOf(sheetOf(workbook, TITLE)), 1);
  runHandler(workbook, 'agedBalance');
  expect(report(workbook)).toEqual(before);
});

test('a sheet of the user with our title stays, and ours is the second', () => {
  const workbook = frenchWorkbook({ sheets: { 'BALANCE ÂGÉE': [['Ma balance']] } });
  runHandler(workbook, 'agedBalance');
  expect(titles(workbook)).toContain('Balance âgée (2)');
  expect(report(workbook, 'BALANCE ÂGÉE')).toEqual([['Ma balance']]);
});

test('text stays text, whatever it looks like', () => {
  const names = [
    '=HYPERLINK("x")',
    '+33 6 12 34 56 78',
    '-remise-',
    '@contact',
    "'cité",
    '00123',
    '1-30',
    '3%',
    'TRUE',
  ];
  const codes = names.map((_, i) => names.at(i - 1));
  const rows = names.map((name, i) => [codes[i], name, `F-${i}`, date('2026-05-01'), date('2026-05-31'), 100 - i]);
  const workbook = newWorkbook({ sheets: { Factures: [headers, ...rows] } });
  runHandler(workbook, 'agedBalance');
  const written = report(workbook).slice(5, 5 + names.length);
  expect(written.map(([code, name]) => [code, name])).toEqual(names.map((name, i) => [codes[i], name]));
  expect(report(workbook)[4]?.[3]).toBe('1–30');
});

test('the settings keep their day as a date and their edges as numbers', () => {
  const workbook = frenchWorkbook();
  runHandler(workbook, 'agedBalance');
  const settings = sheetOf(workbook, 'Réglages Encours');
  const keys = layerOf(settings, 'value').map(([key]) => key);
  const valueOf = (key: string) => [
    layerOf(settings, 'value')[keys.indexOf(key)]?.[2],
    layerOf(settings, 'numberFormat')[keys.indexOf(key)]?.[2],
  ];
  expect(valueOf('asOf.inUse')).toEqual([date('2026-06-30').serial, 'dd/mm/yyyy']);
  expect(valueOf('aging.edge.1')).toEqual([30, 'General']);
  expect(areaOf(workbook, 'AR_Settings')).toMatchObject({ title: 'Réglages Encours', row: 4, column: 0, columns: 5 });
});

test('on a later day only the as-of date of the settings moves, and stays a date', () => {
  const workbook = frenchWorkbook();
  runHandler(workbook, 'agedBalance');
  const settings = sheetOf(workbook, 'Réglages Encours');
  const before = layerOf(settings, 'value');
  workbook.now = Date.parse('2026-07-31T10:00:00Z');
  runHandler(workbook, 'agedBalance');
  const moved = layerOf(settings, 'value').filter((row, i) => JSON.stringify(row) !== JSON.stringify(before[i]));
  expect(moved.map(([key, , value]) => [key, value])).toEqual([['asOf.inUse', date('2026-07-31').serial]]);
  expect(workbook.said.at(-1)?.text).toContain('31/07/2026');
});

test('a workbook without a table of receivables is left as it is, and the person is told', () => {
  const workbook = newWorkbook({ sheets: { Notes: [['À faire']] } });
  runHandler(workbook, 'agedBalance');
  expect(workbook.said).toEqual([{ how: 'alert', text: expect.stringContaining('Aucun tableau') as unknown }]);
  expect([titles(workbook), workbook.names.size]).toEqual([['Notes'], 0]);
});

test('a table that cannot be read leaves the previous report', () => {
  const workbook = frenchWorkbook();
  runHandler(workbook, 'agedBalance');
  const before = report(workbook);
  put(sheetOf(workbook, 'Factures'), 'value', { row: 2, column: 5, rows: 1, columns: 1 }, [['Montant HT']]);
  runHandler(workbook, 'agedBalance');
  expect(workbook.said.at(-1)?.how).toBe('alert');
  expect(report(workbook)).toEqual(before);
});

test.each(['Range.setNumberFormats', 'Range.setValues'])('when %s fails, the previous report stands', (failing) => {
  const workbook = frenchWorkbook();
  runHandler(workbook, 'agedBalance');
  const before = report(workbook);
  put(sheetOf(workbook, 'Factures'), 'value', { row: 3, column: 5, rows: 1, columns: 1 }, [[1]]);
  workbook.failing = failing;
  expect(() => {
    runHandler(workbook, 'agedBalance');
  }).toThrow('failed');
  expect(report(workbook)).toEqual(before);
  workbook.failing = undefined;
  runHandler(workbook, 'agedBalance');
  expect(report(workbook)).not.toEqual(before);
});

test('a first report that fails leaves a sheet that the next one fills', () => {
  const workbook = frenchWorkbook();
  workbook.failing = 'Range.setValues';
  expect(() => {
    runHandler(workbook, 'agedBalance');
  }).toThrow('failed');
  workbook.failing = undefined;
  runHandler(workbook, 'agedBalance');
  expect(titles(workbook)).toEqual(['Notes', 'Factures', TITLE, 'Réglages Encours']);
});

test('while somebody else writes, nothing is written and the person is told', () => {
  const workbook = frenchWorkbook();
  workbook.locked = true;
  runHandler(workbook, 'agedBalance');
  expect(workbook.said).toEqual([{ how: 'alert', text: expect.stringContaining('Réessayez') as unknown }]);
  expect(titles(workbook)).toEqual(['Notes', 'Factures']);
  expect(workbook.locked).toBe(true);
});

test('our own reports are not taken for the table of receivables', () => {
  const workbook = frenchWorkbook();
  const own = newSheet(9, 'Pièces ouvertes');
  put(own, 'value', { row: 0, column: 0, rows: 1, columns: 6 }, [headers, ...invoices.map((row) => row.slice(0, 3))]);
  workbook.sheets.unshift(own);
  workbook.names.set('AR_report_openItems', { sheet: own, row: 0, column: 0, rows: 1, columns: 1 });
  runHandler(workbook, 'agedBalance');
  expect(areaOf(workbook, 'AR_Receivables').title).toBe('Factures');
});

test('a chart on a sheet of its own is passed over', () => {
  const workbook = frenchWorkbook();
  workbook.sheets.unshift({ ...newSheet(9, 'Graphique'), type: 'OBJECT' });
  runHandler(workbook, 'agedBalance');
  expect(areaOf(workbook, 'AR_Receivables').title).toBe('Factures');
});

test('the number of calls to Google does not grow with the rows', () => {
  const calls = (rows: number): unknown => {
    const many = Array.from({ length: rows }, (_, i) => [
      ...[
        `C${i}`,
        `Client ${i}`,
        `F-${i}`,
        date('2026-04-01'),
        date(`2026-05-${String((i % 28) + 1).padStart(2, '0')}`),
        100,
      ],
    ]);
    const workbook = newWorkbook({ sheets: { Factures: [headers, ...many] } });
    runHandler(workbook, 'agedBalance');
    expect(report(workbook).length).toBeGreaterThan(rows);
    return Object.fromEntries(workbook.calls);
  };
  // Beyond a thousand rows the new sheet is made longer, once.
  expect(calls(5000)).toEqual({ ...(calls(100) as object), 'Sheet.insertRowsAfter': 1 });
});
