/** What Transports Quellec owes in the sample, as if a customer of each language owed it. */
import { at } from '../../core/column';
import type { Day } from '../../core/calendar-date';
import { chargedOf } from '../../core/dunning/charged';
import { draftOf, type Draft } from '../../core/dunning/draft';
import { customerLanguages } from '../../core/dunning/customer-language';
import { levelIds, type LevelId, type Message } from '../../core/dunning/message';
import { messagesFrom } from '../../core/dunning/message-of';
import type { Sender } from '../../core/dunning/sender';
import { builtInTemplates } from '../../core/dunning/templates/built-in';
import { accountOf, openAt, type CustomerIndex, type Item, type Ledger } from '../../core/ledger/ledger';
import type { Currency, Minor } from '../../core/money';
import { defaultLaw } from '../../core/terms/law';
import type { RegimeId } from '../../core/terms/regimes/index';
import type { CustomerLanguage } from '../../core/text/written';

const DEBTOR = 'C0147';

/** Codes of the sample's customers, and the law that holds for each. */
const READERS: Readonly<Record<CustomerLanguage, readonly [code: string, regime: RegimeId]>> = {
  fr: [DEBTOR, 'FR'],
  en: ['C0153', 'UK'],
  de: ['C0156', 'DE'],
  es: ['C0158', 'ES'],
  it: ['C0160', 'IT'],
};

type Level = {
  readonly id: LevelId;
  /** From the due date of the first invoice. */
  readonly days: number;
  readonly graceDays: number;
  readonly claimsPenalties: boolean;
};

const LEVELS: Readonly<Record<LevelId, Omit<Level, 'id'>>> = {
  preReminder: { days: -7, graceDays: 0, claimsPenalties: false },
  dueDay: { days: 0, graceDays: 0, claimsPenalties: false },
  first: { days: 4, graceDays: 0, claimsPenalties: false },
  firm: { days: 18, graceDays: 0, claimsPenalties: false },
  last: { days: 32, graceDays: 8, claimsPenalties: true },
  formalNotice: { days: 47, graceDays: 15, claimsPenalties: true },
};

export type SampleLetter = { readonly language: CustomerLanguage; readonly level: LevelId; readonly draft: Draft };

export function sampleLetters(ledger: Ledger, sender: Sender): readonly SampleLetter[] {
  return customerLanguages.flatMap((language) =>
    levelIds.map((level) => {
      const message = messageFor(owedBy(ledger, language), language, level);
      return { language, level, draft: draftOf(message, sender, builtInTemplates[language][level]) };
    }),
  );
}

const customerIn = (ledger: Ledger, code: string): CustomerIndex =>
  ledger.customers.findIndex(({ id }) => id === code) as CustomerIndex;

/** The debts of one customer as those of each reader, and the contrary. */
function owedBy(ledger: Ledger, language: CustomerLanguage): Ledger {
  const [debtor, reader] = [customerIn(ledger, DEBTOR), customerIn(ledger, READERS[language][0])];
  const swapped = new Map([
    [debtor, reader],
    [reader, debtor],
  ]);
  const accounts = ledger.accounts.map((account) => ({
    ...account,
    customer: swapped.get(account.customer) ?? account.customer,
  }));
  return { ...ledger, accounts };
}

function messageFor(ledger: Ledger, language: CustomerLanguage, level: LevelId): Message {
  const [code, regime] = READERS[language];
  const customer = customerIn(ledger, code);
  const owed = itemsOf(ledger, customer);
  const start = at(ledger.due, owed[0] as Item);
  const dayOf = (id: LevelId): Day => (start + LEVELS[id].days) as Day;
  const asOf = dayOf(level);
  const isOverdue = (item: Item): boolean => at(ledger.due, item) < asOf;
  const isComing = (item: Item): boolean => at(ledger.due, item) >= asOf && at(ledger.due, item) <= asOf + 7;
  const items = owed
    .filter((item) => openAt(ledger, item, asOf) > 0)
    .filter(LEVELS[level].days > 0 ? isOverdue : isComing)
    .map((item) => ({ item, amount: openAt(ledger, item, asOf) as Minor }));
  const earlier = levelIds.slice(0, levelIds.indexOf(level));
  return messagesFrom(
    ledger,
    asOf,
    { ...defaultLaw, regime },
    language,
  )({
    addressee: { id: code, name: ledger.customers[customer]?.name ?? '', customer },
    currency: 'EUR' as Currency,
    letter: level,
    channel: 'email',
    ...LEVELS[level],
    items,
    credits: [],
    amount: items.reduce((sum, { amount }) => sum + amount, 0) as Minor,
    penalized: chargedOf(ledger, items, []),
    previous: earlier.map((letter) => ({
      letter,
      day: dayOf(letter),
      whole: items.every(({ item }) => at(ledger.due, item) < dayOf(letter)),
    })),
  });
}

/** The oldest due first. */
const itemsOf = (ledger: Ledger, customer: CustomerIndex): readonly Item[] =>
  Array.from({ length: ledger.size }, (_, i) => i as Item)
    .filter((item) => accountOf(ledger, item).customer === customer)
    .sort((a, b) => at(ledger.due, a) - at(ledger.due, b));
