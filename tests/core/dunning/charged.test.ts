import type { Action } from '../../../core/dunning/actions';
import { claimsOf } from '../../../core/dunning/draft/claims';
import { handOverOf } from '../../../core/dunning/hand-over';
import { claimSums } from '../../../core/dunning/hand-over/claim-sums';
import type { LogRow } from '../../../core/dunning/log';
import { messagesFrom } from '../../../core/dunning/message-of';
import { defaultReminders } from '../../../core/dunning/options';
import { defaultPolicies } from '../../../core/dunning/policy';
import type { CustomerIndex, Ledger } from '../../../core/ledger/ledger';
import { defaultLaw, type LawOptions } from '../../../core/terms/law';
import { action } from '../../support/actions';
import { day } from '../../support/day';
import { logAfter, planOf } from '../../support/reminders';
import { ledgerOf } from '../../support/table';

const ON = '2026-06-15';
const law: LawOptions = { ...defaultLaw, regime: 'FR' };
/** Each level claims what the delay adds. */
const policies = defaultPolicies.map(({ segment, levels }) => ({
  segment,
  levels: levels.map((level) => ({ ...level, claimsPenalties: true })),
}));

const HEADER = 'Client | N° facture | Type | Date | Échéance | Montant | Payé | Payé le | Montant en litige';

/** `F1 24.97 + 40` for each item that is charged: its interest and its indemnity. */
type Told = readonly string[];

const told = (number: string, interest: number | undefined = 0, indemnity: number | undefined = 0): Told =>
  interest + indemnity === 0 ? [] : [`${number} ${String(interest / 100)} + ${String(indemnity / 100)}`];

function inLetter(ledger: Ledger, actions: readonly Action[]): Told {
  const { messages } = planOf(ledger, ON, { policies, actions });
  return messages
    .map(messagesFrom(ledger, day(ON), law, 'fr'))
    .flatMap(({ items }) => items.flatMap(({ number, interest, indemnity }) => told(number, interest, indemnity)));
}

const handedOver = (ledger: Ledger, actions: readonly Action[] = []) =>
  handOverOf({ ledger, asOf: day(ON), log: [], actions, law, reminders: defaultReminders }, 0 as CustomerIndex).groups;

const inHandOver = (ledger: Ledger, actions: readonly Action[]): Told =>
  handedOver(ledger, actions).flatMap(({ items }) =>
    items.flatMap(({ item, late }) => told(ledger.numbers[item] ?? '', late.interest, late.indemnity)),
  );

/** 75 days and 36 days late, at 12.15 %: 24.97 and 11.98 euros on 1,000. */
const F1 = 'Lenoir | F1 | Facture | 2026-03-02 | 2026-04-01';
const F2 = 'Lenoir | F2 | Facture | 2026-04-10 | 2026-05-10';
/** An instalment of one invoice. */
const T = 'Lenoir | T1 | Facture | 2026-03-02';
const credit = (amount: number): string => `Lenoir | AV1 | Avoir | 2026-06-01 | | ${String(-amount)} | | |`;

