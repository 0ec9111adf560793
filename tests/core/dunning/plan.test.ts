import type { LogRow } from '../../../core/dunning/log';
import type { Plan } from '../../../core/dunning/plan';
import { defaultPolicies, type Level, type Policy } from '../../../core/dunning/policy';
import { isoOf } from '../../../core/calendar-date';
import type { Currency } from '../../../core/money';
import type { Ledger } from '../../../core/ledger/ledger';
import { action } from '../../support/actions';
import { day } from '../../support/day';
import { leftOut, logAfter, planOf, told } from '../../support/reminders';
import { ledgerOf } from '../../support/table';

const table = (...lines: readonly string[]): string =>
  `Client | N° facture | Date | Échéance | Montant\n${lines.join('\n')}`;
/** Due on Friday 1 May; the levels follow 3, 15, 30 and 45 days later. */
const F1 = 'Lenoir | F1 | 2026-04-01 | 2026-05-01 | 300';
const ONE = table(F1);

const levelOf = (plan: Plan): number | undefined => plan.messages[0]?.level;
/** The log after what is planned on a day has been sent on it. */
const sentOn = (on: string, log: readonly LogRow[] = [], given = ONE): readonly LogRow[] =>
  logAfter(planOf(given, on, { log }), 'sent', log);
const only = (...levels: readonly Level[]): readonly Policy[] => [{ segment: 'everyone', levels }];
const [pre, first, firm, last, notice] = defaultPolicies[0]?.levels as [Level, Level, Level, Level, Level];

describe('a customer who has never been reminded', () => {
  test.each([
    ['2026-04-01', undefined],
    ['2026-05-01', undefined],
    ['2026-05-04', 1],
    ['2026-05-05', 1],
    ['2026-05-15', 1],
    ['2026-05-18', 2],
    ['2026-06-15', 2],
    ['2027-06-15', 2],
  ])('on %s is met with level %s, never with more than the second', (asOf, level) => {
    expect(levelOf(planOf(ONE, asOf))).toBe(level);
  });

  test('is met with the first level only, where the second is a formal notice', () => {
    expect(levelOf(planOf(ONE, '2026-06-15', { policies: only(first, notice) }))).toBe(1);
    expect(planOf(ONE, '2026-06-15', { policies: only(notice), notices: ['Lenoir'] }).messages).toEqual([]);
  });
});

describe('a level', () => {
  test('is due until it is sent, and the next one follows its interval later', () => {
    const log = sentOn('2026-05-04');
    // From 3 to 15 days late are 12 days.
    expect(levelOf(planOf(ONE, '2026-05-15', { log }))).toBeUndefined();
    expect(leftOut(ONE, planOf(ONE, '2026-05-15', { log }))).toEqual(['Lenoir: notYet']);
    expect(levelOf(planOf(ONE, '2026-05-18', { log }))).toBe(2);
    expect(levelOf(planOf(ONE, '2026-09-01', { log }))).toBe(2);
  });

  test('counts from the day on which the one before was sent, however late that was', () => {
    const log = sentOn('2026-06-10', sentOn('2026-05-04'));
    // Level 2 on 10 June: the third is 15 days later, although the item has been 30 days late for long.
    expect(planOf(ONE, '2026-06-24', { log }).leftOut).toMatchObject([{ reason: 'notYet', until: day('2026-06-25') }]);
    expect(levelOf(planOf(ONE, '2026-06-25', { log }))).toBe(3);
  });

  test('waits for the deadline that the one before granted', () => {
    const generous = only(first, { ...firm, graceDays: 30 }, last);
    const log = logAfter(planOf(ONE, '2026-06-01', { policies: generous }), 'sent');
    // Sent on 1 June with 30 days from receipt: free on 2 July, not on 16 June.
    expect(levelOf(planOf(ONE, '2026-07-01', { log, policies: generous }))).toBeUndefined();
    expect(levelOf(planOf(ONE, '2026-07-02', { log, policies: generous }))).toBe(3);
  });

  test('that was granted by letter waits for the post too', () => {
    const byLetter = only(first, { ...firm, graceDays: 30, channel: 'letter' }, last);
    const log = logAfter(planOf(ONE, '2026-06-01', { policies: byLetter }), 'sent');
    expect(levelOf(planOf(ONE, '2026-07-03', { log, policies: byLetter }))).toBeUndefined();
    expect(levelOf(planOf(ONE, '2026-07-06', { log, policies: byLetter }))).toBe(3);
  });

  test('that a person passes over gives way to the next, after its interval', () => {
    const log = logAfter(planOf(ONE, '2026-05-04'), 'skipped');
    expect(planOf(ONE, '2026-05-15', { log }).messages).toEqual([]);
    expect(levelOf(planOf(ONE, '2026-05-18', { log }))).toBe(2);
  });

  test.each(['cancelled', 'undone'] as const)('that was %s is due again, under a key of its own', (state) => {
    const plan = planOf(ONE, '2026-05-04');
    const log = logAfter(plan, state);
    const again = planOf(ONE, '2026-05-04', { log }).messages[0];
    expect([again?.level, again?.key]).toEqual([1, `${String(plan.messages[0]?.key)}~2`]);
  });

  test('drafted and not sent holds the customer back until it is', () => {
    const log = logAfter(planOf(ONE, '2026-05-04'), 'drafted');
    const later = planOf(ONE, '2026-07-01', { log });
    expect([later.messages, leftOut(ONE, later), later.waiting.length]).toEqual([[], ['Lenoir: drafted'], 1]);
  });

  test('drafted names what has fallen due since', () => {
    const two = table(F1, 'Lenoir | F2 | 2026-04-10 | 2026-05-10 | 50');
    const log = logAfter(planOf(two, '2026-05-04'), 'drafted');
    expect(leftOut(two, planOf(two, '2026-05-12', { log }))).toEqual(['Lenoir: drafted', 'Lenoir F2: sinceDraft 50']);
  });

  test('of which nobody knows whether it was sent asks a person', () => {
    const log = logAfter(planOf(ONE, '2026-05-04'), 'uncertain');
    const later = planOf(ONE, '2026-07-01', { log });
    expect([later.messages, leftOut(ONE, later)]).toEqual([[], ['Lenoir: uncertain']]);
  });

  test('after the last there is none', () => {
    const policies = only(first);
    const log = logAfter(planOf(ONE, '2026-05-04', { policies }), 'sent');
    expect(leftOut(ONE, planOf(ONE, '2027-05-04', { log, policies }))).toEqual(['Lenoir: ended']);
  });
});

