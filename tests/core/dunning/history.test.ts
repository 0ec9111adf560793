import { isoOf } from '../../../core/calendar-date';
import { foldedNumber } from '../../../core/dunning/item-identity';
import type { LogRow } from '../../../core/dunning/log';
import { isLogOf } from '../../../core/dunning/same-ledger';
import { leftOut, logAfter, planOf, told } from '../../support/reminders';
import { ledgerOf } from '../../support/table';

const HEADER = 'Code client | Client | N° facture | Type | Date | Échéance | Montant';
const table = (...lines: readonly string[]): string => [HEADER, ...lines].join('\n');
const F1 = 'C1 | Lenoir | 00121 | Facture | 2026-04-01 | 2026-05-01 | 300';
const AT = '2026-05-18';
const LATER = '2026-06-15';

/** What is planned four weeks after the first table was reminded at level 2. */
function after(then: readonly string[], now: readonly string[]): readonly [readonly string[], readonly string[]] {
  const log = logAfter(planOf(table(...then), AT), 'sent');
  const plan = planOf(table(...now), LATER, { log });
  return [told(table(...now), plan), leftOut(table(...now), plan)];
}

test.each([
  ['00121', '00121'],
  ['FA/2026 0012', 'fa-2026-0012'],
  ['fa-2026-0012', 'fa-2026-0012'],
  ['  N° 7 ', 'n-7'],
  ['Réf. É1', 'ref-e1'],
  ['7', '7'],
  ['007', '007'],
  ['#', ''],
])('the number “%s” is known as %s', (number, folded) => {
  expect(foldedNumber(number)).toBe(folded);
});

describe('an item whose due date is put off beyond what was sent', () => {
  const later = F1.replace('2026-05-01', '2026-06-10');

  test.each([
    ['2026-05-05', 1],
    [AT, 2],
  ])('begins anew, with the first message of %s at level %i', (on, level) => {
    const first = planOf(table(F1), on);
    expect(first.messages.map((message) => message.level)).toEqual([level]);
    const plan = planOf(table(later), LATER, { log: logAfter(first, 'sent') });
    expect(told(table(later), plan)).toEqual(['Lenoir L1: 00121 = 300']);
    expect(plan.messages[0]?.previous).toEqual([]);
  });

  test.each(['2026-05-05', AT])('gets one draft, which waits and is sent once, after a message of %s', (on) => {
    const sent = logAfter(planOf(table(F1), on), 'sent');
    const drafted = logAfter(planOf(table(later), LATER, { log: sent }), 'drafted', sent);
    const again = planOf(table(later), LATER, { log: drafted });
    expect([again.messages, again.superseded, again.waiting.length]).toEqual([[], [], 1]);
    const both = logAfter(planOf(table(later), LATER, { log: sent }), 'sent', sent);
    expect(both.map(({ state, steps }) => [state, steps.length])).toEqual([
      ['sent', 1],
      ['sent', 1],
    ]);
    expect(planOf(table(later), LATER, { log: both }).messages).toEqual([]);
  });
});

describe('an item keeps its past when', () => {
  test.each([
    ['nothing changes', F1],
    ['its number is typed otherwise', F1.replace('00121', '00121 ')],
    ['its customer gets another name', F1.replace('Lenoir', 'Lenoir & fils')],
    ['its customer gets another code', F1.replace('C1', 'C9')],
    ['its due date is put off', F1.replace('2026-05-01', '2026-05-04')],
    ['a part of it is paid or credited', F1.replace('300', '120')],
  ])('%s', (_, line) => {
    expect(after([F1], [line])[0]).toEqual([expect.stringMatching(/L3: /)]);
  });

  test('its customer is merged with another', () => {
    const other = F1.replace('C1', 'C2').replace('Lenoir', 'Auvray').replace('00121', '00122');
    const [messages] = after([F1, other], [F1, other.replace('C2', 'C1')]);
    expect(messages).toEqual(['Lenoir L3: 00121, 00122 = 600']);
  });

  test('two customers have documents of one number and date', () => {
    const other = F1.replace('C1', 'C2').replace('Lenoir', 'Auvray');
    const log = logAfter(planOf(table(F1, other), AT), 'sent').filter(({ name }) => name === 'Lenoir');
    const plan = planOf(table(F1, other), LATER, { log });
    expect(plan.messages.map(({ addressee, level }) => [addressee.name, level])).toEqual([
      ['Lenoir', 3],
      ['Auvray', 2],
    ]);
  });
});

