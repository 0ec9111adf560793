/** Choosing a table and its columns, and accepting them. */
import type { Start } from '../../../../core/views/start';
import { candidate, cells, done, refusal, workbook } from '../../../support/pane-workbook';
import { RECEIVABLES, receivables, settingsOf, viewOf } from '../../../support/pane-receivables';
import { table } from '../../../support/table';

const TOWNS = candidate(table('Ville | Pays\nLyon | FR'), 'Villes');
const INVOICES = candidate(table(RECEIVABLES));
const read = workbook({ tables: [TOWNS, INVOICES] });

const STRANGE = candidate(
  table(`Qui | Combien | Quand | Note
Lenoir | 100 | 2026-05-01 | a
Auvray | abc | 2026-05-02 | b`),
  'Divers',
);

function startOf(answer: ReturnType<typeof done<'open'>>): Start {
  const { value } = answer;
  if (!value || !('start' in value)) throw new Error('There is no start.');
  return value.start;
}

test('the table that looks like receivables is looked at first', () => {
  const start = startOf(done(read, 'open', null));
  expect(start.tables.map(({ label }) => label)).toEqual(['Villes', 'Factures']);
  expect([start.table, start.failure, start.rows]).toEqual([INVOICES.reference, '', 5]);
});

test('a field has the header of its column, and is needed where no other stands for it', () => {
  const { fields } = startOf(done(read, 'open', null));
  expect(fields.map(({ field, header, needed }) => [field, header, needed])).toEqual([
    ['customer', 'Client', false],
    ['customerId', 'Code client', false],
    ['number', 'N° facture', false],
    ['issued', 'Date', false],
    ['due', 'Échéance', false],
    ['amount', 'Montant TTC', true],
    ['open', '', false],
    ['paid', 'Payé', false],
    ['settled', 'Payé le', false],
    ['email', 'E-mail', false],
    ['disputed', 'Litige', false],
  ]);
});

test('a column has its letter and a sample in the words of the person', () => {
  const numbers = candidate([
    ['Client', 'Montant', 'Échéance', ''],
    ['Lenoir', 1234.5, 46143, ''],
    ['Auvray', 20, 46144, 'x'],
  ]);
  const at = { ...numbers, reference: 'Factures!$Y$1:$AB$3' };
  const columns = (language: 'fr' | 'en') => {
    const { value } = done(workbook({ tables: [at], language }), 'choose', {});
    return value?.columns.map(({ label, sample }) => `${label}: ${sample.replace(/\u202f/g, ' ')}`);
  };
  expect(columns('en')).toEqual([
    'Y · Client: Lenoir · Auvray',
    'Z · Montant: 1,234.5 · 20',
    'AA · Échéance: 2026-05-01 · 2026-05-02',
  ]);
  expect(columns('fr')).toContain('AA · Échéance: 01/05/2026 · 02/05/2026');
});

test('a header that says nothing can be chosen from, and what cannot be read is told with its cell', () => {
  const choice = workbook({ tables: [STRANGE] });
  const first = done(choice, 'choose', {}).value;
  expect(first?.failure).not.toBe('');
  expect(first?.columns.map(({ header }) => header)).toEqual(['Qui', 'Combien', 'Quand', 'Note']);
  const columns = { customer: 'Qui', amount: 'Combien', due: 'Quand' };
  const second = done(choice, 'choose', { table: STRANGE.reference, columns }).value;
  expect([second?.failure, second?.unused]).toEqual(['', ['D · Note']]);
  expect(second?.problems).toContainEqual({ place: 'B3', says: '“abc” is not an amount; not in the figures.' });
  const accepted = done(choice, 'accept', { table: STRANGE.reference, columns }).read;
  expect(viewOf(accepted).rows).toBe(2);
});

test('no table at all: the person is told what to do', () => {
  const start = startOf(done(workbook({ language: 'fr' }), 'open', null));
  expect([start.tables, start.table]).toEqual([[], undefined]);
  expect(start.failure).toContain('Collez votre liste de factures');
});