test('an item of a customer who has been reminded before enters at the first level', () => {
  const log = sentOn('2026-05-18');
  const both = table(F1, 'Lenoir | F2 | 2026-04-20 | 2026-05-20 | 50');
  // F1 was sent level 2; F2 is 40 days late.
  const [message] = planOf(both, '2026-06-29', { log }).messages;
  expect(message?.steps.map(({ number, level }) => [number, level])).toEqual([
    ['f1', 3],
    ['f2', 1],
  ]);
});

describe('a message', () => {
  const three = table(
    F1,
    'Lenoir | F2 | 2026-05-01 | 2026-05-31 | 50',
    'Lenoir | F3 | 2026-05-20 | 2026-06-10 | 20',
    'Lenoir | F4 | 2026-06-01 | 2026-07-01 | 900',
  );

  test('lists everything overdue, and moves what a level is due for', () => {
    const plan = planOf(three, '2026-06-12');
    // F3 is two days late: it is listed, and no level of it has been reached.
    expect(told(three, plan)).toEqual(['Lenoir L2: F1, F2, F3 = 370']);
    expect(plan.messages[0]?.steps.map(({ number, level }) => [number, level])).toEqual([
      ['f1', 2],
      ['f2', 1],
    ]);
  });

  test('falls back when the old items are paid', () => {
    const log = sentOn('2026-06-12', [], three);
    const paid = three.replace(F1, 'Auvray | X1 | 2026-06-01 | 2026-07-30 | 1');
    expect(levelOf(planOf(paid, '2026-06-29', { log }))).toBe(2);
    expect(levelOf(planOf(three, '2026-06-29', { log }))).toBe(3);
  });

  test('is one for each customer, currency and company of ours', () => {
    const mixed = `Client | N° facture | Date | Échéance | Montant | Devise | Entité
Lenoir | F1 | 2026-04-01 | 2026-05-01 | 300 | EUR | Lyon
Lenoir | F2 | 2026-04-01 | 2026-05-01 | 200 | USD | Lyon
Lenoir | F3 | 2026-04-01 | 2026-05-01 | 100 | EUR | Lyon
Lenoir | F4 | 2026-04-01 | 2026-05-01 | 50 | EUR | Nantes
Lenoir | A1 | 2026-04-01 | | -20 | EUR | Nantes`;
    expect(told(mixed, planOf(mixed, '2026-05-04'))).toEqual([
      'Lenoir L1: F1, F3 = 400',
      'Lenoir L1: F4, A1 = 30',
      'Lenoir L1: F2 = 200',
    ]);
  });

  test('goes to the payer, who need not be a customer', () => {
    const paid = `Code client | Client | N° facture | Date | Échéance | Montant | Payeur
C1 | Lenoir  | F1 | 2026-04-01 | 2026-05-01 | 300 | c2
C2 | Auvray  | F2 | 2026-04-01 | 2026-05-01 | 200 |
C3 | Vasseur | F3 | 2026-04-01 | 2026-05-01 | 100 | Centrale d’achat`;
    expect(told(paid, planOf(paid, '2026-05-04'))).toEqual([
      'Auvray L1: F1, F2 = 500',
      'Centrale d’achat L1: F3 = 100',
    ]);
  });

  test('takes off credit notes and unapplied receipts, but neither deposits nor what is contested or doubtful', () => {
    const credits = `Client | N° facture | Type | Date | Échéance | Montant | Litige | Douteux
Lenoir | F1 | Facture | 2026-04-01 | 2026-05-01 | 300 | |
Lenoir | A1 | Avoir | 2026-04-10 | | -40 | |
Lenoir | A2 | Avoir | 2026-04-10 | | -50 | oui |
Lenoir | A3 | Avoir | 2026-04-10 | | -60 | | oui
Lenoir | R1 | Règlement | 2026-04-10 | | -30 | |
Lenoir | D1 | Acompte reçu | 2026-04-10 | | -70 | |`;
    expect(told(credits, planOf(credits, '2026-05-04'))).toEqual(['Lenoir L1: F1, A1, R1 = 230']);
  });

  test('names the reminders that were sent before of the same items', () => {
    const log = sentOn('2026-05-18', sentOn('2026-05-04'));
    expect(planOf(ONE, '2026-06-02', { log }).messages[0]?.previous).toEqual([
      { letter: 'first', day: day('2026-05-04'), whole: true },
      { letter: 'firm', day: day('2026-05-18'), whole: true },
    ]);
  });

  test('warns of a bank account that is not the one of the last message', () => {
    const log = sentOn('2026-05-04').map((row) => ({ ...row, bank: 'FR76 0001' }));
    const warningsWith = (bank: string) => planOf(ONE, '2026-05-18', { log, bank }).messages[0]?.warnings;
    expect([warningsWith('FR76 0001'), warningsWith('FR76 0002'), warningsWith('')]).toEqual([[], ['bankChanged'], []]);
  });

  test('is a letter where the table has addresses and none for the customer', () => {
    const mails = `Client | N° facture | Date | Échéance | Montant | E-mail
Lenoir | F1 | 2026-04-01 | 2026-05-01 | 300 |
Auvray | F2 | 2026-04-01 | 2026-05-01 | 300 | compta@example.com`;
    const { messages } = planOf(mails, '2026-05-04');
    expect(messages.map(({ addressee, channel, warnings }) => [addressee.name, channel, warnings])).toEqual([
      ['Auvray', 'email', []],
      ['Lenoir', 'letter', ['noEmail']],
    ]);
  });
});

