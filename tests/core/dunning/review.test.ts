import type { PlanOptions } from '../../../core/dunning/options';
import { action } from '../../support/actions';
import { leftOut, logAfter, planOf, told } from '../../support/reminders';

const HEADER = 'Client | N° facture | Date | Échéance | Montant | Payé | Payé le | Statut | Promesse | Payeur';
const table = (...lines: readonly string[]): string => [HEADER, ...lines].join('\n');
const F1 = 'Lenoir | F1 | 2026-04-01 | 2026-05-01 | 300 | | | | |';
const F2 = 'Lenoir | F2 | 2026-05-01 | 2026-05-16 | 50 | | | | |';
const AT = '2026-05-18';
const log = logAfter(planOf(table(F1, F2), AT), 'drafted');

const now = (lines: readonly string[], asOf = '2026-05-20', options: Partial<PlanOptions> = {}) =>
  planOf(table(...lines), asOf, { log, ...options });

test('a draft that still says what is so stays, and nothing new is planned', () => {
  const plan = now([F1, F2]);
  expect([plan.superseded, plan.messages, plan.waiting.map(({ key }) => key)]).toEqual([[], [], [log[0]?.key]]);
});

test('what has become overdue since does not change it', () => {
  const plan = now([F1, F2, 'Lenoir | F3 | 2026-05-01 | 2026-05-19 | 70 | | | | |'], '2026-06-01');
  expect([plan.superseded, plan.messages, plan.waiting[0]?.amount]).toEqual([[], [], 35000]);
});

describe('a draft is withdrawn, with the reason, when', () => {
  test.each([
    ['its item is paid', [F1.replace('300 | |', '300 | 300 | 2026-05-19'), F2], 'paid'],
    ['a part of it is paid', [F1.replace('300 | |', '300 | 200 | 2026-05-19'), F2], 'paid'],
    ['it is disputed', [F1.replace('| | | | |', '| | | En litige | |'), F2], 'disputed'],
    ['it is promised', [F1.replace('| | | | |', '| | | | 2026-06-30 |'), F2], 'promised'],
    ['it is handed over', [F1.replace('| | | | |', '| | | Contentieux | |'), F2], 'litigation'],
    ['it has left the table', [F2], 'gone'],
    [
      'somebody else is to pay it',
      [F1.replace(/$/, 'Centrale'), F2.replace(/$/, 'Centrale'), F1.replace('F1', 'F9')],
      'changed',
    ],
    ['what was listed beside it is paid', [F1, F2.replace('50 | |', '50 | 50 | 2026-05-19')], 'changed'],
    ['a credit note has come', [F1, F2, 'Lenoir | A1 | 2026-05-19 | | -10 | | | | |'], 'changed'],
    ['its amount is mended', [F1.replace('300', '310'), F2], 'changed'],
  ])('%s', (_, lines, reason) => {
    expect(now(lines).superseded).toMatchObject([{ key: log[0]?.key, state: 'superseded', reason }]);
  });

  test.each([
    ['the customer is not to be contacted', [action('stop', 'Lenoir')], 'stopped'],
    ['an item is in dispute by a note', [action('dispute', 'Lenoir', { number: 'F1' })], 'disputed'],
    [
      'a plan has been agreed',
      [action('instalment', 'Lenoir', { on: '2026-05-19', by: '2026-07-01', amount: 350 })],
      'plan',
    ],
  ])('%s', (_, actions, reason) => {
    expect(now([F1, F2], '2026-05-20', { actions }).superseded).toMatchObject([{ reason }]);
  });
});

test('what is left to say is planned anew in the same run, under a key of its own', () => {
  const lines = [F1.replace('| | | | |', '| | | En litige | |'), F2.replace('2026-05-16', '2026-05-10')];
  const plan = now(lines);
  expect(plan.superseded.map(({ reason }) => reason)).toEqual(['disputed']);
  expect([told(table(...lines), plan), leftOut(table(...lines), plan)]).toEqual([
    ['Lenoir L1: F2 = 50'],
    ['Lenoir F1: disputed 300'],
  ]);
  const after = logAfter(plan, 'drafted', log);
  expect(now(lines, '2026-05-20', {}).messages).toEqual(plan.messages);
  expect(planOf(table(...lines), '2026-05-20', { log: after })).toMatchObject({ messages: [], superseded: [] });
});

test('stale data withdraw nothing and add nothing', () => {
  const plan = now([F1, F2], '2026-05-20', { bankUpTo: undefined });
  expect([plan.isFresh, plan.superseded, plan.waiting.length]).toEqual([false, [], 1]);
});

describe('a message from before the due date', () => {
  const falling = 'Lenoir | F1 | 2026-06-01 | 2026-07-01 | 2000 | | | | |';
  const early = logAfter(planOf(table(falling), '2026-06-24'), 'drafted');

  test.each([
    ['the day before', '2026-06-30', []],
    ['on the due date', '2026-07-01', ['late']],
    ['after it', '2026-07-06', ['late']],
  ])('%s', (_, asOf, reasons) => {
    expect(planOf(table(falling), asOf, { log: early }).superseded.map(({ reason }) => reason)).toEqual(reasons);
  });

  test('is withdrawn when anything has become overdue', () => {
    const lines = table(falling, 'Lenoir | F2 | 2026-05-01 | 2026-06-25 | 5 | | | | |');
    expect(planOf(lines, '2026-06-26', { log: early }).superseded.map(({ reason }) => reason)).toEqual(['late']);
  });
});

test('a draft that names no account, or another than is known now, is made anew', () => {
  const drafted = (bank: string) => log.map((row) => ({ ...row, bank }));
  const reasons = (bank: string, known: string) =>
    planOf(table(F1, F2), '2026-05-20', { log: drafted(bank), bank: known }).superseded.map(({ reason }) => reason);
  expect(reasons('', 'FR76')).toEqual(['bank']);
  expect(reasons('FR75', 'FR76')).toEqual(['bank']);
  expect([reasons('FR76', 'FR 76'), reasons('', ''), reasons('FR75', '')]).toEqual([[], [], []]);
});
