/** A reminder of a plan, with the facts that its letter needs. */
import { customerRegimes } from '../analysis/customer-regimes';
import { lateClaims, NO_LATE_CLAIM, type Charged } from '../analysis/late-claims';
import type { Day } from '../calendar-date';
import { at } from '../column';
import { accountOf, BEFORE_ALL, kindOf, NEVER, openAt, type Customer, type Item, type Ledger } from '../ledger/ledger';
import type { Minor } from '../money';
import type { LawOptions } from '../terms/law';
import type { CustomerLanguage } from '../text/written';
import { customerLanguageNamed, languageOfCountry } from './customer-language';
import type { Message, MessageCustomer, MessageItem, MessageItemKind } from './message';
import type { Line, Reminder } from './reminder';

/** What of a reminder its letter is made of. */
type Planned = Pick<
  Reminder,
  | 'addressee'
  | 'currency'
  | 'letter'
  | 'channel'
  | 'claimsPenalties'
  | 'graceDays'
  | 'items'
  | 'credits'
  | 'amount'
  | 'penalized'
  | 'previous'
>;

/** `language`: of customers whose own is not known, nor their country. */
export function messagesFrom(
  ledger: Ledger,
  asOf: Day,
  law: LawOptions,
  language: CustomerLanguage,
): (reminder: Planned) => Message {
  const regimeOf = customerRegimes(ledger, law);
  const claimOf = lateClaims(ledger, asOf, law);
  const { order } = ledger.dimensions;

  const ownerOf = (item: Item): string => {
    const { id, name } = ledger.customers[accountOf(ledger, item).customer] as Customer;
    return name === '' ? id : name;
  };

  const itemOf = ({ item, amount }: Line, isOwnerTold: boolean, charged?: Charged): MessageItem => {
    const issued = at(ledger.issued, item);
    const due = dueOf(ledger, item);
    const open = openAt(ledger, item, asOf);
    const { interest, indemnity, missing } = charged ? claimOf(item, charged) : NO_LATE_CLAIM;
    const reference = order?.labels[at(order.of, item)] ?? '';
    return {
      ...(isOwnerTold && { customer: ownerOf(item) }),
      number: ledger.numbers[item] ?? '',
      // A group holds no deposits, and what is still to be issued is no item.
      kind: kindOf(ledger, item) as MessageItemKind,
      issued: issued === BEFORE_ALL ? undefined : issued,
      due,
      amount: at(ledger.amount, item),
      settled: (at(ledger.amount, item) - open) as Minor,
      open: amount,
      daysPastDue: due === undefined ? 0 : asOf - due,
      ...(reference !== '' && { order: reference }),
      ...(missing === undefined && { interest: interest ?? NO_MONEY }),
      ...(indemnity !== undefined && { indemnity }),
    };
  };

  return (planned) => {
    const { addressee, currency, letter, channel, claimsPenalties, graceDays } = planned;
    const { items, credits, amount, penalized, previous } = planned;
    const first = items[0] && accountOf(ledger, items[0].item).customer;
    const customer = addressee.customer ?? first;
    const isOwnerTold = [...items, ...credits].some(
      ({ item }) => accountOf(ledger, item).customer !== addressee.customer,
    );
    const regime = customer === undefined ? undefined : regimeOf(customer);
    return {
      customer: customerOf(ledger, addressee, language),
      currency,
      level: {
        id: letter,
        channel,
        claimsPenalties: claimsPenalties && regime !== undefined && regime !== 'consumer',
        graceDays,
      },
      asOf,
      items: items.map((line) => {
        // A letter names one law: where another holds, nothing is claimed by it.
        const isUnderIt = regimeOf(accountOf(ledger, line.item).customer) === regime;
        return itemOf(line, isOwnerTold, isUnderIt ? penalized.get(line.item) : undefined);
      }),
      credits: credits.map((line) => itemOf(line, isOwnerTold)),
      total: amount,
      ...(regime !== undefined && { regime }),
      previousReminders: previous.map(({ letter: level, day, whole }) => ({ level, day, whole })),
    };
  };
}

const NO_MONEY = 0 as Minor;

/** A ledger gives a credit a due date, for its aging; nobody owes it on that day. */
function dueOf(ledger: Ledger, item: Item): Day | undefined {
  const due = at(ledger.due, item);
  return due === NEVER || at(ledger.amount, item) < 0 ? undefined : due;
}

function customerOf(
  { contacts }: Ledger,
  { id, name, customer }: Reminder['addressee'],
  language: CustomerLanguage,
): MessageCustomer {
  const contact = (field: keyof typeof contacts): string =>
    customer === undefined ? '' : (contacts[field]?.[customer] ?? '');
  return {
    id,
    name,
    language: customerLanguageNamed(contact('language')) ?? languageOfCountry(contact('country')) ?? language,
    email: contact('email'),
    address: contact('address'),
  };
}