test('accepting names the table and writes the settings; the view follows', () => {
  const { value, read: after } = done(read, 'accept', { table: INVOICES.reference, columns: {} });
  expect(value).toBeUndefined();
  expect(after.receivables?.sheet).toBe('Factures');
  expect(after.ownSettings).toBe(true);
  expect(viewOf(after).source).toBe('Factures');
});

const mapped = (after: ReturnType<typeof done>['read']) =>
  after.settings?.rows
    .filter(([key, , value]) => String(key).startsWith('map.') && value !== '')
    .map(([key, , value]) => [key, value]);

test('only columns that their headers do not tell are written', () => {
  const columns = { customer: 'Client', order: 'Litige', disputed: '' };
  const { read: after } = done(read, 'accept', { table: INVOICES.reference, columns });
  expect(mapped(after)).toEqual([['map.order', 'Litige']]);
  const again = done(after, 'accept', { table: 'AR_Receivables', columns: { order: '' } });
  expect(mapped(again.read)).toEqual([]);
});

test('a column that was named for another table does not stand in the way of this one', () => {
  const settings = cells(settingsOf({ 'map.customer': 'Qui', 'own.note': 'kept' }), 'Settings');
  const other = workbook({ tables: [INVOICES], settings, ownSettings: true });
  expect(done(other, 'choose', {}).value?.failure).toBe('');
  const { read: after } = done(other, 'accept', { table: INVOICES.reference, columns: {} });
  expect(mapped(after)).toEqual([]);
  expect(after.settings?.rows.map(([key]) => key)).toContain('own.note');
});

test('a table that cannot be read is not accepted', () => {
  const { code, says } = refusal(read, 'accept', { table: TOWNS.reference, columns: {} });
  expect(code).toBe('unreadable');
  expect(says).toContain('Nothing was changed.');
  expect(refusal(read, 'accept', { table: 'gone', columns: {} }).code).toBe('noTable');
  expect(refusal(read, 'choose', { table: 'gone' }).code).toBe('noTable');
});

test('settings on a sheet of the person’s own without a row for the column: the person is told where to write', () => {
  const settings = cells(settingsOf({ currency: 'EUR' }), 'Mes réglages');
  const own = workbook({ tables: [INVOICES], settings });
  const { says } = refusal(own, 'accept', { table: INVOICES.reference, columns: { order: 'Litige' } });
  expect(says).toContain('“Mes réglages”, which has no row “map.order”');
});

test('accepted receivables that can no longer be read are looked at, with the reason', () => {
  const broken = receivables({ receivables: cells(table('Client | Date\nLenoir | 2026-01-01')) });
  const start = startOf(done(broken, 'open', null));
  expect(start.table).toBe('AR_Receivables');
  expect(start.failure).toContain('amount');
});

test('what its cells leave open is asked, and the answer is kept in the settings', () => {
  const undecided = {
    ...candidate([
      ['Client', 'Date', 'Échéance', 'Montant'],
      ['Lenoir', '01/04/2026', '01/05/2026', 100],
      ['Auvray', '10/05/2026', '09/06/2026', 200],
    ]),
  };
  const open = workbook({ tables: [undecided], language: 'fr' });
  const { question, failure } = startOf(done(open, 'open', null));
  expect(question).toMatchObject({ key: 'reading.dates', choices: ['jour/mois/année', 'mois/jour/année'] });
  expect(failure).toContain('Dites lequel.');
  const readings = { 'reading.dates': 'jour/mois/année' };
  expect(done(open, 'choose', { readings }).value).toMatchObject({ question: null, failure: '', rows: 2 });
  const asks = { table: undecided.reference, columns: {} };
  expect(refusal(open, 'accept', asks).code).toBe('unreadable');
  const { read: after } = done(open, 'accept', { ...asks, readings });
  expect(viewOf(after).rows).toBe(2);
});
