import type { Rows } from '../../../core/cell';
import { reports, type ReportId } from '../../../core/reports/index';
import type { Sheet } from '../../../core/reports/sheet';
import { SETTINGS } from '../../../core/reports/settings-sheet';
import { findReceivables, reportWrites, type WorkbookRead } from '../../../core/reports/write-report';
import { readSettings } from '../../../core/settings/read';
import { day } from '../../support/day';
import { ledgerOf, table } from '../../support/table';
import { aging } from '../../../core/analysis/aging';
import { defaultAging } from '../../../core/analysis/aging-options';

const receivables = table(`
  Code client | Client        | N° facture | Date de facture | Échéance   | Montant TTC | Devise | Statut  | Compte | Type
  00104       | Lenoir & Fils | 00121      | 2026-01-15      | 2026-02-14 | 800,50      | EUR    | Envoyée | 411    | Facture
  00104       | Lenoir & Fils | 00122      | 2026-05-15      | 2026-06-14 | 1200,00     | EUR    | Envoyée | 411    | Facture
  00098       | =Auvray       | 00123      | 2026-06-15      | 2026-07-15 | 300,00      | EUR    | Envoyée | 411    | Facture
  00098       | =Auvray       | 00124      | 2026-06-15      |            | 50,00       | EUR    | Envoyée | 411    | Avoir
  00098       | =Auvray       | 00125      | 2026-06-15      | 2026-07-15 | 70,00       | EUR    | Annulée | 411    | Facture
  00077       | Doute SARL    | 00090      | 2025-01-15      | 2025-02-14 | 40,00       | EUR    | Envoyée | 416    | Facture
  00012       | Miller        | 00126      | 2026-06-01      | 2026-06-30 | 99,00       | USD    | Envoyée | 411    | Facture
`);
const read = (change: Partial<WorkbookRead> = {}): WorkbookRead => ({
  language: 'fr',
  today: day('2026-06-30'),
  receivables,
  settings: undefined,
  ownSettings: true,
  place: { file: 'ventes.xlsx', sheet: 'Factures', firstRow: 1 },
  ...change,
});
const writes = (report: ReportId, change: Partial<WorkbookRead> = {}) => {
  const written = reportWrites(report, read(change));
  if (!written.ok) throw new Error(written.error);
  return written.value;
};
const sheetOf = (report: ReportId, change: Partial<WorkbookRead> = {}): Sheet => writes(report, change).sheets[0];
const at = (
  sheet: Sheet,
  { row, column, rows, columns }: { row: number; column: number; rows: number; columns: number },
): Rows => sheet.cells.slice(row, row + rows).map((cells) => cells.slice(column, column + columns));

describe.each(Object.keys(reports) as ReportId[])('the report %s', (report) => {
  const sheet = sheetOf(report);
  const width = sheet.cells[0]?.length ?? 0;

  test('is a rectangle, with a width for each column', () => {
    expect(new Set(sheet.cells.map((row) => row.length))).toEqual(new Set([width]));
    expect(sheet.widths).toHaveLength(width);
  });

  test('keeps every look, table and bar inside itself', () => {
    const places = sheet.charts.map(({ place }) => place);
    for (const area of [...sheet.looks, ...sheet.tables, ...sheet.bars, ...sheet.names, ...places]) {
      expect(area.row + area.rows).toBeLessThanOrEqual(sheet.cells.length);
      expect(area.column + area.columns).toBeLessThanOrEqual(width);
    }
  });

  test('has tables with names of their own and headers that differ', () => {
    expect(new Set(sheet.tables.map(({ name }) => name)).size).toBe(sheet.tables.length);
    for (const area of sheet.tables) {
      const [header = []] = at(sheet, { ...area, rows: 1 });
      expect(new Set(header).size).toBe(header.length);
      expect(header.every((cell) => typeof cell === 'string' && cell !== '')).toBe(true);
      expect(area.rows).toBeGreaterThan(1);
    }
  });

  test('freezes the header of its first table, in row 5; without tables, its title', () => {
    expect([sheet.tables[0]?.row, sheet.frozenRows]).toEqual(sheet.tables.length > 0 ? [4, 5] : [undefined, 3]);
  });

  test('draws its charts of its own cells, with a name for each category and a color for each series', () => {
    for (const { categories, series } of sheet.charts) {
      const names = at(sheet, categories).flat();
      expect(names.every((name) => typeof name === 'string' && name !== '')).toBe(true);
      expect(new Set(series.map(({ color }) => color)).size).toBe(series.length);
      for (const { values } of series) {
        const drawn = at(sheet, values).flat();
        expect(drawn).toHaveLength(names.length);
        expect(drawn.every((value) => typeof value === 'number' || value === '')).toBe(true);
      }
    }
  });

  test('leads to sheets of the same workbook only', () => {
    const marks = Object.keys(reports).map((id) => `AR_report_${id}`);
    for (const { to } of sheet.links) expect(marks).toContain(to);
  });

  test('is written in English too, with the same shape', () => {
    const english = sheetOf(report, { language: 'en' });
    expect(english.tables.map(({ rows, columns }) => [rows, columns])).toEqual(
      sheet.tables.map(({ rows, columns }) => [rows, columns]),
    );
    expect(english.title).not.toBe(sheet.title);
  });

  test('has a tab title that every host accepts', () => {
    for (const language of ['fr', 'en'] as const) {
      const { title } = sheetOf(report, { language });
      expect(title.length).toBeLessThanOrEqual(28);
      expect(title).not.toMatch(/[\\/?*[\]:]/);
    }
  });
});

