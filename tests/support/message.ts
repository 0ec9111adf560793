/** Messages to write letters of, for tests. */
import type { Draft } from '../../core/dunning/draft';
import { draftOf } from '../../core/dunning/draft';
import type { LevelId, Message, MessageItem } from '../../core/dunning/message';
import { noSender, type Sender } from '../../core/dunning/sender';
import { builtInTemplates } from '../../core/dunning/templates/built-in';
import type { Template } from '../../core/dunning/templates/template';
import type { Currency, Minor } from '../../core/money';
import { day } from './day';

export const AS_OF = day('2026-06-15');
/** The example of SWIFT's IBAN Registry. */
export const IBAN = 'FR1420041010050500013M02606';

export const sender: Sender = {
  ...noSender,
  company: 'Ateliers Verdier',
  address: '12 rue des Tanneurs\n44000 Nantes',
  registration: 'SAS au capital de 80 000 €',
  signatory: 'Camille Roux',
  email: 'credit@example.com',
  iban: IBAN,
};

type Amounts = { readonly amount: number; readonly settled?: number };

/** In cents. */
export function invoice(
  number: string,
  due: string,
  { amount, settled = 0 }: Amounts,
  more: Partial<MessageItem> = {},
): MessageItem {
  return {
    number,
    kind: 'invoice',
    issued: day('2026-03-02'),
    due: day(due),
    amount: amount as Minor,
    settled: settled as Minor,
    open: (amount - settled) as Minor,
    daysPastDue: AS_OF - day(due),
    ...more,
  };
}

export const creditNote = (number: string, amount: number): MessageItem => ({
  number,
  kind: 'creditNote',
  issued: day('2026-05-04'),
  due: undefined,
  amount: amount as Minor,
  settled: 0 as Minor,
  open: amount as Minor,
  daysPastDue: 0,
});

type Change = Partial<Omit<Message, 'customer' | 'level'>> & {
  readonly customer?: Partial<Message['customer']>;
  readonly level?: Partial<Message['level']>;
};

/** One invoice of 2,480.40 euros, 36 days late, of a French customer. */
export function message({ customer, level, ...change }: Change = {}): Message {
  const { items = [invoice('FA-240', '2026-05-10', { amount: 248_040 })], credits = [] } = change;
  return {
    customer: { id: 'C0104', name: 'Menuiserie Lenoir', language: 'fr', email: 'lenoir@example.com', ...customer },
    currency: 'EUR' as Currency,
    level: { id: 'first', channel: 'email', claimsPenalties: false, graceDays: 0, ...level },
    asOf: AS_OF,
    items,
    credits,
    total: [...items, ...credits].reduce((sum, { open }) => sum + open, 0) as Minor,
    previousReminders: [],
    ...change,
  };
}

export const templateFor = ({ customer, level }: Message): Template => builtInTemplates[customer.language][level.id];

export const drafted = (change: Change = {}, from: Sender = sender): Draft => {
  const asked = message(change);
  return draftOf(asked, from, templateFor(asked));
};

export const reminders = (...sent: readonly (readonly [LevelId, string])[]): Message['previousReminders'] =>
  sent.map(([level, date]) => ({ level, day: day(date), whole: true }));
