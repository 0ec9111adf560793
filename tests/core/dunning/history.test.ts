import { isoOf } from '../../../core/calendar-date';
import { foldedNumber } from '../../../core/dunning/item-identity';
import { leftOut, logAfter, planOf, told } from '../../support/reminders';

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
