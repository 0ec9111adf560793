import { openReading } from '../../cli/read';
import { readingOf, type GivenReading } from '../../cli/reading';
import { writtenNotes } from '../../cli/run-settings';
import { workbookOf } from '../../files/xlsx/write-workbook';
import { settingsSheet } from '../../core/reports/settings-sheet';
import { VERSION } from '../../core/settings/range';
import { settingRows } from '../../core/settings/rows';
import { day } from '../support/day';
import { settingsWith, type Given as Values } from '../support/settings';
import { testFolder } from './folder';

const folder = testFolder();

async function workbook(name: string, values: Values, version = VERSION): Promise<string> {
  const { settings } = settingsWith('en', values);
  const rows = settingRows(settings).map((row) => (row.key === 'version' ? { ...row, value: version } : row));
  return folder.write(name, await workbookOf([settingsSheet(settings, rows)]));
}

async function run(own: Values, given: GivenReading = {}) {
  const file = await workbook('own.xlsx', own);
  const found = await openReading(readingOf(file, given), 'en');
  return {
    ...found,
    sheet: new Map(settingRows(found.settings, found.settingRows).map(({ key, value }) => [key, value])),
  };
}

test('last month’s workbook brings its rule, not the day that it gave', async () => {
  const last = await workbook('last.xlsx', [
    ['asOf.rule', 'end of last month'],
    ['asOf.inUse', day('2020-05-31')],
  ]);
  const { settings, sheet } = await run([], { settings: last });
  expect(settings.asOf.rule).toBe('endOfLastMonth');
  expect(settings.asOf.inUse).toBeGreaterThan(day('2026-01-01'));
  expect(sheet.get('asOf.inUse')).toBe(settings.asOf.inUse);
});

test('a day on the command line is the rule of what is written', async () => {
  const { settings, sheet } = await run([['asOf.rule', 'today']], { asOf: '2026-06-30' });
  expect(settings.asOf).toEqual({ rule: day('2026-06-30'), inUse: day('2026-06-30') });
  expect(sheet.get('asOf.rule')).toBe(day('2026-06-30'));
});

test('flags win over --settings, which wins over the workbook; what is written says so', async () => {
  const other = folder.write('s.csv', 'key;value\naging.edge.1;20\naging.edge.2;40\ntarget.dso;45,5\n');
  const { settings, sheet } = await run(
    [
      ['currency', 'USD'],
      ['aging.edge.1', 10],
    ],
    { settings: other, edges: '7' },
  );
  expect(settings).toMatchObject({ aging: { edges: [7] }, targets: { dso: 45.5 }, reading: { currency: 'USD' } });
  expect(['aging.edge.1', 'aging.edge.2', 'currency'].map((key) => sheet.get(key))).toEqual([7, '', 'USD']);
});

test('what is wrong is told with its file', async () => {
  const other = folder.write('s.csv', 'key;value\naging.basis;full moon\ncurency;USD\n');
  const { settingNotes } = await run([], { settings: other });
  expect(writtenNotes(settingNotes, 'en')).toEqual([
    `“${other}”: Age by: “full moon” is not accepted (expected: due, issued); in use: due.`,
    `“${other}”: This version knows no setting “curency”: it is kept and not used.`,
  ]);
});

test('another file of a later version is used as far as it is known, and said to be', async () => {
  const file = folder.write('later.csv', `key;value\nversion;${VERSION + 1}\ncurrency;USD\nfuture.thing;x\n`);
  const { settings, settingNotes, sheet } = await run([], { settings: file });
  expect(settings.reading.currency).toBe('USD');
  expect(writtenNotes(settingNotes, 'en')).toEqual([expect.stringContaining('a later version of Encours')]);
  expect([sheet.get('version'), sheet.get('future.thing')]).toEqual([VERSION, 'x']);
});

test('a workbook of a later version is used, said to be, and its settings are copied as they stand', async () => {
  const file = await workbook('later.xlsx', [['currency', 'USD']], VERSION + 1);
  const found = await openReading(readingOf(file, { currency: 'CHF' }), 'en');
  expect(found.settings.reading.currency).toBe('CHF');
  expect(found.settingNotes).toHaveLength(1);
  const copied = new Map(settingRows(found.settings, found.settingRows).map(({ key, value }) => [key, value]));
  expect([copied.get('version'), copied.get('currency')]).toEqual([VERSION + 1, 'USD']);
});
