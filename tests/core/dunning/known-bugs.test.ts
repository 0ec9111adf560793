/** What reminders of other programs did wrong, as their users reported it. */
import { rowOf } from '../../../core/dunning/reminder';
import { leftOut, logAfter, planOf, told } from '../../support/reminders';

const ONE = 'Client | N° facture | Date | Échéance | Montant\nLenoir | F1 | 2026-04-01 | 2026-05-01 | 300';

test('the sign of the days: a reminder for the third day late does not go out three days before the due date (Dolibarr#30771)', () => {
  expect(planOf(ONE, '2026-04-28').messages).toEqual([]);
  expect(planOf(ONE, '2026-05-04').messages.map(({ level }) => level)).toEqual([1]);
});

test('one shot: a reminder that was not made on its day is made on the next run (Dolibarr#25197, invoiceninja#637)', () => {
  for (const asOf of ['2026-05-05', '2026-05-06', '2026-05-12']) {
    expect(planOf(ONE, asOf).messages.map(({ level }) => level)).toEqual([1]);
  }
});

test('burst: after a pause one message goes out, not one for each level that was missed', () => {
  const log = logAfter(planOf(ONE, '2026-05-04'), 'sent');
  const afterPause = planOf(ONE, '2026-12-01', { log });
  expect(afterPause.messages.map(({ level }) => level)).toEqual([2]);
  const sent = logAfter(afterPause, 'sent', log);
  for (const asOf of ['2026-12-01', '2026-12-02', '2026-12-15']) {
    expect(planOf(ONE, asOf, { log: sent }).messages).toEqual([]);
  }
});

test('flood: all that a customer owes stands in one message (frappe/erpnext#12429, OCA/credit-control#21)', () => {
  const many = `${ONE}\nLenoir | F2 | 2026-04-01 | 2026-05-01 | 20\nLenoir | F3 | 2026-04-02 | 2026-05-02 | 1`;
  expect(told(many, planOf(many, '2026-05-18'))).toEqual(['Lenoir L2: F1, F2, F3 = 321']);
});

test('fee repeated: running it every hour asks for no more (invoiceninja#2330)', () => {
  const plan = planOf(ONE, '2026-05-18');
  const log = logAfter(plan, 'drafted');
  for (let hour = 0; hour < 3; hour++) {
    const again = planOf(ONE, '2026-05-18', { log });
    expect([again.messages, again.superseded]).toEqual([[], []]);
    expect(again.waiting).toEqual(plan.messages);
  }
});

test('mixed currencies: two currencies are two messages, and no sum goes across them (frappe/erpnext#33678)', () => {
  const mixed = `Client | N° facture | Date | Échéance | Montant | Devise
Lenoir | F1 | 2026-04-01 | 2026-05-01 | 300 | EUR
Lenoir | F2 | 2026-04-01 | 2026-05-01 | 200 | USD
Lenoir | A1 | 2026-04-01 | | -250 | EUR`;
  expect(told(mixed, planOf(mixed, '2026-05-18'))).toEqual(['Lenoir L2: F1, A1 = 50', 'Lenoir L2: F2 = 200']);
});

test('another invoice’s amount: each item is asked for with its own (frappe/erpnext#46770)', () => {
  const two = `Client | N° facture | Date | Échéance | Montant | Payé
Lenoir | F1 | 2026-04-01 | 2026-05-01 | 300 | 100
Lenoir | F2 | 2026-04-01 | 2026-05-01 | 50.5 |`;
  const [message] = planOf(two, '2026-05-18').messages;
  expect(message?.items.map(({ amount }) => amount)).toEqual([20000, 5050]);
  expect(message?.steps.map(({ number, amount }) => [number, amount])).toEqual([
    ['f1', 20000],
    ['f2', 5050],
  ]);
});

test('cancelled credit notes: they take nothing off and are not listed (OCA/credit-control#562, #568)', () => {
  const cancelled = `Client | N° facture | Type | Date | Échéance | Montant | Statut
Lenoir | F1 | Facture | 2026-04-01 | 2026-05-01 | 300 |
Lenoir | A1 | Avoir | 2026-04-02 | | -100 | Annulée
Lenoir | A2 | Avoir | 2026-04-02 | | -50 | Brouillon
Lenoir | A3 | Avoir | 2026-04-02 | | -20 |`;
  expect(told(cancelled, planOf(cancelled, '2026-05-18'))).toEqual(['Lenoir L2: F1, A3 = 280']);
});

test('paid meanwhile: a draft that was not sent is withdrawn, and nothing is asked for', () => {
  const log = logAfter(planOf(ONE, '2026-05-18'), 'drafted');
  const paid = `${ONE.split('\n')[0] ?? ''} | Payé le\nLenoir | F1 | 2026-04-01 | 2026-05-01 | 300 | 2026-05-19`;
  const plan = planOf(paid, '2026-05-20', { log });
  expect(plan.superseded).toMatchObject([{ state: 'superseded', reason: 'paid', key: log[0]?.key }]);
  expect([plan.messages, plan.waiting, plan.leftOut]).toEqual([[], [], []]);
});

test('levels skipped: who is very late is not met with the last level first (OCA/credit-control#35)', () => {
  expect(planOf(ONE, '2027-05-18').messages.map(({ level }) => level)).toEqual([2]);
});

test('a crash between the log and the draft: the message is finished from its own steps, under its own key', () => {
  const plan = planOf(ONE, '2026-05-18');
  const log = plan.messages.map((message) => rowOf(message, ''));
  const again = planOf(ONE, '2026-05-19', { log });
  expect([again.messages, again.superseded, leftOut(ONE, again)]).toEqual([[], [], ['Lenoir: drafted']]);
  expect(again.unfinished).toEqual([{ ...plan.messages[0], sendOn: again.sendOn }]);
});