describe('before the due date', () => {
  const falling = (amount: number, ...others: readonly string[]): string =>
    table(`Lenoir | F1 | 2026-06-01 | 2026-07-01 | ${String(amount)}`, ...others);
  /** Lenoir is known: what he was invoiced before was paid on a day. */
  const history = [1, 2, 3].map((i) => `Lenoir | P${String(i)} | 2026-01-01 | 2026-02-01 | 10`);
  const known = (lines: string, paidOn: string): string =>
    [
      'Client | N° facture | Date | Échéance | Montant | Payé le',
      ...lines
        .split('\n')
        .slice(1)
        .map((line) => `${line} | `),
      ...history.map((line) => `${line} | ${paidOn}`),
    ].join('\n');

  test.each([
    ['2026-06-23', undefined],
    ['2026-06-24', -1],
    ['2026-06-30', -1],
    ['2026-07-01', undefined],
  ])('on %s the level is %s', (asOf, level) => {
    expect(levelOf(planOf(falling(2000), asOf))).toBe(level);
  });

  test('the day before a weekend stands for it', () => {
    // Seven days before Sunday 5 July is Sunday 28 June.
    const weekend = table('Lenoir | F1 | 2026-06-01 | 2026-07-05 | 2000');
    expect([levelOf(planOf(weekend, '2026-06-25')), levelOf(planOf(weekend, '2026-06-26'))]).toEqual([undefined, -1]);
  });

  test('a message speaks of what falls due, less the credits', () => {
    const lines = falling(2000, 'Lenoir | F2 | 2026-06-01 | 2026-08-01 | 5000', 'Lenoir | A1 | 2026-06-01 | | -100');
    expect(told(lines, planOf(lines, '2026-06-24'))).toEqual(['Lenoir L-1: F1, A1 = 1900']);
  });

  test.each([
    ['a credit note of as much', 'Avoir', -2000, 'credit'],
    ['a payment of half of it that stands against no invoice', 'Règlement', -1000, 'receipt'],
  ])('%s leaves nothing to write about, and it is said', (_, kind, amount, reason) => {
    const lines = `Client | N° facture | Type | Date | Échéance | Montant
Lenoir | F1 | Facture | 2026-06-01 | 2026-07-01 | 2000
Lenoir | X1 | ${kind} | 2026-06-01 | | ${String(amount)}`;
    const plan = planOf(lines, '2026-06-24');
    expect([plan.messages, leftOut(lines, plan)]).toEqual([[], [`Lenoir: ${reason}`]]);
  });

  test('nobody is written to who owes anything overdue, be it disputed or in another currency', () => {
    const header = 'Client | N° facture | Date | Échéance | Montant | Devise | Litige';
    const lines = `${header}
Lenoir | F1 | 2026-06-01 | 2026-07-01 | 2000 | EUR |
Lenoir | F2 | 2026-04-01 | 2026-06-23 | 1 | USD | oui`;
    expect(planOf(lines, '2026-06-24').messages).toEqual([]);
  });

  test.each([
    ['a small amount of a good payer', 999, '2026-02-01', undefined],
    ['a large amount of a good payer', 1000, '2026-02-01', -1],
    ['a small amount of a late payer', 1, '2026-05-20', -1],
  ])('%s', (_, amount, paidOn, level) => {
    expect(levelOf(planOf(known(falling(amount), paidOn), '2026-06-24'))).toBe(level);
  });

  test('a new customer is written to about small amounts too, where the table knows payments', () => {
    const lines = known(falling(1), '2026-02-01').replace(/^Lenoir \| F1/m, 'Auvray | F1');
    expect(levelOf(planOf(lines, '2026-06-24'))).toBe(-1);
    expect(levelOf(planOf(falling(1), '2026-06-24'))).toBeUndefined();
  });

  test('a bill or a direct debit to come is nothing to write about', () => {
    const lines = `Client | N° facture | Type | Date | Échéance | Montant | Mode de paiement
Lenoir | F1 | Facture | 2026-06-01 | 2026-07-01 | 2000 | Prélèvement SEPA
Auvray | F2 | Traite | 2026-06-01 | 2026-07-01 | 2000 | Virement
Morin | F3 | Facture | 2026-06-01 | 2026-07-01 | 2000 | Virement`;
    expect(told(lines, planOf(lines, '2026-06-24'))).toEqual(['Morin L-1: F3 = 2000']);
    // Overdue, they have failed.
    expect(planOf(lines, '2026-07-06').messages).toHaveLength(3);
  });

  test('it is said once', () => {
    const log = sentOn('2026-06-24', [], falling(2000));
    expect(planOf(falling(2000), '2026-06-30', { log }).messages).toEqual([]);
    // And the first reminder does not wait for it, nor count it.
    expect(levelOf(planOf(falling(2000), '2026-07-06', { log }))).toBe(1);
  });

  test('on the due day itself only where the policy says so', () => {
    const policies = only(pre, { ...pre, days: 0, letter: 'dueDay', minimum: 0 }, first);
    expect(levelOf(planOf(falling(5), '2026-07-01', { policies }))).toBe(0);
    expect(levelOf(planOf(falling(5), '2026-07-01'))).toBeUndefined();
  });

  test('a level that was missed is not made up for', () => {
    const policies = only({ ...pre, days: -14 }, pre, first);
    expect(levelOf(planOf(falling(2000), '2026-06-26', { policies }))).toBe(-1);
    expect(levelOf(planOf(falling(2000), '2026-06-19', { policies }))).toBe(-2);
  });
});