describe('instalments', () => {
  const part = (due: string): string => `C1 | Lenoir | F7 | Facture | 2026-04-01 | ${due} | 100`;
  const [first, second, third] = [part('2026-05-01'), part('2026-05-10'), part('2026-06-10')] as const;

  test('are known by the rank of their due dates', () => {
    const log = logAfter(planOf(table(first, second, third), AT), 'sent');
    expect(log[0]?.steps.map(({ rank, of, level }) => [rank, of, level])).toEqual([
      [1, 3, 2],
      [2, 3, 1],
    ]);
    const later = [part('2026-05-02'), part('2026-05-11'), part('2026-06-10')];
    expect(planOf(table(...later), LATER, { log }).messages[0]?.steps.map(({ rank, level }) => [rank, level])).toEqual([
      [1, 3],
      [2, 2],
      [3, 1],
    ]);
  });

  test('are known by their due dates when those that were paid have left the table', () => {
    const log = logAfter(planOf(table(first, second, third), AT), 'sent');
    const [message] = planOf(table(second, third), LATER, { log }).messages;
    expect(message?.steps.map(({ due, level }) => [isoOf(due), level])).toEqual([
      ['2026-05-10', 2],
      ['2026-06-10', 1],
    ]);
  });

  test('are held back where neither tells which is which', () => {
    const log = logAfter(planOf(table(first, second, third), AT), 'sent');
    const moved = table(part('2026-05-20'), part('2026-06-10'));
    const plan = planOf(moved, LATER, { log });
    expect([plan.messages, leftOut(moved, plan)]).toEqual([
      [],
      ['Lenoir F7: unmatched 100', 'Lenoir F7: unmatched 100'],
    ]);
  });
});

describe('an item is held back and shown when nobody can tell whether it was reminded:', () => {
  test.each([
    ['its issue date is mended', F1.replace('2026-04-01', '2026-04-02')],
    ['its kind is mended', F1.replace('Facture', 'Traite')],
  ])('%s', (_, line) => {
    expect(after([F1], [line])).toEqual([[], ['Lenoir 00121: unmatched 300']]);
  });

  test('another customer has the same document, and the one who was reminded is still there', () => {
    const taken = F1.replace('C1', 'C2').replace('Lenoir', 'Auvray');
    const other = 'C1 | Lenoir | 00300 | Facture | 2026-06-01 | 2026-07-01 | 1';
    expect(after([F1], [taken, other])).toEqual([[], ['Auvray 00121: unmatched 300']]);
  });

  test('two rows cannot be told apart', () => {
    expect(after([F1], [F1, F1])).toEqual([[], ['Lenoir 00121: twice 300', 'Lenoir 00121: twice 300']]);
  });
});

