/** Saving settings: only what was changed, and only where nobody else has meanwhile. */
import { asked, cells, done, refusal } from '../../../support/pane-workbook';
import { receivables, settingsOf, viewOf } from '../../../support/pane-receivables';
import type { WorkbookRead } from '../../../../core/views/workbook-read';

const change = (key: string, was: string, value: string) => ({ settings: [{ key, was, value }] });

const valueIn = ({ settings }: WorkbookRead, key: string) => settings?.rows.find((row) => row[0] === key)?.[2];

const shownIn = (read: WorkbookRead, key: string) =>
  viewOf(read)
    .settings.flatMap(({ settings }) => settings)
    .find((setting) => setting.key === key);

test.each([
  ['a number', 'target.dso', '', '45', 45],
  ['a share', 'target.overdueRate', '', '15 %', 0.15],
  ['a text', 'sender.company', 'Verdier', 'Ateliers Verdier', 'Ateliers Verdier'],
  ['a day', 'reminders.bankUpTo', '', '2026-06-28', 46201],
  ['a word in the language of the person', 'aging.basis', 'due', 'issued', 'issued'],
])('%s is written as its cell holds it', (_, key, was, value, cell) => {
  const { read } = done(receivables(), 'save', change(key, was, value));
  expect(valueIn(read, key)).toBe(cell);
});

test('a day is read as the person writes it, whatever the language of the workbook', () => {
  const french = receivables({ language: 'fr' });
  const { read } = done(french, 'save', change('reminders.bankUpTo', '', '06/05/2026'));
  expect(shownIn(read, 'reminders.bankUpTo')?.value).toBe('06/05/2026');
  expect(shownIn({ ...read, language: 'en' }, 'reminders.bankUpTo')?.value).toBe('2026-05-06');
});

test('numbers that only hold together can be changed one by one', () => {
  const { read } = done(receivables(), 'save', change('aging.edge.2', '60', '45'));
  expect(viewOf(read).overview.currencies[0]?.aging.map(({ label }) => label)).toContain('31–45 days');
});

test('an emptied value gives way to what holds without it', () => {
  const { read } = done(receivables(), 'save', change('target.dso', '', '45'));
  const { read: after } = done(read, 'save', change('target.dso', '45', ''));
  expect(shownIn(after, 'target.dso')?.value).toBe('');
});

test('what stands there has been changed meanwhile: nothing is saved, and both values are told', () => {
  const { says, code } = refusal(receivables(), 'save', {
    settings: [
      { key: 'target.dso', was: '', value: '45' },
      { key: 'sender.company', was: 'Verdier & fils', value: 'X' },
    ],
  });
  expect(code).toBe('changedMeanwhile');
  expect(says).toBe(
    'Letters: your company: it was “Verdier & fils” when you began and is “Verdier” now. Look at it once more. Nothing was changed.',
  );
});

test('a value that is not understood is refused with what is expected', () => {
  const { says } = refusal(receivables({ language: 'fr' }), 'save', change('target.dso', '', 'beaucoup'));
  expect(says).toContain('« beaucoup » n’est pas accepté');
  expect(says).toContain('Rien n’a été modifié.');
});

test('settings of a later version are only read', () => {
  const newer = receivables({ settings: cells([...settingsOf({}), ['version', '', 99, '', '']], 'Settings') });
  expect(refusal(newer, 'save', change('target.dso', '', '45')).code).toBe('newer');
});

test('a key that nobody knows is refused', () => {
  expect(refusal(receivables(), 'save', change('nonsense', '', '45')).code).toBe('unknown');
});

test('on a sheet of the person’s own a single cell is written', () => {
  const own = receivables({ ownSettings: false });
  const answer = asked(own, 'save', change('sender.company', 'Verdier', 'Ateliers'));
  expect(answer).toEqual({
    ok: true,
    changes: { cells: [{ range: 'AR_Settings', row: 4, column: 2, value: 'Ateliers' }] },
  });
  expect(refusal(own, 'save', change('target.dso', '', '45')).code).toBe('settingElsewhere');
});

test('without settings their sheet is written, and what nobody knows is kept where there are', () => {
  const none = receivables({ settings: undefined, ownSettings: false });
  expect(valueIn(done(none, 'save', change('target.dso', '', '45')).read, 'target.dso')).toBe(45);
  const noted = receivables({ settings: cells(settingsOf({ 'own.note': 'kept' }), 'Settings') });
  expect(valueIn(done(noted, 'save', change('target.dso', '', '45')).read, 'own.note')).toBe('kept');
});

test('nothing is written where nothing was changed', () => {
  expect(asked(receivables(), 'save', change('sender.company', 'Verdier', 'Verdier'))).toEqual({
    ok: true,
    changes: {},
  });
});

test('a column that the table does not have is refused, for nothing could be read any more', () => {
  const { code, says } = refusal(receivables(), 'save', change('map.customer', '', 'Nobody'));
  expect([code, says]).toEqual(['unreadable', expect.stringContaining('“Nobody”')]);
});

test('a column of the table is chosen among its headers, or none is', () => {
  const setting = shownIn(receivables(), 'map.customer');
  expect(setting?.isTyped).toBe(false);
  expect(setting?.choices).toEqual(expect.arrayContaining(['', 'Client', 'Échéance']));
});