describe('a letter that also lists what older letters were about', () => {
  const two = table(F1, 'Lenoir | F2 | 2026-05-10 | 2026-06-10 | 50');
  /** Level 3 of F1, with eight days to pay: until 10 June. */
  const reminded = sentOn('2026-06-02', sentOn('2026-05-18', sentOn('2026-05-04')));
  const [letter] = planOf(two, '2026-06-15', { log: reminded }).messages;

  test('speaks no more softly than they did, while each item keeps its own step', () => {
    expect(letter).toMatchObject({ level: 3, letter: 'last', graceDays: 8, claimsPenalties: true });
    expect(letter?.steps.map(({ number, level }) => [number, level])).toEqual([['f2', 1]]);
  });

  test('does not list what a formal notice was sent of, which nothing softer may follow', () => {
    const noticed = logAfter(planOf(ONE, '2026-06-23', { log: reminded, notices: ['Lenoir'] }), 'sent', reminded);
    const plan = planOf(two, '2026-07-06', { log: noticed });
    expect([told(two, plan), leftOut(two, plan)]).toEqual([['Lenoir L1: F2 = 50'], ['Lenoir F1: noticed 300']]);
    expect(leftOut(ONE, planOf(ONE, '2026-07-06', { log: noticed }))).toEqual(['Lenoir: ended']);
    const doubted = noticed.map((row) => (row.level === 2 ? { ...row, state: 'uncertain' as const } : row));
    expect(leftOut(ONE, planOf(ONE, '2026-07-06', { log: doubted }))).toEqual(['Lenoir: uncertain']);
  });

  test('says that the earlier ones were not about everything', () => {
    expect(letter?.previous.map(({ whole }) => whole)).toEqual([false, false, false]);
  });

  test('claims interest only on what has come to a level that claims it', () => {
    const { numbers } = ledgerOf(two);
    expect([...(letter?.penalized.keys() ?? [])].map((item) => numbers[item])).toEqual(['F1']);
  });

  test('claims it on what a credit leaves of the oldest item', () => {
    const credited = table(F1, 'Lenoir | F2 | 2026-04-10 | 2026-05-10 | 50', 'Lenoir | A1 | 2026-06-01 | | -1');
    const levels = only(first, { ...firm, claimsPenalties: true });
    const [message] = planOf(credited, '2026-06-15', { policies: levels }).messages;
    const { numbers } = ledgerOf(credited);
    expect([...(message?.penalized ?? [])].map(([item, { amount }]) => [numbers[item], amount])).toEqual([
      ['F1', 29_900],
      ['F2', 5000],
    ]);
  });

  test('waits for the deadline that the last one granted, and so does a notice', () => {
    const log = logAfter(planOf(two, '2026-06-15', { log: reminded }), 'sent', reminded);
    const asked = planOf(two, '2026-06-23', { log, notices: ['Lenoir'] });
    // Sent on 15 June with eight days: until the 23rd, whichever of the items has come how far.
    expect(asked.messages).toEqual([]);
    expect(asked.leftOut).toMatchObject([{ reason: 'gap', until: day('2026-06-24') }]);
    expect(told(two, planOf(two, '2026-06-24', { log, notices: ['Lenoir'] }))).toEqual(['Lenoir L4: F1 = 300']);
  });

  test('tells from which day a notice can be asked for, where another message has just been sent', () => {
    const usd = `${ONE.split('\n')[0] ?? ''} | Devise\n${F1} | EUR\nLenoir | F2 | 2026-05-01 | 2026-06-15 | 50 | USD`;
    const dollars = logAfter(planOf(usd, '2026-06-19', { log: reminded }), 'sent', reminded);
    const plan = planOf(usd, '2026-06-23', { log: dollars });
    expect(plan.leftOut.find(({ reason }) => reason === 'notice')?.until).toBe(day('2026-06-26'));
  });

  test('does not wait for a deadline about what has been paid', () => {
    const paid =
      'Client | N° facture | Date | Échéance | Montant | Payé | Payé le\n' +
      `${F1} | 300 | 2026-06-05\nLenoir | F2 | 2026-05-10 | 2026-06-06 | 50 | |`;
    const log = sentOn('2026-06-02', sentOn('2026-05-18', sentOn('2026-05-04', [], paid), paid), paid);
    expect(told(paid, planOf(paid, '2026-06-09', { log }))).toEqual(['Lenoir L1: F2 = 50']);
  });
});

