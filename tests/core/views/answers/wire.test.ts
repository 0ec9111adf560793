/** Every answer is plain data, and every refusal says in the person's words that nothing was changed. */
import { answers } from '../../../../core/views/answers/index';
import type { Call, Calls } from '../../../../core/views/calls';
import { candidate, overWire, refusal, workbook } from '../../../support/pane-workbook';
import { onlyKey, RECEIVABLES, receivables, viewOf } from '../../../support/pane-receivables';
import { table } from '../../../support/table';

const rows = table(RECEIVABLES);
const chosen = candidate(rows);
const read = receivables({ tables: [candidate(table('Ville | Pays\nLyon | FR'), 'Villes')] });
const key = onlyKey(read);
const job = { kind: 'draft', keys: [key, 'gone'] } as const;
const id = JSON.stringify(job);

const ASKS: { readonly [C in Call]: Calls[C]['asks'] } = {
  open: null,
  refresh: { known: 'another' },
  choose: {},
  accept: { table: 'AR_Receivables', columns: { number: 'E-mail' } },
  save: { settings: [{ key: 'target.dso', was: '', value: '45' }] },
  customer: { id: 'C1' },
  draft: { key, edits: {} },
  record: { entries: [{ kind: 'sent', key }] },
  begin: { job },
  proceed: { id },
  cancel: { id },
  show: { report: 'aging' },
  deliver: { key, by: 'eml', edits: {} },
};

const calls = Object.keys(ASKS) as Call[];

test.each(calls)('%s: the answer crosses a wire unchanged', (call) => {
  const answer = (answers[call] as (read: unknown, asks: unknown) => unknown)(read, ASKS[call]);
  expect(answer).toMatchObject({ ok: true });
  expect(overWire(answer)).toEqual(answer);
});

test.each(calls)('%s: the workbook may come from a wire, and says the same', (call) => {
  const ask = answers[call] as (read: unknown, asks: unknown) => unknown;
  expect(overWire(ask(overWire(read), overWire(ASKS[call])))).toEqual(overWire(ask(read, ASKS[call])));
});

test.each(['save', 'draft', 'customer', 'record', 'begin', 'show', 'deliver'] as const)(
  '%s: without a table the person is asked to choose one, or settings are saved all the same',
  (call) => {
    const without = workbook({ tables: [chosen] });
    const answer = (answers[call] as (read: unknown, asks: unknown) => unknown)(without, ASKS[call]);
    if (call === 'save') expect(answer).toMatchObject({ ok: true });
    else expect(answer).toMatchObject({ ok: false, code: 'noTable', says: 'Choose the table of receivables first.' });
  },
);

test('nothing has changed since: nothing is said', () => {
  expect(answers.refresh(read, { known: read.stamp })).toEqual({ ok: true, value: null });
});

test('a refusal is in the language of the person, not of the workbook', () => {
  const gone = { key: 'gone', edits: {} };
  expect(refusal(read, 'draft', gone).says).toBe('This message is no longer due. Nothing was changed.');
  expect(refusal({ ...read, language: 'fr' }, 'draft', gone).says).toBe(
    'Ce message n’est plus à envoyer. Rien n’a été modifié.',
  );
});

test('what needs somebody today names the rows to be shown, where no part of the pane says more', () => {
  const [header, ...rows] = RECEIVABLES.split('\n');
  const limited = [`${header ?? ''} | Credit limit`, ...rows.map((row) => `${row} | 1500`)].join('\n');
  const { attention } = viewOf(receivables({}, limited)).overview;
  expect(attention.map(({ id: line, rows: named }) => [line, named])).toEqual([
    ['reminders', []],
    ['overLimit', [3, 4, 5]],
  ]);
});
