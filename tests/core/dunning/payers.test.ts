/** What a payer is written about the customers for whom he pays. */
import { draftOf } from '../../../core/dunning/draft';
import type { LogRow } from '../../../core/dunning/log';
import { messagesFrom } from '../../../core/dunning/message-of';
import { defaultLaw } from '../../../core/terms/law';
import type { CustomerLanguage } from '../../../core/text/written';
import { day } from '../../support/day';
import { sender, templateFor } from '../../support/message';
import { leftOut, logAfter, planOf, told } from '../../support/reminders';
import { ledgerOf } from '../../support/table';

const HEADER = 'Code client | Client | N° facture | Date | Échéance | Montant | Payeur';
const OWN = 'P | Centrale | F1 | 2026-04-01 | 2026-05-01 | 100 |';
const LENOIR = 'C1 | Lenoir | F2 | 2026-04-01 | 2026-05-01 | 200 | Centrale';
const AUVRAY = 'C2 | Auvray | F3 | 2026-04-01 | 2026-05-01 | 300 | Centrale';
const ledger = (...lines: readonly string[]) => ledgerOf([HEADER, ...lines].join('\n'));

function draftAt(lines: readonly string[], language: CustomerLanguage) {
  const given = ledger(...lines);
  const [reminder] = planOf(given, '2026-05-18').messages;
  if (!reminder) throw new Error('nothing is planned');
  const message = messagesFrom(given, day('2026-05-18'), defaultLaw, language)(reminder);
  return draftOf(message, sender, templateFor(message));
}

test.each([
  ['fr', 'client : Lenoir', 'Client'],
  ['en', 'customer: Lenoir', 'Customer'],
  ['de', 'Kunde: Lenoir', 'Kunde'],
  ['es', 'cliente: Lenoir', 'Cliente'],
  ['it', 'cliente: Lenoir', 'Cliente'],
] as const)('each item names its customer in text, HTML and statement, in %s', (language, named, header) => {
  const { text, html, statement } = draftAt([OWN, LENOIR, AUVRAY], language);
  expect([text, html].map((body) => body.replace(/[\u00a0\u202f]|&nbsp;/g, ' ').includes(named))).toEqual([true, true]);
  expect(statement?.rows.map(([first]) => first).slice(0, 4)).toEqual([header, 'Centrale', 'Lenoir', 'Auvray']);
  expect(statement).toMatchObject({ dayColumns: [3, 4], amountColumns: [6, 7, 8] });
  expect(new Set(statement?.rows.map(({ length }) => length)).size).toBe(1);
});

test('a payer who is no customer is told whose each item is', () => {
  expect(draftAt([LENOIR], 'fr').statement?.rows.map(([first]) => first)).toEqual(['Client', 'Lenoir', 'Total']);
});

test('a message to a customer about his own items does not name him again', () => {
  const { text, statement } = draftAt([OWN], 'fr');
  expect(text).not.toMatch(/client\s: Centrale/);
  expect(statement).toMatchObject({ dayColumns: [2, 3], amountColumns: [5, 6, 7] });
  expect(statement?.rows[0]?.[0]).toBe('Pièce');
});

test('a letter names one law, and claims nothing of items under another', () => {
  const given = ledgerOf(
    [`${HEADER} | Pays`, `${OWN} | France`, `${LENOIR} | France`, `${AUVRAY} | Allemagne`].join('\n'),
  );
  const sent = ['2026-05-04', '2026-05-18'].reduce<readonly LogRow[]>(
    (log, on) => logAfter(planOf(given, on, { log }), 'sent', log),
    [],
  );
  const [reminder] = planOf(given, '2026-06-08', { log: sent }).messages;
  const message = reminder && messagesFrom(given, day('2026-06-08'), defaultLaw, 'fr')(reminder);
  expect(message?.regime).toBe('FR');
  expect(message?.items.map(({ number, interest, indemnity }) => [number, interest, indemnity])).toEqual([
    ['F1', 126, 4000],
    ['F2', 253, 4000],
    ['F3', 0, undefined],
  ]);
});

describe('a formal notice is written to nobody but the debtor', () => {
  const sentThrice = (...lines: readonly string[]): readonly LogRow[] =>
    ['2026-05-04', '2026-05-18', '2026-06-08'].reduce<readonly LogRow[]>(
      (log, on) => logAfter(planOf(ledger(...lines), on, { log }), 'sent', log),
      [],
    );
  const asked = { notices: ['Centrale'] };

  test('what a payer pays for others is left out of it, and that is said', () => {
    const given = ledger(OWN, LENOIR, AUVRAY);
    const plan = planOf(given, '2026-06-24', { log: sentThrice(OWN, LENOIR, AUVRAY), ...asked });
    expect([told(given, plan), leftOut(given, plan)]).toEqual([
      ['Centrale L4: F1 = 100'],
      ['Centrale F2: otherDebtor 200', 'Centrale F3: otherDebtor 300'],
    ]);
  });

  test.each([
    ['who is no customer', [LENOIR, AUVRAY]],
    ['who has nothing due of his own', [OWN.replace('2026-05-01', '2026-09-01'), LENOIR]],
  ])('a payer %s gets none', (_, lines) => {
    const given = ledger(...lines);
    const plan = planOf(given, '2026-06-24', { log: sentThrice(...lines), ...asked });
    expect([plan.messages, leftOut(given, plan)]).toEqual([[], ['Centrale: otherDebtor']]);
  });

  test('a customer who pays for himself gets his', () => {
    const own = LENOIR.replace('Centrale', 'Lenoir');
    const plan = planOf(ledger(own), '2026-06-24', { log: sentThrice(own), notices: ['Lenoir'] });
    expect(told(ledger(own), plan)).toEqual(['Lenoir L4: F2 = 200']);
  });
});
