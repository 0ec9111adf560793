import fc from 'fast-check';
import { LOG_HEADER, logLines, readLogText, type LogText } from '../../../cli/reminders/log-text';
import type { LogRow, State } from '../../../core/dunning/log';
import { rowOf } from '../../../core/dunning/reminder';
import type { Minor } from '../../../core/money';
import { planOf } from '../../support/reminders';

const [message] = planOf(
  'Client | N° facture | Date | Échéance | Montant\nLenoir | F1 | 2026-04-01 | 2026-05-01 | 300',
  '2026-05-26',
).messages;
if (!message) throw new Error('There is no message.');

const row = (change: Partial<LogRow> = {}): LogRow => ({ ...rowOf(message, ''), ...change });
const text = (...rows: readonly LogRow[]): string => LOG_HEADER + logLines(rows);
/** As a file is read: every end of a line is one sign. */
const asRead = (written: string): string => written.replace(/\r\n/g, '\n');
const found = (written: string) => readLogText(asRead(written).replace('\ufeff', ''), written.startsWith('\ufeff'));
function read(written: string): LogText {
  const log = found(written);
  if (!log.ok) throw new Error(log.error.code);
  return log.value;
}
const states = (written: string): readonly State[] => read(written).rows.map(({ state }) => state);

const word = fc
  .string({ unit: fc.constantFrom('=', '+', '-', '@', ';', ',', '\t', '|', '"', "'", 'é', '€', ' ', 'a', '1') })
  .map((word) => word.trim().replace(/\s+/g, ' '));

test('a row is read as it was written, whatever it holds', () => {
  fc.assert(
    fc.property(word, word, word, (name, reason, by) => {
      const written = row({ name, reason, by });
      expect(read(text(written))).toEqual({ rows: [written], problems: [], isCutOff: false, isOurs: true });
    }),
  );
});

test('no cell begins as a formula does, and each row is one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const lines = text(row({ name, reason: name, customer: name })).split('\r\n');
      expect(lines).toHaveLength(3);
      expect(lines[1]).not.toMatch(/(?:^|;)"?[=+@]/);
    }),
  );
});

test('what a crash has left of the last line counts for nothing, wherever it was cut', () => {
  const before = text(row({ key: 'A', state: 'drafted' }));
  const last = logLines([row({ key: 'B', state: 'sent' })]);
  for (let length = 1; length < last.length - 2; length++) {
    const cut = read(before + last.slice(0, length));
    expect([length, cut.rows.map(({ key }) => key), cut.isCutOff, cut.isOurs]).toEqual([length, ['A'], true, false]);
  }
});

test('a last line that lacks nothing but its end counts, and another is not written onto it', () => {
  const whole = text(row({ state: 'sent' })).trimEnd();
  expect(read(whole)).toMatchObject({ rows: [{ state: 'sent' }], isCutOff: false, isOurs: false });
});

test('a disk that has filled the end with zeros has cut it off', () => {
  expect(states(`${text(row())}\0\0\0\0`)).toEqual(['pending']);
});

test.each([',', '\t', '|'])('a spreadsheet may have saved it with %j between its cells', (separator) => {
  const saved = text(row({ state: 'sent' }))
    .replaceAll(';', separator)
    .replace('\ufeff', '');
  expect(read(saved)).toMatchObject({ rows: [{ state: 'sent', key: row().key }], isOurs: false });
});

test('a spreadsheet finds no day, decimal or code in it that it would save in its own way', () => {
  const [, line = ''] = text(row({ amount: 1205 as Minor, customer: '00123', entity: '1-2' })).split('\r\n');
  const cells = line.split(';');
  expect(cells).toEqual(expect.arrayContaining(["'2026-05-26", "'12.05", "'00123", "'1-2"]));
  expect(cells.filter((cell) => /^[\d.,/:-]*\d[\d.,/:-]*$/.test(cell)).filter((cell) => !/^\d+$/.test(cell))).toEqual(
    [],
  );
});

test('a spreadsheet may have moved its columns', () => {
  const lines = text(row({ state: 'drafted' }))
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n');
  const turned = lines.map((line) => line.split(';').reverse().join(';'));
  expect(read(`${turned.join('\n')}\n`)).toMatchObject({
    rows: [row({ state: 'drafted' })],
    problems: [],
    isOurs: false,
  });
});

test('a row that a person has added by hand counts, though it has no last cell', () => {
  const byHand = logLines([row({ key: 'mine', state: 'sent' })]).replace(/;\.\r\n$/, '\n');
  expect(read(text(row()) + byHand).rows.map(({ key, state }) => `${key} ${state}`)).toEqual([
    `${row().key} pending`,
    'mine sent',
  ]);
});

test('what cannot be read of a row leaves it to a person to say what became of the message', () => {
  const spoiled = text(row({ state: 'drafted' })).replace(';300;', ';12 mai;');
  expect(states(spoiled)).toEqual(['uncertain']);
  expect(read(spoiled).problems).toMatchObject([{ row: 2, column: 'amount', value: '12 mai' }]);
});

test.each([
  ['a number', '12E3'],
  ['a month', 'MARS-1'],
  ['a day', 'Jan 26'],
  ['a share', '5%'],
  ['a truth', 'TRUE'],
])('a name that a spreadsheet would take for %s is a text: %s', (_, name) => {
  expect(text(row({ name }))).toContain(`;'${name};`);
  expect(read(text(row({ name }))).rows[0]?.name).toBe(name);
});

test('a log without its header, or with its header below, is refused: it would be read as an empty one', () => {
  const [header = '', line = ''] = text(row({ state: 'sent' })).split('\r\n');
  for (const broken of [`${line}\n`, `${line}\n${header.replace('\ufeff', '')}\n`, 'PK\u0003\u0004', 'a;b\n1;2\n']) {
    expect(found(broken)).toEqual({ ok: false, error: { code: 'header' } });
  }
});

test.each(['key', 'state', 'on', 'steps'])('a log without its column %s is refused', (column) => {
  expect(found(text(row()).replace(column, 'x')).ok).toBe(false);
});

test('a quotation mark that is not closed is refused: it would swallow what stands below', () => {
  const [first = '', second = ''] = [row({ key: 'A' }), row({ key: 'B' })].map((each) => logLines([each]));
  const broken = LOG_HEADER + first.replace(';Lenoir;', ';"Lenoir;') + second;
  expect(found(broken)).toEqual({ ok: false, error: { code: 'quotes', line: expect.any(Number) } });
});

test('a message that has lost its steps is one of which a person has to say what became of it', () => {
  const lost = text(row({ state: 'sent' })).replace(/invoice:[^;]*/, '');
  expect(states(lost.replace(";';.", ';;.'))).toEqual(['uncertain']);
});

test('rows are counted as they stand in the file, blank lines among them', () => {
  const spoiled = text(row({ state: 'drafted' }))
    .replace("'300", 'x')
    .replace('\r\n', '\r\n\r\n\r\n');
  expect(read(spoiled).problems).toEqual([]);
  const bad = text(row({ state: 'drafted' }))
    .replace(';drafted;', ';envoyé;')
    .replace('\r\n', '\r\n\r\n\r\n');
  expect(read(bad).problems).toMatchObject([{ row: 4, column: 'state' }]);
});

test('without the mark of UTF-8 nothing is added below: the file may be in another encoding', () => {
  expect(read(text(row()).replace('\ufeff', '')).isOurs).toBe(false);
});
