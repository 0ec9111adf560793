import type { Browser } from 'playwright-core';
import { isBlank, isCellError, type Cell, type Rows } from '../../core/cell';
import type { Argument, Value, Values } from '../../core/functions/argument';
import { catalogue } from '../../core/functions/index';
import type { Formula, GivenSheet } from '../../workbench/workbook';
import { launchChromium } from '../support/chromium';
import { openGrid, type GridPage } from '../support/grid';

/** Ranges that examples take stand below each other on a sheet of their own. */
const ranges: Cell[][] = [];

function written(argument: Argument): string {
  if (argument === undefined || argument === null) return '';
  if (typeof argument === 'string') return `"${argument.replaceAll('"', '""')}"`;
  if (typeof argument === 'number') return String(argument);
  if (typeof argument === 'boolean') return argument ? 'TRUE' : 'FALSE';
  const first = ranges.length + 1;
  ranges.push(...argument.map((row) => [...row]));
  const lastColumn = String.fromCharCode(64 + Math.max(...argument.map((row) => row.length)));
  return `Ranges!A${String(first)}:${lastColumn}${String(ranges.length)}`;
}

/** Each example alone on its sheet, with room to spill. */
const examples = catalogue.flatMap(({ name, examples: given }) =>
  given.map(({ args, result }, index) => ({
    sheet: `${name} ${String(index + 1)}`,
    formula: `=AR.${name}(${args.map(written).join(',')})`,
    result,
  })),
);

const sheetOf = (title: string, formula: string): GivenSheet => ({
  title,
  cells: [],
  formulas: [{ row: 0, column: 0, formula }],
});

/** As cells show it: errors by their code, nothing for a blank; empty ends of rows and tables cut off. */
const shown = (values: Values | Rows): Cell[][] => {
  const rows = isTable(values) ? values.map((row) => row.map(shownValue)) : [[shownValue(values)]];
  const width = Math.max(...rows.map((row) => row.findLastIndex((cell) => !isBlank(cell)) + 1));
  const height = rows.findLastIndex((row) => row.some((cell) => !isBlank(cell))) + 1;
  return rows.slice(0, height).map((row) => row.slice(0, width));
};
const isTable = (values: Values | Rows): values is readonly (readonly Value[])[] => Array.isArray(values);
const shownValue = (value: Value): Cell => (isCellError(value) ? value.error : isBlank(value) ? null : value);

/** Rows for each to spill. */
const ROOM = 5;

const nonsense: readonly Formula[] = [
  '=AR.AGING_BUCKET()',
  '=AR.AGING_BUCKET("soon", "2026-06-30")',
  '=AR.AGING(Ranges!Z1:Z9, "2026-06-30")',
  '=AR.DAYS_PAST_DUE({1,2;3,4}, TRUE)',
  '=AR.OPEN_ITEMS(LAMBDA(x, x), 1, 2)',
  '=AR.CHECK("no table")',
].map((formula, index) => ({ row: index * ROOM, column: 0, formula }));

let browser: Browser;
let grid: GridPage;

beforeAll(async () => {
  browser = await launchChromium();
  grid = await openGrid(browser, {
    title: 'Functions',
    language: 'en',
    sheets: [
      { title: 'Ranges', cells: ranges },
      ...examples.map(({ sheet, formula }) => sheetOf(sheet, formula)),
      {
        title: 'Nonsense',
        cells: [],
        formulas: [...nonsense, { row: nonsense.length * ROOM, column: 0, formula: '=1+1' }],
      },
      {
        title: 'Errors',
        cells: [['2026-06-01'], ['#N/A'], ['2026-06-30']],
        formulas: [
          { row: 0, column: 1, formula: '=AR.DAYS_PAST_DUE(A1:A3, "2026-06-30")' },
          { row: 4, column: 0, formula: '=IFERROR(AR.AGING_BUCKET("soon", "2026-06-30"), "caught")' },
          { row: 5, column: 0, formula: '=AR.AGING_BUCKET("2026-06-01", AR_Setings)' },
          { row: 6, column: 0, formula: '=ISTEXT(AR.AGING_BUCKET("2026-06-01", "2026-06-30"))' },
          { row: 7, column: 0, formula: '=AR.IS_SIREN(Z1)' },
          { row: 8, column: 0, formula: '=AR.IS_SIREN()' },
        ],
      },
    ],
  });
});

afterAll(() => browser.close());

test.each(examples)('$formula gives its result in a cell', async ({ sheet, result }) => {
  expect(shown(await grid.cells(sheet))).toEqual(shown(result));
});

test('a function given nonsense answers a cell error, and every other formula has its value', async () => {
  const cells = await grid.cells('Nonsense');
  expect(nonsense.map(({ row }) => cells[row]?.[0])).toEqual(
    nonsense.map(() => expect.stringMatching(/^#(VALUE!|N\/A)$/)),
  );
  expect(cells[nonsense.length * ROOM]?.[0]).toBe(2);
});

test('an error in a range stays with its row', async () => {
  const cells = await grid.cells('Errors');
  expect(cells.slice(0, 3).map((row) => row[1])).toEqual([29, '#VALUE!', 0]);
});

test('an error of ours can be caught by a formula', async () => {
  expect((await grid.cells('Errors'))[4]?.[0]).toBe('caught');
});

test('a formula beside a blank cell stays blank; one without its argument is an error', async () => {
  const cells = await grid.cells('Errors');
  expect([cells[7]?.[0] ?? '', cells[8]?.[0]]).toEqual(['', '#VALUE!']);
});

test('a misspelt name stays the name error of the grid', async () => {
  expect((await grid.cells('Errors'))[5]?.[0]).toBe('#NAME?');
});

test('the label 1–30 is text, not a date', async () => {
  expect((await grid.cells('Errors'))[6]?.[0]).toBe(true);
});

test('the sentence of an error is shown where the pointer rests on its cell', async () => {
  await grid.pointAt('Nonsense', ROOM, 0);
  await grid.page.getByText('“soon” is not a date').first().waitFor();
});

test('another formula in that cell does not inherit the sentence', async () => {
  await grid.type('Nonsense', `A${String(ROOM + 1)}`, '=1/0');
  await grid.pointAt('Nonsense', ROOM + 2, 3);
  await grid.pointAt('Nonsense', ROOM, 0);
  await grid.page.getByText('Divide by zero error').waitFor();
  expect(await grid.page.getByText('“soon” is not a date').count()).toBe(0);
});

test('nothing was asked for beyond the page, and nothing was complained of', () => {
  expect(grid.complaints).toEqual([]);
});
