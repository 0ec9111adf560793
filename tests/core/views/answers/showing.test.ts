/** Customers opened, rows shown, reports written. */
import type { ReportId } from '../../../../core/reports/index';
import { reports } from '../../../../core/reports/index';
import type { TableBeside } from '../../../../core/views/tables-beside';
import { asked, cells, done, refusal } from '../../../support/pane-workbook';
import { onlyKey, RECEIVABLES, receivables, viewOf } from '../../../support/pane-receivables';

const read = receivables();

test('a customer has its open items with their rows, and why nobody asks for one', () => {
  const { value } = done(read, 'customer', { id: 'C1' });
  expect(value?.items.map(({ row, number, daysLate, open, why }) => [row, number, daysLate, open, why])).toEqual([
    [3, 'F2', 60, '800.50', ''],
    [4, 'F3', 21, '1,200.00', 'disputed'],
    [5, 'A1', 0, '−150.00', ''],
  ]);
  const other = done({ ...read, language: 'fr' }, 'customer', { id: 'C2' }).value;
  expect(other?.items.map(({ due, daysLate, open, why }) => [due, daysLate, open, why])).toEqual([
    ['31/07/2026', -31, '300,00', 'pas encore échue'],
  ]);
});

test('the reason of a whole customer stands with each item that is overdue', () => {
  const skipped = done(read, 'record', { entries: [{ kind: 'stop', customer: 'C1' }] }).read;
  const { value } = done(skipped, 'customer', { id: 'C1' });
  expect(value?.items[0]?.why).toBe('not to be contacted');
});

test('the statement is cells parted by tabs, and no cell of it is a formula', () => {
  const table = RECEIVABLES.replace(/Lenoir/g, '=HYPERLINK("x")')
    .replace('F2', '@F2')
    .replace('A1', '+A1');
  const { value } = done(receivables({ language: 'fr' }, table), 'customer', { id: 'C1' });
  expect(value?.statement.split('\n').map((line) => line.split('\t'))).toEqual([
    ['\'=HYPERLINK("x")'],
    [expect.stringContaining('30/06/2026')],
    [expect.any(String), expect.any(String), expect.any(String), expect.any(String), expect.any(String), 'Devise'],
    ["'@F2", '01/04/2026', '01/05/2026', '60', '800,50', 'EUR'],
    ['F3', '10/05/2026', '09/06/2026', '21', '1200,00', 'EUR'],
    ["'+A1", '20/06/2026', '', '', '-150,00', 'EUR'],
    ['Total', '', '', '', '1850,50', 'EUR'],
  ]);
});

test('a customer that is gone is refused', () => {
  expect(refusal(read, 'customer', { id: 'C9' }).says).toContain('“C9”');
});

test('rows are selected, each once, and none but rows', () => {
  const answer = done(read, 'show', { rows: [3, 5, 3, 0, 1.5] });
  expect(answer.value).toEqual({ said: '2 rows selected.', charts: [] });
  expect(refusal(read, 'show', { rows: [] }).code).toBe('noRows');
});

test.each(Object.keys(reports) as ReportId[])('the report %s is written, brought forward and said', (report) => {
  expect(done(read, 'show', { report }).value?.said).toContain('as of 2026-06-30');
});

test('a report is written in the language of the workbook and said in that of the person', () => {
  const answer = done({ ...read, language: 'fr' }, 'show', { report: 'aging' });
  expect(answer.value?.said).toBe('Balance âgée par client : écrite sur la feuille « Aged balance », au 30/06/2026.');
});

test('charts are given where the sheets of the host have none', () => {
  const charts = (kind: 'native' | 'picture') =>
    done({ ...read, features: { ...read.features, charts: kind } }, 'show', { report: 'aging' }).value?.charts.length;
  expect(charts('native')).toBe(0);
  expect(charts('picture')).toBeGreaterThan(0);
});

describe('a table that a person keeps', () => {
  const placeOf = (from: typeof read, id: TableBeside) => viewOf(from).tables.find((each) => each.id === id);

  test.each<TableBeside>(['policy', 'letters', 'actions'])('%s is begun as what holds without it', (id) => {
    expect(placeOf(read, id)?.isThere).toBe(false);
    const begun = done(read, 'show', { table: id }).read;
    expect(placeOf(begun, id)).toMatchObject({
      isThere: true,
      says: expect.stringMatching(/^On the sheet “/) as string,
    });
    expect({ ...viewOf(begun), tables: [] }).toEqual({ ...viewOf(read), tables: [] });
    const key = onlyKey(read);
    const letter = done(read, 'draft', { key, edits: {} }).value;
    expect(done(begun, 'draft', { key, edits: {} }).value).toEqual(letter);
  });

  test('is brought forward afterwards, and never written again', () => {
    const begun = done(read, 'show', { table: 'policy' }).read;
    const again = asked(begun, 'show', { table: 'policy' });
    expect(again).toMatchObject({ ok: true, changes: { front: 'AR_Policy' } });
    expect(again.ok && again.changes?.sheets).toBeUndefined();
  });

  test('is begun in the language of the workbook', () => {
    expect(done({ ...read, language: 'fr' }, 'show', { table: 'policy' }).value?.said).toContain('« Credit policy »');
  });
});

test('a report knows the log and the notes of the workbook, and says what is wrong with them', () => {
  const sheetsOf = (from: typeof read, report: ReportId) => {
    const answer = asked(from, 'show', { report });
    return JSON.stringify(answer.ok && answer.changes?.sheets?.[0]?.cells);
  };
  const sent = done(read, 'record', { entries: [{ kind: 'sent', key: onlyKey(read) }] }).read;
  expect(sheetsOf(read, 'reminders')).not.toContain('"sent"');
  expect(sheetsOf(sent, 'reminders')).toContain('"sent"');
  const stopped = done(read, 'record', { entries: [{ kind: 'stop', customer: 'C1' }] }).read;
  expect(sheetsOf(stopped, 'worklist')).toContain('not to be contacted');
  const rows = [
    ['Note', 'Customer', 'Until'],
    ['promise to pay', 'C1', 'soon'],
  ];
  expect(done({ ...read, actions: cells(rows) }, 'show', { report: 'check' }).value?.said).toContain('“soon”');
});