describe('the aged balance', () => {
  const sheet = sheetOf('aging');

  test.each([
    ['with codes', receivables],
    ['without codes', receivables.map(([, ...row]) => row)],
  ])('has room for the label of a total beside its figures, %s', (_, rows) => {
    const { cells, looks, widths } = sheetOf('aging', { receivables: rows });
    const labels = looks
      .filter(({ ruled }) => ruled)
      .flatMap(({ row }) => (cells[row] ?? []).map((cell, column) => ({ cell, width: widths[column] ?? 0 })))
      .filter(({ cell }) => typeof cell === 'string' && cell !== '');
    expect(labels.some(({ cell }) => String(cell).includes('hors douteux'))).toBe(true);
    for (const { cell, width } of labels) expect(width).toBeGreaterThan(String(cell).length);
  });

  test('has a block for each currency, then the doubtful ones, each with its total', () => {
    expect(sheet.tables.map(({ name }) => name)).toEqual(['EncoursAging', 'EncoursAgingUSD1', 'EncoursDoubtful']);
    const [eur] = sheet.tables;
    expect(eur && at(sheet, { ...eur, rows: eur.rows + 2 })).toEqual([
      [
        'Code',
        'Client',
        'Non échu',
        '1–30',
        '31–60',
        '61–90',
        '91+',
        'Échu',
        '% échu',
        'Non affecté',
        'Solde',
        'Dont litige',
      ],
      ['00104', 'Lenoir & Fils', 0, 1200, 0, 0, 800.5, 2000.5, 1, 0, 2000.5, 0],
      ['00098', '=Auvray', 300, 0, 0, 0, 0, 0, 0, -50, 250, 0],
      ['Total', '2 clients hors douteux, EUR', 300, 1200, 0, 0, 800.5, 2000.5, 2000.5 / 2300.5, -50, 2250.5, 0],
      [
        'Part des créances hors douteuses',
        '',
        300 / 2300.5,
        1200 / 2300.5,
        0,
        0,
        800.5 / 2300.5,
        2000.5 / 2300.5,
        '',
        '',
        '',
        '',
      ],
    ]);
  });

  test('says its date, its source and its control', () => {
    const text = sheet.cells.map((row) => row[0]).join('\n');
    expect(text).toContain('Au 30/06/2026');
    expect(text).toContain('Factures : 7 lignes lues, 6 pièces ouvertes.');
    expect(text).toContain(
      'Contrôle : 300,00 non échu + 2\u202f040,50 en tranches − 50,00 non affecté = 2\u202f290,50 EUR.',
    );
  });

  test('adds the doubtful receivables up with the others', () => {
    const [, , doubtful] = sheet.tables;
    const foot = doubtful && at(sheet, { ...doubtful, row: doubtful.row + doubtful.rows, rows: 3 });
    expect(foot?.map((row) => [row[0], row[1], row[7]])).toEqual([
      ['Total', '1 client, EUR', 40],
      ['Total', '3 clients avec les douteux, EUR', 2040.5],
      ['Part des créances', '', 2040.5 / 2340.5],
    ]);
  });

  test('leaves out whoever has only paid a deposit', () => {
    const deposit =
      'Code|Client|Type|Échéance|Montant\n1|Lenoir|Facture|2026-05-31|10\n2|Auvray|Acompte reçu|2026-05-31|5';
    const { tables } = sheetOf('aging', { receivables: deposit.split('\n').map((row) => row.split('|')) });
    expect(tables.map(({ rows }) => rows)).toEqual([2]);
  });

  test('of nothing says so', () => {
    const empty = sheetOf('aging', { receivables: receivables.slice(0, 1) });
    expect(empty.cells.flat()).toContain('Aucune pièce n’est ouverte à cette date.');
  });
});

