import type { Rows } from '../../../core/cell';
import { SETTINGS, SETTINGS_MARK } from '../../../core/reports/settings-sheet';
import { reportWrites, type WorkbookRead } from '../../../core/reports/write-report';
import { VERSION } from '../../../core/settings/range';
import { day } from '../../support/day';
import { edited, rowOf, settingsRange } from '../../support/settings';
import { table } from '../../support/table';

const TODAY = day('2026-06-30');
const range = settingsRange('en', [['asOf.inUse', TODAY]]);
const read = (settings: Rows, change: Partial<WorkbookRead> = {}): WorkbookRead => ({
  language: 'fr',
  today: TODAY,
  receivables: table(`
    Client | N° facture | Échéance   | Montant TTC
    Lenoir | 1          | 2026-06-09 | 800,50
  `),
  settings,
  ownSettings: true,
  place: { file: 'ventes.xlsx', sheet: 'Factures', firstRow: 1 },
  ...change,
});

function writesOf(settings: Rows, change: Partial<WorkbookRead> = {}) {
  const writes = reportWrites('aging', read(settings, change));
  if (!writes.ok) throw new Error(writes.error);
  const { sheets, cells, said } = writes.value;
  const sheet = sheets.find(({ mark }) => mark === SETTINGS_MARK);
  const area = sheet?.names[0];
  const rows = sheet && area && sheet.cells.slice(area.row, area.row + area.rows);
  return { rows, cells, said: said('Aged balance') };
}

test('a sheet of ours that says what it should is not written again', () => {
  expect(writesOf(range)).toMatchObject({ rows: undefined, cells: [] });
});

test('on another day only the cell of the as-of date in use is written', () => {
  expect(writesOf(range, { today: day('2026-07-01') })).toMatchObject({
    rows: undefined,
    cells: [{ range: SETTINGS, value: day('2026-07-01') }],
  });
});

test('what is not understood is said, and written beside its value', () => {
  const { rows = [], said } = writesOf(edited(range, [['aging.basis', 'full moon']]));
  expect(rowOf(rows, 'aging.basis')[3]).toBe('“full moon” is not accepted (expected: due, issued); in use: due.');
  expect(said).toContain('Age by: “full moon” is not accepted');
});

test('on a sheet of the user, problems are said and nothing but the as-of date is written', () => {
  const settings = edited(range, [['aging.basis', 'full moon']]);
  const { rows, cells, said } = writesOf(settings, { ownSettings: false, today: day('2026-07-01') });
  expect(rows).toBeUndefined();
  expect(cells).toHaveLength(1);
  expect(said).toContain('“full moon” is not accepted');
});

test('another language rewrites labels and choices in place of the sheet', () => {
  const { rows = [] } = writesOf(edited(range, [['language', 'fr']]));
  expect(rowOf(rows, 'aging.basis').slice(0, 2)).toEqual(['Ancienneté selon', 'échéance']);
});

test('settings of a later version are used, never written, and that is said', () => {
  const later = edited(range, [
    ['version', VERSION + 1],
    ['language', 'fr'],
    ['future.thing', 'x'],
  ]);
  const { rows, cells, said } = writesOf(later, { today: day('2026-07-01') });
  expect({ rows, cells }).toEqual({ rows: undefined, cells: [] });
  expect(said).toContain('version plus récente');
});

test('the data check lists what is wrong with the settings', () => {
  const writes = reportWrites('check', read(edited(range, [['aging.basis', 'full moon']])));
  const texts = writes.ok ? writes.value.sheets[0].cells.flat() : [];
  expect(texts).toContain('Age by: “full moon” is not accepted (expected: due, issued); in use: due.');
});

test('the aged balance is compared with the balances of the books', () => {
  const compared = (settings: Rows): readonly unknown[] => {
    const writes = reportWrites('aging', read(settings));
    return writes.ok ? writes.value.sheets[0].cells.flat() : [];
  };
  expect(compared(edited(range, [['account.EUR', '800,50']]))).toContain(
    'Books, EUR: customer accounts 800.50, balance here 800.50, difference 0.00.',
  );
  expect(compared(edited(range, [['account.EUR', 0]]))).toEqual(
    expect.arrayContaining([
      'Books, EUR: customer accounts 0.00, balance here 800.50, difference −800.50.',
      'The amount of item 1 (row 2) is the difference: open here, perhaps not in the books.',
    ]),
  );
  expect(
    compared(
      edited(range, [
        ['account.EUR', 0],
        ['account.asOf', '2026-05-31'],
      ]),
    ),
  ).toContain('The balances of the books are of 2026-05-31: they are not compared.');
});
