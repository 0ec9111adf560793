/**
 * The ledger: what is owed, as typed columns that every analysis passes over once.
 *
 * An item is an invoice, credit note or receipt; an account is one customer in one currency, so that amounts of one
 * account can be added and amounts of two cannot be mixed by mistake.
 */
import type { Brand } from '../brand';
import type { Day } from '../calendar-date';
import { at, type Column } from '../column';
import type { Currency, Minor } from '../money';
import type { ClosingIndex } from './closings';
import type { Field } from './fields';
import type { HoldIndex } from './holds';
import { itemKinds, type ItemKind } from './kinds';
import type { Problem, Severity } from './problem';

export type Item = Brand<number, 'Item'>;
export type Account = Brand<number, 'Account'>;
export type CustomerIndex = Brand<number, 'CustomerIndex'>;
type KindIndex = Brand<number, 'KindIndex'>;
type Flag = Brand<0 | 1, 'Flag'>;
/** Counted from 1 in the sheet or file. */
type SheetRow = Brand<number, 'SheetRow'>;
type LabelIndex = Brand<number, 'LabelIndex'>;
export type CurrencyIndex = Brand<number, 'CurrencyIndex'>;

/** Days beyond the calendar: they compare as they should (an unknown past lies before every day, never after all). */
export const BEFORE_ALL = 0 as Day;
export const NEVER = 2_958_466 as Day;

export type Customer = {
  /** The code, with its leading zeros; the name where the table has no code; empty where it has neither. */
  readonly id: string;
  readonly name: string;
  /** Whether the id is a code of the table; without one it is the name. */
  readonly coded: boolean;
};

/** A text column of the items: each of its texts once, trimmed. */
export type Dimension = { readonly labels: readonly string[]; readonly of: Column<Item, LabelIndex> };
export const dimensionFields = [
  'salesperson',
  'parent',
  'payer',
  'entity',
  'customerType',
] as const satisfies readonly Field[];
/** By which items can be grouped. */
export type DimensionField = (typeof dimensionFields)[number];
export const itemTextFields = [...dimensionFields, 'terms', 'method', 'order'] as const satisfies readonly Field[];
export type ItemTextField = (typeof itemTextFields)[number];

/** Where and how a customer can be reached. */
export const contactFields = ['email', 'phone', 'address', 'country', 'language'] as const satisfies readonly Field[];
export type ContactField = (typeof contactFields)[number];

export type LeftOut = { readonly currency: Currency; readonly rows: number; readonly amount: Minor };

export type Ledger = {
  /** Number of items. */
  readonly size: number;
  readonly account: Column<Item, Account>;
  readonly kind: Column<Item, KindIndex>;
  /** BEFORE_ALL when the table does not say. */
  readonly issued: Column<Item, Day>;
  /** NEVER when the item falls due on no known day. */
  readonly due: Column<Item, Day>;
  /** Whether nobody has given that day: not readable, before the issue date, by terms that nobody has said. Undefined where none is so. */
  readonly dueAssumed: Column<Item, Flag> | undefined;
  /** What the document says; negative for credits and receipts. */
  readonly amount: Column<Item, Minor>;
  /** What has been settled of it, on `settledOn`: NEVER while nothing was, BEFORE_ALL when the day is not known. */
  readonly settled: Column<Item, Minor>;
  readonly settledOn: Column<Item, Day>;
  /** In dispute, at most the amount. */
  readonly disputed: Column<Item, Minor>;
  readonly doubtful: Column<Item, Flag>;
  /** What settled it, or will have. */
  readonly closing: Column<Item, ClosingIndex>;
  /** Undefined where no row says that nobody may be reminded of it. */
  readonly hold: Column<Item, HoldIndex> | undefined;
  /** The day by which the customer has promised to pay; BEFORE_ALL without one. Undefined without such a column. */
  readonly promised: Column<Item, Day> | undefined;
  readonly row: Column<Item, SheetRow>;
  readonly numbers: readonly string[];
  readonly dimensions: Readonly<Partial<Record<ItemTextField, Dimension>>>;

  readonly accounts: readonly { readonly customer: CustomerIndex; readonly currency: Currency }[];
  readonly customers: readonly Customer[];
  /** Of each customer, as the latest invoice that says it has it; empty where none does. */
  readonly contacts: Readonly<Partial<Record<ContactField, readonly string[]>>>;
  readonly currencies: readonly Currency[];
  readonly currencyOf: Column<Account, CurrencyIndex>;
  /** Credit limit; NaN where the table says none. */
  readonly limit: Column<Account, Minor>;
  /** Whether an e-mail address or a telephone number stands on any of its rows. */
  readonly reachable: Column<Account, Flag>;
  /** In insolvency proceedings, as a status says. */
  readonly insolvent: Column<Account, Flag>;

  /** Rows of data that were read; blank rows do not count. */
  readonly rows: number;
  /** The header of each field that was read, and the headers of the columns that were not. */
  readonly read: Readonly<Partial<Record<Field, string>>>;
  readonly unread: readonly string[];
  /** True when nothing was settled on a known day: the table speaks of one day only. */
  readonly snapshot: boolean;
  /** In the order of the rows; at most `MAX_PROBLEMS` are kept, all are counted. */
  readonly problems: readonly Problem[];
  readonly problemCounts: Readonly<Record<Severity, number>>;
  readonly leftOut: readonly LeftOut[];
};

export const MAX_PROBLEMS = 1000;

/** What is still open at the end of day `asOf`; 0 for an item that is issued later or settled by then. */
export function openAt(ledger: Ledger, item: Item, asOf: Day): number {
  if (at(ledger.issued, item) > asOf) return 0;
  const amount = at(ledger.amount, item);
  return at(ledger.settledOn, item) > asOf ? amount : amount - at(ledger.settled, item);
}

export const kindOf = (ledger: Ledger, item: Item): ItemKind => itemKinds[at(ledger.kind, item)] as ItemKind;

export const accountOf = (ledger: Ledger, item: Item) =>
  ledger.accounts[at(ledger.account, item)] as Ledger['accounts'][number];
export const customerOf = (ledger: Ledger, account: Account): Customer =>
  ledger.customers[(ledger.accounts[account] as Ledger['accounts'][number]).customer] as Customer;

/** Whether the table tells customers apart by code. */
export const hasCodes = ({ customers }: Ledger): boolean => customers.some(({ coded }) => coded);
