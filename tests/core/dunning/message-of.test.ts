import { draftOf } from '../../../core/dunning/draft';
import type { Message } from '../../../core/dunning/message';
import { messagesFrom } from '../../../core/dunning/message-of';
import { defaultPolicies } from '../../../core/dunning/policy';
import { defaultLaw, type LawOptions } from '../../../core/terms/law';
import { day } from '../../support/day';
import { sender, templateFor } from '../../support/message';
import { logAfter, planOf } from '../../support/reminders';
import { ledgerOf } from '../../support/table';

const ON = '2026-06-15';
const law: LawOptions = { ...defaultLaw, regime: 'FR' };
/** Each level claims what the delay adds. */
const policies = defaultPolicies.map(({ segment, levels }) => ({
  segment,
  levels: levels.map((level) => ({ ...level, claimsPenalties: true })),
}));

const table = (rows: string): string =>
  `Code client | Client | N° facture | Date | Échéance | Montant | Montant payé | Montant en litige | Langue | Email | Adresse | N° de commande\n${rows}`;

function messagesOf(rows: string, given: Partial<LawOptions> = {}): readonly Message[] {
  const ledger = ledgerOf(table(rows));
  return planOf(ledger, ON, { policies }).messages.map(messagesFrom(ledger, day(ON), { ...law, ...given }, 'fr'));
}

test('a planned reminder becomes a message with everything that its letter says', () => {
  const [message] = messagesOf(
    'C1 | Lenoir | FA-1 | 2026-05-01 | 2026-06-10 | 1000 | 200 | 300 | Anglais | a@example.com | 4 allée des Ormes | BC 7\n' +
      'C1 | Lenoir | AV-1 | 2026-05-20 | | -50 | | | | | |',
  );
  expect(message).toMatchObject({
    customer: { id: 'C1', name: 'Lenoir', language: 'en', email: 'a@example.com', address: '4 allée des Ormes' },
    currency: 'EUR',
    level: { id: 'first', claimsPenalties: true },
    asOf: day(ON),
    items: [
      {
        number: 'FA-1',
        kind: 'invoice',
        issued: day('2026-05-01'),
        due: day('2026-06-10'),
        amount: 100_000,
        settled: 20_000,
        open: 50_000,
        daysPastDue: 5,
        order: 'BC 7',
      },
    ],
    credits: [
      { number: 'AV-1', kind: 'creditNote', due: undefined, daysPastDue: 0, amount: -5000, settled: 0, open: -5000 },
    ],
    total: 45_000,
    regime: 'FR',
    previousReminders: [],
  });
});

const LATE = 'C1 | Lenoir | FA-1 | 2026-03-02 | 2026-04-01 | 1000 | | | | a@example.com | |';

/** C. com. L441-10 and D441-5: 75 days at 12.15 % on 1,000 euros are 24.97 euros. */
test('what the law gives for the delay is in the message', () => {
  const [message] = messagesOf(LATE);
  expect(message?.items).toMatchObject([{ interest: 2497, indemnity: 4000 }]);
});

test('of an invoice in dispute interest is claimed on the rest', () => {
  const [message] = messagesOf(LATE.replace('| 1000 | | |', '| 1000 | | 100 |'));
  expect(message?.items).toMatchObject([{ open: 90_000, interest: 2247, indemnity: 4000 }]);
});

test('a letter of a day whose rate is missing states the indemnity and reserves the interest', () => {
  const on = '2026-08-17';
  const ledger = ledgerOf(table(LATE));
  const [message] = planOf(ledger, on, { policies }).messages.map(messagesFrom(ledger, day(on), law, 'fr'));
  if (!message) throw new Error('nothing planned');
  expect(message.items).toMatchObject([{ indemnity: 4000 }]);
  expect(message.items[0]?.interest).toBeUndefined();
  const { text } = draftOf(message, sender, templateFor(message));
  expect(text.replace(/[\u00a0\u202f]/g, ' ')).toContain(
    'régler 1 040,00 €, outre les intérêts de retard échus et à échoir',
  );
});

test('without a law that is known nothing is claimed', () => {
  const [message] = messagesOf(LATE, { regime: undefined });
  expect(message?.regime).toBeUndefined();
  expect(message?.items[0]).toMatchObject({ interest: 0 });
  expect(message?.items[0]?.indemnity).toBeUndefined();
});

test('a customer whose language is not known is written to in ours', () => {
  const [message] = messagesOf(LATE);
  expect(message?.customer.language).toBe('fr');
});

test('later letters tell of the earlier ones', () => {
  const ledger = ledgerOf(table(LATE));
  const first = planOf(ledger, '2026-05-04');
  const log = logAfter(first, 'sent');
  const ledgerMessages = messagesFrom(ledger, day(ON), law, 'fr');
  const [message] = planOf(ledger, ON, { log }).messages.map(ledgerMessages);
  expect(message?.previousReminders).toEqual([{ level: expect.any(String), day: day('2026-05-04'), whole: true }]);
  if (!message) throw new Error('nothing planned');
  expect(draftOf(message, sender, templateFor(message)).text).toContain('4 mai 2026');
});
