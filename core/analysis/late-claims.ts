/**
 * What the law lets claim of each late invoice besides its amount. It is claimed apart: it enters no balance, no aging
 * and no DSO, and payments reduce the invoice first.
 */
import type { Day } from '../calendar-date';
import { at } from '../column';
import {
  accountOf,
  BEFORE_ALL,
  kindOf,
  NEVER,
  openAt,
  type Account,
  type CustomerIndex,
  type Item,
  type Ledger,
} from '../ledger/ledger';
import type { Minor } from '../money';
import { lateIndemnity } from '../terms/late-indemnity';
import { lateInterest, type Debt } from '../terms/late-interest';
import type { LawOptions } from '../terms/law';
import type { MissingRate } from '../terms/rates';
import { regimeOf } from '../terms/regimes/index';
import { customerRegimes } from './customer-regimes';
import { once } from './once';

/** In the currency of the invoice. */
export type LateClaim = {
  /** Undefined where none is claimed, or where a rate is not known. */
  readonly interest: Minor | undefined;
  /** Undefined where there is none, where it is set in another currency, or where another instalment bears it. */
  readonly indemnity: Minor | undefined;
  /** The rate for want of which there is no interest. */
  readonly missing: MissingRate | undefined;
};

/** What of an item the delay is charged on. */
export type Charged = {
  /** Of what is open: the rest is contested, or a credit may have settled it. */
  readonly amount: Minor;
  /** Whether it bears the indemnity of its invoice: there is one, however many instalments of it are late. */
  readonly bearsIndemnity: boolean;
};

export const NO_LATE_CLAIM: LateClaim = { interest: undefined, indemnity: undefined, missing: undefined };

/** Up to the end of a day, on all of an item unless something less is charged. Of customers in insolvency proceedings nothing is claimed: when interest stopped is not known. */
export function lateClaims(ledger: Ledger, asOf: Day, law: LawOptions): (item: Item, charged?: Charged) => LateClaim {
  const regimeOfCustomer = customerRegimes(ledger, law);
  const insolvent = once(() => insolventCustomers(ledger));
  return (item, charged) => {
    const { customer, currency } = accountOf(ledger, item);
    const regime = regimeOfCustomer(customer);
    const debt = debtOf(ledger, item, asOf, charged);
    if (regime === undefined || !debt || insolvent().has(customer)) return NO_LATE_CLAIM;
    const { interest, indemnity } = regimeOf(regime);
    const sum = interest && lateInterest(debt, { interest, agreed: law.agreedRate, added: law.rates });
    return {
      interest: sum?.ok ? sum.value : undefined,
      indemnity:
        indemnity?.currency === currency && charged?.bearsIndemnity !== false
          ? lateIndemnity(at(ledger.amount, item), debt.due, lastDay(debt), indemnity)
          : undefined,
      missing: sum?.ok === false ? sum.error : undefined,
    };
  };
}

/**
 * Undefined for what is no late invoice. A part that was paid on no known day is not counted as open on any, nor is what
 * is not charged.
 */
function debtOf(ledger: Ledger, item: Item, asOf: Day, charged: Charged | undefined): Debt | undefined {
  const due = at(ledger.due, item);
  const kind = kindOf(ledger, item);
  if (due === NEVER || due >= asOf || at(ledger.issued, item) > asOf) return undefined;
  if (kind !== 'invoice' && kind !== 'bill') return undefined;
  const settledOn = at(ledger.settledOn, item);
  const rest = openAt(ledger, item, asOf);
  const spared = charged ? rest - charged.amount : 0;
  const paid =
    settledOn > BEFORE_ALL && settledOn <= asOf ? [{ amount: at(ledger.amount, item) - spared, until: settledOn }] : [];
  const open = rest > 0 ? [...paid, { amount: rest - spared, until: asOf }] : paid;
  const debt = { due, open };
  return open.length > 0 && lastDay(debt) > due ? debt : undefined;
}

const lastDay = ({ due, open }: Debt): Day => open[open.length - 1]?.until ?? due;

function insolventCustomers({ accounts, insolvent }: Ledger): ReadonlySet<CustomerIndex> {
  return new Set(accounts.flatMap(({ customer }, i) => (at(insolvent, i as Account) === 1 ? [customer] : [])));
}