describe('leading zeros that a spreadsheet drops', () => {
  const dropped = F1.replace('00121', '121');
  const all = F1.replace('C1', '00104');

  test.each([
    ['in the table', [F1], [dropped]],
    ['in the table of the first day', [dropped], [F1]],
    ['in part', [F1], [F1.replace('00121', '0121')]],
    ['of the customer’s code as well', [all], [all.replace('00121', '121').replace('00104', '104')]],
  ])('leave an item its past: %s', (_, then, now) => {
    expect(after(then, now)[0]).toEqual([expect.stringMatching(/L3: /)]);
  });

  test('leave it when they come back, with all the levels that it has reached', () => {
    const levels: number[] = [];
    let log: readonly LogRow[] = [];
    for (const [asOf, line] of [
      ['2026-05-04', F1],
      ['2026-05-18', dropped],
      ['2026-06-08', F1],
    ] as const) {
      const plan = planOf(table(line), asOf, { log });
      levels.push(...plan.messages.map(({ level }) => level));
      log = logAfter(plan, 'sent', log);
    }
    expect(levels).toEqual([1, 2, 3]);
    expect(planOf(table(dropped), '2026-06-24', { log, notices: ['C1'] }).messages[0]?.previous).toHaveLength(3);
  });

  test('leave a draft what it was: it waits, and is withdrawn once it is paid', () => {
    const log = logAfter(planOf(table(F1), AT), 'drafted');
    expect(planOf(table(dropped), AT, { log }).waiting).toHaveLength(1);
    const paid = `${HEADER} | Payé le\n${dropped} | 2026-05-19`;
    expect(planOf(paid, '2026-05-20', { log }).superseded).toMatchObject([{ reason: 'paid' }]);
  });

  test.each([
    ['both numbers are in the table', [F1, dropped], ['00121 L3', '121 L1']],
    ['the customer is another', [dropped.replace('C1', 'C2').replace('Lenoir', 'Auvray')], ['121 L2']],
    ['the issue date is another', [dropped.replace('2026-04-01', '2026-04-02')], ['121 L1']],
    ['the kind is another', [dropped.replace('Facture', 'Traite')], ['121 L1']],
    ['zeros stand after letters', [F1.replace('00121', 'FA0121')], ['fa0121 L1']],
  ])('make no other item of it where %s', (_, now, expected) => {
    const log = logAfter(planOf(table(F1), AT), 'sent');
    const { messages } = planOf(table(...now), LATER, { log });
    expect(messages.flatMap(({ steps }) => steps.map(({ number, level }) => `${number} L${String(level)}`))).toEqual(
      expected,
    );
  });

  test('do not give one document the past of another that has been beside it and is paid', () => {
    const log = logAfter(planOf(table(F1), '2026-05-18'), 'sent').concat(
      logAfter(planOf(table(dropped), '2026-05-18'), 'sent'),
    );
    const third = logAfter(planOf(table(F1), '2026-06-08', { log }), 'sent', log);
    expect(planOf(table(dropped), '2026-06-16', { log: third }).messages.map(({ level }) => level)).toEqual([3]);
  });

  test('hold two items of which either may have been meant', () => {
    const two = [dropped, F1.replace('00121', '0121')];
    expect(after([F1], two)).toEqual([[], ['Lenoir 0121: unmatched 300', 'Lenoir 121: unmatched 300']]);
  });

  test('do not make another ledger of it', () => {
    const given = ['00121', '00122', '00123'].map((number) => F1.replace('00121', number));
    const log = logAfter(planOf(table(...given), AT), 'sent');
    const now = given.map((line) => line.replace('| 00', '| '));
    expect(isLogOf(ledgerOf(table(...now)), log)).toBe(true);
    expect(isLogOf(ledgerOf(table(...now.map((line) => line.replace('| 12', '| 92')))), log)).toBe(false);
  });
});

describe('a number that is used again', () => {
  const again = 'C1 | Lenoir | 00121 | Facture | 2027-04-01 | 2027-05-01 | 80';

  test.each([
    ['beside the old item', [F1, again]],
    ['after the old item has left the table', [again]],
  ])('is another item, %s', (_, lines) => {
    const log = logAfter(planOf(table(F1), AT), 'sent');
    const plan = planOf(table(...lines), '2027-05-10', { log });
    const steps = plan.messages.flatMap((message) => message.steps);
    expect(steps.filter(({ issued }) => issued > 46_300).map(({ level }) => level)).toEqual([1]);
  });
});