describe('a formal notice', () => {
  /** Three reminders have been sent; from 23 June on the notice is the next step. */
  const reminded = sentOn('2026-06-02', sentOn('2026-05-18', sentOn('2026-05-04')));

  test('is never automatic', () => {
    const plan = planOf(ONE, '2026-06-23', { log: reminded });
    expect([plan.messages, leftOut(ONE, plan)]).toEqual([[], ['Lenoir: notice']]);
  });

  test('asked for, is a registered letter that grants a deadline and claims penalties', () => {
    expect(planOf(ONE, '2026-06-23', { log: reminded, notices: ['lenoir'] }).messages).toMatchObject([
      { level: 4, letter: 'formalNotice', channel: 'registered', graceDays: 8, claimsPenalties: true },
    ]);
  });

  test('asked for too early, is not made', () => {
    const plan = planOf(ONE, '2026-06-16', { log: reminded, notices: ['Lenoir'] });
    expect([plan.messages, leftOut(ONE, plan)]).toEqual([[], ['Lenoir: notYet']]);
  });

  test('names only the items that have come so far', () => {
    const two = table(F1, 'Lenoir | F2 | 2026-05-01 | 2026-06-01 | 5000');
    expect(told(two, planOf(two, '2026-06-23', { log: reminded, notices: ['Lenoir'] }))).toEqual([
      'Lenoir L4: F1 = 300',
    ]);
    // The other item is named, on that day and while the notice waits to be sent.
    const noticed = planOf(two, '2026-06-23', { log: reminded, notices: ['Lenoir'] });
    expect(leftOut(two, noticed)).toEqual(['Lenoir F2: besideNotice 5000']);
    const waiting = planOf(two, '2026-06-23', { log: logAfter(noticed, 'drafted', reminded) });
    expect(leftOut(two, waiting)).toEqual(['Lenoir: drafted', 'Lenoir F2: besideNotice 5000']);
    // Without a notice, the other item is reminded, the old one is listed, and the person is told that it could be more.
    expect(planOf(two, '2026-06-23', { log: reminded }).messages[0]?.warnings).toEqual(['noticeDue']);
    expect(told(two, planOf(two, '2026-06-23', { log: reminded }))).toEqual(['Lenoir L3: F1, F2 = 5300']);
  });

  test('has a minimum of its own', () => {
    const small = ONE.replace('300', '99.99');
    const log = sentOn('2026-06-02', sentOn('2026-05-18', sentOn('2026-05-04', [], small), small), small);
    const plan = planOf(small, '2026-06-23', { log, notices: ['Lenoir'] });
    expect(leftOut(small, plan)).toEqual(['Lenoir: belowMinimum']);
  });

  test('is not made of what is disputed in part, nor after reminders that were only passed over', () => {
    const disputed = `Client | N° facture | Date | Échéance | Montant | Montant en litige\n${F1} | 1`;
    const contested = planOf(disputed, '2026-06-23', { log: reminded, notices: ['Lenoir'] });
    expect([contested.messages, leftOut(disputed, contested)]).toEqual([
      [],
      ['Lenoir: partContested', 'Lenoir F1: disputed 1'],
    ]);
    const skipped = reminded.map((row) => ({ ...row, state: 'skipped' as const }));
    expect(planOf(ONE, '2026-06-23', { log: skipped, notices: ['Lenoir'] }).messages).toEqual([]);
  });
});

