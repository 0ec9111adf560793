/**
 * Invoices whose terms, or whose payment, exceed the legal cap: something to check, never a verdict.
 *
 * Looked at are invoices that are open at the date, and those that money settled in the twelve months up to it.
 */
import type { Brand } from '../brand';
import type { Day } from '../calendar-date';
import { at, column, type Column } from '../column';
import { MONEY } from '../ledger/closings';
import {
  accountOf,
  BEFORE_ALL,
  kindOf,
  NEVER,
  openAt,
  type CustomerIndex,
  type Item,
  type Ledger,
} from '../ledger/ledger';
import type { ReadingOptions } from '../ledger/options';
import { capOf, excess, type CapFound } from '../terms/caps';
import { defaultLaw, type LawOptions } from '../terms/law';
import { termsReader } from '../terms/read-terms';
import { regimeOf, type RegimeId } from '../terms/regimes/index';
import type { Cap } from '../terms/regimes/regime';
import { customerRegimes } from './customer-regimes';
import { monthsBefore } from './period';

/** What has to be said of the law, and of the terms that customers have agreed to. */
export type LegalOptions = {
  readonly law: LawOptions;
  readonly reading: Pick<ReadingOptions, 'terms' | 'termCodes'>;
};

export const unknownLaw: LegalOptions = { law: defaultLaw, reading: { terms: { days: 30 }, termCodes: new Map() } };

export type Exceeding = {
  readonly item: Item;
  readonly regime: RegimeId;
  readonly cap: Cap;
  /** Undefined while it is open. */
  readonly settledOn: Day | undefined;
  /** By so many days the due date exceeds the cap, and so does the payment, or the date while it is open; 0 within. */
  readonly days: { readonly terms: number; readonly payment: number };
};

export type LegalCheck = {
  /** Those that exceed it most first. */
  readonly exceeding: readonly Exceeding[];
  /** Open invoices of customers of whom it is not known whose law they are under. */
  readonly unknown: number;
};

const MONTHS = 12;

export function legalCheck(ledger: Ledger, asOf: Day, options: LegalOptions): LegalCheck {
  const capped = cappedInvoices(ledger, asOf, options);
  const exceeding: Exceeding[] = [];
  let unknown = 0;
  for (let i = 0; i < ledger.size; i++) {
    const item = i as Item;
    const isOpen = openAt(ledger, item, asOf) > 0;
    if (!capped.isLookedAt(item, isOpen)) continue;
    const regime = capped.regimeOf(item);
    if (regime === undefined) unknown += isOpen ? 1 : 0;
    const found = regime && capped.capOf(item, regime);
    if (!regime || !found) continue;
    const settledOn = isOpen ? undefined : at(ledger.settledOn, item);
    const days = { terms: excess(at(ledger.due, item), found), payment: excess(settledOn ?? asOf, found) };
    if (days.terms + days.payment > 0) exceeding.push({ item, regime, cap: found.cap, settledOn, days });
  }
  const most = ({ days }: Exceeding): number => Math.max(days.terms, days.payment);
  return { exceeding: exceeding.sort((a, b) => most(b) - most(a) || a.item - b.item), unknown };
}

type Days = Brand<number, 'Days'>;

/** Of each customer, by how many days the terms of an open invoice exceed the cap at most. */
export function termsExcess(ledger: Ledger, asOf: Day, options: LegalOptions): Column<CustomerIndex, Days> {
  const capped = cappedInvoices(ledger, asOf, options);
  const most = new Int32Array(ledger.customers.length);
  for (let i = 0; i < ledger.size; i++) {
    const item = i as Item;
    const regime = capped.regimeOf(item);
    if (regime === undefined || openAt(ledger, item, asOf) <= 0 || !capped.isLookedAt(item, true)) continue;
    const found = capped.capOf(item, regime);
    const { customer } = accountOf(ledger, item);
    if (found) most[customer] = Math.max(most[customer] as number, excess(at(ledger.due, item), found));
  }
  return column(most);
}

function cappedInvoices(ledger: Ledger, asOf: Day, { law, reading }: LegalOptions) {
  const ofCustomer = customerRegimes(ledger, law);
  const written = ledger.dimensions.terms;
  const read = written?.labels.map(termsReader(reading.termCodes));
  const since = monthsBefore(asOf, MONTHS);
  return {
    isLookedAt(item: Item, isOpen: boolean): boolean {
      if (kindOf(ledger, item) !== 'invoice' || at(ledger.due, item) === NEVER) return false;
      const issued = at(ledger.issued, item);
      if (issued === BEFORE_ALL || issued > asOf) return false;
      return isOpen || (at(ledger.settledOn, item) > since && at(ledger.closing, item) === MONEY);
    },
    regimeOf: (item: Item): RegimeId | undefined => ofCustomer(accountOf(ledger, item).customer),
    /** Undefined where the law caps nothing. */
    capOf(item: Item, regime: RegimeId): CapFound | undefined {
      const { caps } = regimeOf(regime);
      const terms = (written && read?.[at(written.of, item)]) ?? reading.terms;
      return caps && capOf(at(ledger.issued, item), caps, { sector: law.sector, terms });
    },
  };
}