test('the list of open items says to what it adds up', () => {
  const text = sheetOf('openItems').cells[2]?.[0];
  expect(text).toContain('Solde : 2\u202f290,50 EUR (5 pièces), 99,00 USD (1 pièce)');
});

test('the list of open items, read again as a table of receivables, gives the same aged balance', () => {
  const sheet = sheetOf('openItems');
  const [area] = sheet.tables;
  if (!area) throw new Error('no table');
  const again = ledgerOf(at(sheet, area));
  const question = { ...defaultAging, asOf: day('2026-06-30') };
  expect(aging(again, question).totals).toEqual(aging(ledgerOf(receivables), question).totals);
  expect(again.problems).toEqual([]);
});

test('the data check lists what was assumed and what was left out', () => {
  const sheet = sheetOf('check');
  const text = sheet.cells.map((row) => row.join(' ')).join('\n');
  expect(text).toContain('n’est pas une créance');
  expect(text).toContain('Laissé de côté (annulées, brouillons, à établir) : 1 ligne, 70,00 EUR.');
});

describe('a workbook without settings', () => {
  test('gets a settings sheet whose range can be read again', () => {
    const { sheets, cells } = writes('aging');
    const settings = sheets[1] as Sheet;
    expect(cells).toEqual([]);
    const named = settings.names.find(({ name }) => name === SETTINGS);
    const again = readSettings(named ? at(settings, named) : [], 'en');
    expect(again).toMatchObject({
      problems: [],
      settings: { language: 'fr', asOf: { rule: 'today', inUse: day('2026-06-30') } },
    });
  });
});

describe('a workbook with settings', () => {
  const settings = (() => {
    const sheet = writes('aging').sheets[1] as Sheet;
    const named = sheet.names[0];
    return named ? at(sheet, named) : [];
  })();

  test('keeps its settings sheet; only the as-of date in use moves with the day', () => {
    const { sheets, cells } = writes('aging', { settings, today: day('2026-07-01') });
    expect(sheets).toHaveLength(1);
    expect(cells).toMatchObject([{ range: SETTINGS, column: 2, value: day('2026-07-01') }]);
    expect(settings[cells[0]?.row ?? 0]?.[0]).toBe('asOf.inUse');
  });

  test('is not touched twice on one day', () => {
    expect(writes('aging', { settings }).cells).toEqual([]);
  });
});

test('a table that cannot be read changes nothing and says why', () => {
  expect(
    reportWrites(
      'aging',
      read({
        receivables: [
          ['a', 'b'],
          [1, 2],
        ],
      }),
    ),
  ).toMatchObject({ ok: false });
});

test.each([
  [
    'the only table of receivables',
    [
      [
        ['a', 'b'],
        [1, 2],
      ],
      receivables,
    ],
    { index: 1, headerRow: 0 },
  ],
  ['a table under title rows', [[['Ventes'], [], ...receivables]], { index: 0, headerRow: 2 }],
  [
    'none',
    [
      [
        ['a', 'b'],
        [1, 2],
      ],
      [],
    ],
    undefined,
  ],
])('among the tables of a workbook, %s is found', (_, tables, expected) => {
  expect(findReceivables(tables.map((rows) => ({ rows })))).toEqual(expected);
});