describe('what falls due on a day that nobody has given', () => {
  const HEADER = 'Client | N° facture | Date | Échéance | Montant | Conditions de règlement';
  const AGREED = 'Lenoir | F2 | 2026-04-01 | 2026-05-01 | 50 | 30 jours';
  const sentThrice = (given: Ledger): readonly LogRow[] =>
    ['2026-05-04', '2026-05-18', '2026-06-08'].reduce<readonly LogRow[]>(
      (log, on) => logAfter(planOf(given, on, { log }), 'sent', log),
      [],
    );
  const UNREADABLE = 'Lenoir | F1 | 2026-04-01 | 30/02/2026 | 300 |';
  const known = { termsKnown: true };

  test.each([
    ['cannot be read', UNREADABLE, {}, 'assumedDue'],
    ['cannot be read, whatever the terms are', `${UNREADABLE} 30 jours`, known, 'assumedDue'],
    ['lies before the issue date', 'Lenoir | F1 | 2026-04-01 | 2025-05-01 | 300 |', known, 'assumedDue'],
    [
      'follows from our own default, since its terms are not understood',
      'Lenoir | F1 | 2026-04-01 | | 300 | à convenir',
      {},
      'assumedDue',
    ],
    ['follows from our own default, since it has no terms', 'Lenoir | F1 | 2026-04-01 | | 300 |', {}, 'assumedDue'],
    ['follows from the default terms that a person has set', 'Lenoir | F1 | 2026-04-01 | | 300 |', known, 'notice'],
    ['follows from terms of its own', 'Lenoir | F1 | 2026-04-01 | | 300 | 30 jours', {}, 'notice'],
    ['is in the table', 'Lenoir | F1 | 2026-04-01 | 2026-05-01 | 300 |', {}, 'notice'],
  ])('that %s is reminded, and comes to a notice only where somebody has given it', (_, line, reading, reason) => {
    const given = ledgerOf(`${HEADER}\n${line}`, reading);
    const log = sentThrice(given);
    expect(Math.max(...log.map(({ level }) => level))).toBe(3);
    expect(leftOut(given, planOf(given, '2026-06-24', { log }))).toEqual([`Lenoir: ${reason}`]);
    const asked = planOf(given, '2026-06-24', { log, notices: ['Lenoir'] });
    expect([asked.messages.length, leftOut(given, asked)]).toEqual(
      reason === 'notice' ? [1, []] : [0, [`Lenoir: ${reason}`]],
    );
  });

  test('is named in the warning of each message that lists it, new or waiting', () => {
    const given = ledgerOf([HEADER, UNREADABLE, AGREED].join('\n'));
    const plan = planOf(given, '2026-05-18');
    expect(plan.messages).toMatchObject([{ warnings: ['assumedDue'], assumedDue: ['F1'] }]);
    const { waiting } = planOf(given, '2026-05-18', { log: logAfter(plan, 'drafted') });
    expect(waiting).toMatchObject([{ warnings: ['assumedDue'], assumedDue: ['F1'] }]);
    const certain = ledgerOf([HEADER, AGREED].join('\n'));
    expect(planOf(certain, '2026-05-18').messages).toMatchObject([{ warnings: [], assumedDue: [] }]);
  });

  test('is no part of the notice of other items, and that is said', () => {
    const given = ledgerOf([HEADER, UNREADABLE, AGREED].join('\n'));
    const policies = only(first, firm, last, { ...notice, minimum: 0 });
    const plan = planOf(given, '2026-06-24', { log: sentThrice(given), policies, notices: ['Lenoir'] });
    expect([told(given, plan), leftOut(given, plan)]).toEqual([['Lenoir L4: F2 = 50'], ['Lenoir F1: assumedDue 300']]);
  });

  test('keeps a notice that is asked for from being written, which is told where a reminder goes out instead', () => {
    const later = 'Lenoir | F3 | 2026-05-25 | 2026-06-20 | 70 |';
    const log = sentThrice(ledgerOf([HEADER, UNREADABLE].join('\n')));
    const plan = planOf(ledgerOf([HEADER, UNREADABLE, later].join('\n')), '2026-06-24', { log, notices: ['Lenoir'] });
    expect(plan.messages.map(({ letter }) => letter)).toEqual(['last']);
    expect(plan.noNotice).toMatchObject([{ reason: 'assumedDue', amount: 30000 }]);
  });

  test('takes with it the draft of a notice that was made before its due date was spoilt', () => {
    const given = ledgerOf(`${HEADER}\nLenoir | F1 | 2026-04-01 | 2026-05-01 | 300 |`);
    const sent = sentThrice(given);
    const log = logAfter(planOf(given, '2026-06-24', { log: sent, notices: ['Lenoir'] }), 'drafted', sent);
    const spoilt = planOf(ledgerOf(`${HEADER}\n${UNREADABLE}`), '2026-06-24', { log });
    expect(spoilt.superseded).toMatchObject([{ level: 4, reason: 'assumedDue' }]);
  });
});

describe('an item is left out, with its reason and amount', () => {
  const HEADER =
    'Client | N° facture | Type | Date | Échéance | Montant | Payé | Statut | Montant en litige | Promesse | Douteux';
  const line = (
    changes: Partial<Record<'type' | 'paid' | 'status' | 'disputed' | 'promise' | 'doubtful', string>>,
  ): string => {
    const { type = 'Facture', paid = '', status = '', disputed = '', promise = '', doubtful = '' } = changes;
    return `Lenoir | F1 | ${type} | 2026-04-01 | 2026-05-01 | 300 | ${paid} | ${status} | ${disputed} | ${promise} | ${doubtful}`;
  };
  const other = 'Lenoir | F2 | Facture | 2026-04-01 | 2026-05-01 | 100 | | | | |';
  const found = (changes: Parameters<typeof line>[0], asOf = '2026-05-18') => {
    const lines = [HEADER, line(changes), other].join('\n');
    const plan = planOf(lines, asOf);
    return [told(lines, plan), leftOut(lines, plan)];
  };

  test.each([
    ['disputed as a whole', { status: 'En litige' }, 100, 'disputed 300'],
    ['disputed in part', { disputed: '120' }, 280, 'disputed 120'],
    ['promised', { promise: '2026-05-18' }, 100, 'promised 300'],
    ['assigned', { status: 'Cédée au factor' }, 100, 'assigned 300'],
    ['in litigation', { status: 'Contentieux' }, 100, 'litigation 300'],
    ['doubtful', { doubtful: 'oui' }, 100, 'doubtful 300'],
    ['a retention', { type: 'Retenue de garantie' }, 100, 'retention 300'],
    ['what a partial payment left', { paid: '295' }, 100, 'residue 5'],
  ])('%s', (_, changes, amount, reason) => {
    const [messages, left] = found(changes);
    expect(messages).toEqual([expect.stringContaining(`= ${String(amount)}`)]);
    expect(left).toEqual([`Lenoir F1: ${reason}`]);
  });

  test.each([
    ['a promise whose day has passed', { promise: '2026-05-15' }, 400],
    ['more than the tolerance', { paid: '294.99' }, 105.01],
    ['a dispute that is said not to be one', { status: 'Non payée' }, 400],
  ])('but not %s', (_, changes, amount) => {
    expect(found(changes)).toEqual([[expect.stringContaining(`= ${String(amount)}`)], []]);
  });

  test('in insolvency proceedings, unless it was born after the judgment', () => {
    const lines = `Client | N° facture | Date | Échéance | Montant | Statut
Lenoir | F1 | 2026-03-01 | 2026-04-01 | 300 | Redressement judiciaire
Lenoir | F2 | 2026-03-20 | 2026-04-20 | 200 |`;
    expect(leftOut(lines, planOf(lines, '2026-05-18'))).toEqual([
      'Lenoir F1: insolvency 300',
      'Lenoir F2: insolvency 200',
    ]);
    const judged = planOf(lines, '2026-05-18', { actions: [action('insolvency', 'Lenoir', { on: '2026-03-10' })] });
    expect([told(lines, judged), leftOut(lines, judged)]).toEqual([
      ['Lenoir L2: F2 = 200'],
      ['Lenoir F1: insolvency 300'],
    ]);
  });

  test('without a number, or standing twice', () => {
    const lines = table('Lenoir |  | 2026-04-01 | 2026-05-01 | 10', F1, F1);
    const plan = planOf(lines, '2026-05-18');
    expect(plan.messages).toEqual([]);
    expect(leftOut(lines, plan)).toEqual(['Lenoir : noNumber 10', 'Lenoir F1: twice 300', 'Lenoir F1: twice 300']);
  });
});