describe.each([
  ['a letter', inLetter],
  ['the hand-over', inHandOver],
])('in %s the delay', (_, of) => {
  test.each<readonly [string, readonly string[], readonly Action[], Told]>([
    ['is charged on all of an invoice that nobody contests', [`${F1} | 1000 | | |`], [], ['F1 24.97 + 40']],
    ['is charged on what is not contested', [`${F1} | 50000 | | | 100`], [], ['F1 1245.79 + 40']],
    [
      'is charged on what a note does not contest',
      [`${F1} | 1000 | | |`],
      [action('dispute', 'Lenoir', { number: 'F1', amount: 400 })],
      ['F1 14.98 + 40'],
    ],
    [
      'is not charged on an invoice that is contested as a whole',
      [`${F1} | 1000 | | | 1000`, `${F2} | 1000 | | |`],
      [],
      ['F2 11.98 + 40'],
    ],
    [
      'is charged on what a small credit leaves of the oldest',
      [`${F1} | 50000 | | |`, `${F2} | 1000 | | |`, credit(10)],
      [],
      ['F1 1248.04 + 40', 'F2 11.98 + 40'],
    ],
    [
      'is not charged on the oldest where a credit is larger, and on what it leaves of the next',
      [`${F1} | 1000 | | |`, `${F2} | 1000 | | |`, credit(1500)],
      [],
      ['F2 5.99 + 40'],
    ],
    [
      'is charged on what a payment against no invoice leaves',
      [`${F1} | 1000 | | |`, 'Lenoir | R1 | Règlement | 2026-06-02 | | -400 | | |'],
      [],
      ['F1 14.98 + 40'],
    ],
    [
      'leaves to the oldest what is contested of it before a credit comes off',
      [`${F1} | 1000 | | | 300`, `${F2} | 1000 | | |`, credit(500)],
      [],
      ['F1 4.99 + 40', 'F2 11.98 + 40'],
    ],
    [
      'is not charged on what is contested while another part was open and paid late',
      [`${F1} | 1000 | 200 | 2026-04-11 | 300`],
      [],
      // 700 for ten days, then 500 for 65.
      ['F1 13.15 + 40'],
    ],
    [
      'bears one indemnity for an invoice in several instalments, and interest on each',
      [`${T} | 2026-04-01 | 1000 | | |`, `${T} | 2026-05-10 | 1000 | | |`, `${T} | 2026-06-10 | 1000 | | |`],
      [],
      ['T1 24.97 + 40', 'T1 11.98 + 0', 'T1 1.66 + 0'],
    ],
    [
      'bears the indemnity of an invoice on the first instalment that is left',
      [`${T} | 2026-04-01 | 1000 | | | 1000`, `${T} | 2026-05-10 | 1000 | | |`],
      [],
      ['T1 11.98 + 40'],
    ],
    [
      'bears an indemnity for each invoice, be their numbers alike',
      [`${F1} | 1000 | | |`, 'Lenoir | F1 | Facture | 2026-04-10 | 2026-05-10 | 1000 | | |'],
      [],
      ['F1 24.97 + 40', 'F1 11.98 + 40'],
    ],
    [
      'does not depend on the order of rows',
      [credit(1500), `${F2} | 1000 | | |`, `${F1} | 1000 | | |`],
      [],
      ['F2 5.99 + 40'],
    ],
  ])('%s', (__, rows, actions, expected) => {
    expect(of(ledgerOf([HEADER, ...rows].join('\n')), actions)).toEqual(expected);
  });
});

test('the hand-over claims for the delay what the letter claims', () => {
  const ledger = ledgerOf(
    [
      HEADER,
      `${F1} | 50000 | 200 | 2026-04-11 | 100`,
      `${F2} | 1000 | | |`,
      `${T} | 2026-05-02 | 1000 | | | 400`,
      `${T} | 2026-06-02 | 1000 | | |`,
      credit(10),
    ].join('\n'),
  );
  const [message] = planOf(ledger, ON, { policies }).messages.map(messagesFrom(ledger, day(ON), law, 'fr'));
  const [group] = handedOver(ledger);
  if (!message || !group) throw new Error('nothing is claimed');
  const { interest, indemnity } = claimsOf(message);
  expect(claimSums(group)).toMatchObject({ interest, indemnities: indemnity });
  expect(indemnity).toBe(12_000);
});

test('the principal of the hand-over holds what is contested, and says how much', () => {
  const [group] = handedOver(ledgerOf(`${HEADER}\n${F1} | 1000 | | | 300\n${credit(500)}`));
  if (!group) throw new Error('nothing is handed over');
  expect(claimSums(group)).toMatchObject({ overdue: 100_000, disputed: 30_000, principal: 50_000, interest: 499 });
});

test('an instalment that comes after a formal notice of another bears no second indemnity', () => {
  const ledger = ledgerOf([HEADER, `${T} | 2026-04-01 | 1000 | | |`, `${T} | 2026-05-10 | 1000 | | |`].join('\n'));
  const notices = ['Lenoir'];
  const log = ['2026-04-20', '2026-05-06', '2026-05-22'].reduce<readonly LogRow[]>(
    (before, on) => logAfter(planOf(ledger, on, { log: before, notices }), 'sent', before),
    [],
  );
  expect(log.map(({ letter }) => letter)).toEqual(['firm', 'last', 'formalNotice']);
  const { messages } = planOf(ledger, ON, { policies, log });
  expect(messages.map(messagesFrom(ledger, day(ON), law, 'fr'))).toMatchObject([
    { items: [{ due: day('2026-05-10'), interest: 1198 }] },
  ]);
  expect(messages.flatMap(({ penalized }) => [...penalized.values()])).toEqual([
    { amount: 100_000, bearsIndemnity: false },
  ]);
});