describe('a customer is left out, with the reason', () => {
  const typed = (type: string) => `Client | N° facture | Date | Échéance | Montant | Type de client\n${F1} | ${type}`;
  test.each([
    ['a company of the group', typed('Intragroupe'), {}, 'groupCompany'],
    ['a public body', typed('Administration'), {}, 'publicBody'],
    ['one who is not to be contacted', ONE, { actions: [action('stop', 'LENOIR')] }, 'stopped'],
    ['one whose credits are as large', table(F1, 'Lenoir | A1 | 2026-04-02 | | -300'), {}, 'credit'],
    ['one who owes too little', ONE, { policies: only({ ...first, minimum: 300.01 }) }, 'belowMinimum'],
    ['one for whom there is no policy', ONE, { policies: [] }, 'noPolicy'],
  ])('%s', (_, lines, given, reason) => {
    const plan = planOf(lines, '2026-05-18', given);
    expect([plan.messages, leftOut(lines, plan)]).toEqual([[], [`Lenoir: ${reason}`]]);
  });

  test('but not where a policy is for public bodies', () => {
    const policies = [...defaultPolicies, { segment: 'publicBody', levels: [{ ...first, days: 10 }] }];
    expect(planOf(typed('Mairie'), '2026-05-18', { policies }).messages).toHaveLength(1);
  });

  test.each([
    ['an unapplied receipt of half of what is overdue', -150, 'Règlement', ['Lenoir: receipt'], []],
    ['a smaller one is taken off', -149.99, 'Règlement', [], ['Lenoir L2: F1, R1 = 150.01']],
    ['a credit note of half is taken off', -150, 'Avoir', [], ['Lenoir L2: F1, R1 = 150']],
  ])('%s', (_, amount, type, left, messages) => {
    const lines = `Client | N° facture | Type | Date | Échéance | Montant
Lenoir | F1 | Facture | 2026-04-01 | 2026-05-01 | 300
Lenoir | R1 | ${type} | 2026-05-10 | | ${String(amount)}`;
    const plan = planOf(lines, '2026-05-18');
    expect([leftOut(lines, plan), told(lines, plan)]).toEqual([left, messages]);
  });

  test.each([
    ['another of our companies', 'Encours Nord', 'EUR', ['Lenoir: receipt']],
    ['the same company in another currency', 'Encours Sud', 'USD', []],
  ])('half of what is overdue, paid to %s, holds back what it may be meant for', (_, entity, currency, left) => {
    const lines = `Client | N° facture | Type | Date | Échéance | Montant | Devise | Société
Lenoir | F1 | Facture | 2026-04-01 | 2026-05-01 | 300 | EUR | Encours Sud
Lenoir | R1 | Règlement | 2026-05-10 | | -150 | ${currency} | ${entity}`;
    expect(leftOut(lines, planOf(lines, '2026-05-18'))).toEqual(left);
  });

  test('everyone who owes something overdue is either written to or named', () => {
    const lines = table(F1, 'Auvray | F2 | 2026-05-01 | 2026-05-17 | 10', 'Morin | F3 | 2026-05-01 | 2026-05-18 | 10');
    const plan = planOf(lines, '2026-05-18');
    // Morin's falls due today.
    expect([told(lines, plan), leftOut(lines, plan)]).toEqual([['Lenoir L2: F1 = 300'], ['Auvray: notYet']]);
  });
});

describe('at least seven days lie between two messages', () => {
  const two = table(F1, 'Lenoir | F2 | 2026-04-10 | 2026-05-10 | 50');
  const log = sentOn('2026-05-11', [], table(F1));

  test.each([
    ['2026-05-15', ['Lenoir: gap']],
    ['2026-05-18', []],
  ])('on %s', (asOf, left) => {
    // F2 has been three days late since 13 May, F1 has been sent its first level on the 11th.
    const plan = planOf(two, asOf, { log });
    expect(leftOut(two, plan)).toEqual(left);
    expect(plan.messages).toHaveLength(left.length === 0 ? 1 : 0);
  });

  test('in whatever currency, but for those of one day', () => {
    const header = 'Client | N° facture | Date | Échéance | Montant | Devise';
    const both = `${header}\n${F1} | EUR\nLenoir | F2 | 2026-04-01 | 2026-05-01 | 50 | USD`;
    const [euro] = logAfter(planOf(both, '2026-05-04'), 'sent');
    const sent = euro ? [euro] : [];
    expect(told(both, planOf(both, '2026-05-04', { log: sent }))).toEqual(['Lenoir L1: F2 = 50']);
    expect(leftOut(both, planOf(both, '2026-05-07', { log: sent }))).toEqual(['Lenoir: notYet', 'Lenoir: gap']);
    expect(told(both, planOf(both, '2026-05-11', { log: sent }))).toEqual(['Lenoir L1: F2 = 50']);
  });
});

describe('data that are not fresh', () => {
  const paid = (on: string): string => `Client | N° facture | Date | Échéance | Montant | Payé le
${F1} |
Auvray | F9 | 2026-04-01 | 2026-05-01 | 10 | ${on}`;

  test.each([
    // Monday 18 May: three working days back are the 15th, the 13th and the 12th; the 14th is Ascension Day.
    ['2026-05-12', true],
    ['2026-05-11', false],
    ['2026-05-18', true],
    // After the date, it is not known yet.
    ['2026-05-19', false],
  ])('a settlement on %s: fresh %s', (on, isFresh) => {
    const plan = planOf(paid(on), '2026-05-18', { bankUpTo: undefined });
    expect([plan.isFresh, plan.messages.length]).toEqual([isFresh, isFresh ? 1 : 0]);
    if (!isFresh) expect(leftOut(paid(on), plan)).toContain('Lenoir: staleData');
  });

  test('a person can say that every payment is in the table', () => {
    const of = (bankUpTo: string) =>
      planOf(paid('2026-04-01'), '2026-05-18', { bankUpTo: day(bankUpTo) }).messages.length;
    expect([of('2026-05-11'), of('2026-05-12')]).toEqual([0, 1]);
  });
});

describe('the sending day', () => {
  test.each([
    ['a Saturday', '2026-05-16', '2026-05-18', 'FR'],
    ['a public holiday', '2026-05-14', '2026-05-15', 'FR'],
    ['Good Friday in France', '2026-04-03', '2026-04-03', 'FR'],
    ['Good Friday in Alsace', '2026-04-03', '2026-04-07', 'alsaceMoselle'],
  ] as const)('after %s is the next working day', (_, asOf, sendOn, holidays) => {
    const lines = table('Lenoir | F1 | 2026-01-01 | 2026-02-01 | 300');
    expect(planOf(lines, asOf, { holidays }).messages.map((message) => isoOf(message.sendOn))).toEqual([sendOn]);
  });

  test('a level that falls on a weekend waits for Monday, and is prepared for it before', () => {
    // Three days after Thursday 30 April is Sunday 3 May.
    const lines = table('Lenoir | F1 | 2026-04-01 | 2026-04-30 | 300');
    expect(planOf(lines, '2026-05-01').messages.map(({ sendOn }) => isoOf(sendOn))).toEqual(['2026-05-04']);
    expect(planOf(lines, '2026-04-30').messages).toEqual([]);
  });
});

describe('each segment has its policy', () => {
  const gentle: Policy = { segment: 'Grand compte', levels: [{ ...first, days: 20 }] };
  const lines = `Client | N° facture | Date | Échéance | Montant | Type de client
Lenoir | F1 | 2026-04-01 | 2026-05-01 | 300 | grand compte
Auvray | F2 | 2026-04-01 | 2026-05-01 | 300 | Entreprise`;

  test('by the type of customer that the table says', () => {
    const plan = planOf(lines, '2026-05-11', { policies: [...defaultPolicies, gentle] });
    expect([told(lines, plan), leftOut(lines, plan)]).toEqual([['Auvray L1: F2 = 300'], ['Lenoir: notYet']]);
  });

  test('by how they pay', () => {
    const past = (name: string, paidOn: string) =>
      [1, 2, 3].map((i) => `${name} | P${name}${String(i)} | 2026-01-0${String(i)} | 2026-02-01 | 1000 | ${paidOn}`);
    const payers = [
      'Client | N° facture | Date | Échéance | Montant | Payé le',
      ...past('Good', '2026-02-01'),
      ...past('Risky', '2026-04-20'),
      'Good | F1 | 2026-04-01 | 2026-05-01 | 30 |',
      'Risky | F2 | 2026-04-01 | 2026-05-01 | 300 |',
      'New | F3 | 2026-04-01 | 2026-05-01 | 30 |',
    ].join('\n');
    const policies: readonly Policy[] = [
      { segment: 'everyone', levels: [{ ...first, days: 6 }] },
      { segment: 'goodPayer', levels: [{ ...first, days: 20 }] },
      { segment: 'risky', levels: [{ ...first, days: 1 }] },
    ];
    const reached = (asOf: string) =>
      planOf(payers, asOf, { policies }).messages.map(({ addressee }) => addressee.name);
    expect(reached('2026-05-04')).toEqual(['Risky']);
    expect(reached('2026-05-11')).toEqual(['New', 'Risky']);
    expect(reached('2026-05-21')).toEqual(['Good', 'New', 'Risky']);
  });
});

test('amounts of two currencies are compared with a minimum in their own units', () => {
  const lines = `Client | N° facture | Date | Échéance | Montant | Devise
Lenoir | F1 | 2026-04-01 | 2026-05-01 | 99 | EUR
Auvray | F2 | 2026-04-01 | 2026-05-01 | 10000 | JPY`;
  const { messages } = planOf(lines, '2026-05-18', { policies: only({ ...first, minimum: 100 }) });
  expect(messages.map(({ currency, amount }) => [currency, amount])).toEqual([['JPY' as Currency, 10000]]);
});
