/** The words of a table of receivables, and what can be wrong with it, in English. */
import type { Field } from '../../ledger/fields';
import type { Evidence, ProblemCode, ReadFailure } from '../../ledger/problem';

const fields = {
  customer: 'customer name',
  customerId: 'customer code',
  number: 'invoice number',
  kind: 'type',
  account: 'ledger account',
  issued: 'invoice date',
  due: 'due date',
  amount: 'amount including tax',
  credit: 'credit side',
  net: 'amount without tax',
  tax: 'tax',
  open: 'open amount',
  paid: 'amount paid',
  settled: 'payment date',
  status: 'status',
  currency: 'currency',
  disputed: 'disputed',
  disputedAmount: 'disputed amount',
  doubtful: 'doubtful',
  terms: 'payment terms',
  method: 'way of paying',
  promise: 'promise to pay',
  email: 'e-mail',
  phone: 'telephone',
  address: 'postal address',
  country: 'country',
  language: 'language',
  order: 'order number',
  limit: 'credit limit',
  salesperson: 'salesperson',
  parent: 'group',
  payer: 'payer',
  entity: 'entity',
  customerType: 'customer type',
} satisfies Record<Field, string>;

export const ledgerWords = {
  fields,
  kinds: {
    invoice: 'Invoice',
    creditNote: 'Credit note',
    receipt: 'Payment',
    deposit: 'Deposit received',
    retention: 'Retention',
    bill: 'Bill',
    unissued: 'To be issued',
  },

  severities: { error: 'Error', warning: 'Warning', note: 'Note' },

  noCustomer: '(no customer)',

  /** Why a table cannot be read, and what to do: with a flag on the command line, else on the settings sheet. */
  failure(failure: ReadFailure, remedy: Remedy): string {
    const by = (flag: string, setting: string, choice: string): string => ({ flag, setting, choice })[remedy];
    switch (failure.code) {
      case 'noHeader':
        return `No row names a customer, an amount and a date: this does not look like a table of receivables. ${by('Name its columns with --map, such as --map customer="Column" --map amount="Column".', 'Choose its columns on the settings sheet.', 'Choose its columns.')}`;
      case 'journal':
        return 'This is an export of journal entries (FEC): what is open follows from its lettering, which is not read yet. Export the list of invoices instead.';
      case 'lettered':
        return 'This is a ledger of entries with their lettering: what is open follows from it, which is not read yet. Export the list of invoices, or the entries that are not lettered without that column.';
      case 'noColumn': {
        const names = failure.fields.map((field) => fields[field]).join(' or ');
        return `No column holds the ${names}. The columns are: ${failure.headers.join(', ')}. ${by(`Name it: --map ${failure.fields[0] ?? ''}="Column".`, 'Choose it on the settings sheet.', 'Choose it.')}`;
      }
      case 'mappedColumnMissing':
        return `No column is called “${failure.header}” (${fields[failure.field]}). The columns are: ${failure.headers.join(', ')}.`;
      case 'withoutTax':
        return `“${failure.header}” is without tax; receivables include it. ${by('Name the column including tax: --map amount="Column".', 'Choose the column including tax on the settings sheet.', 'Choose the column including tax.')}`;
      case 'undecidedDates':
        return `Column “${failure.header}”: ${cells(failure.cells)} can be day/month or month/day. ${by('Say which: --dates dmy or --dates mdy.', 'Say which on the settings sheet (order of text dates).', 'Say which.')}`;
      case 'undecidedDecimals':
        return `Column “${failure.header}”: in ${cells(failure.cells)} the sign can be the decimal sign or separate thousands. ${by('Say which is decimal: --decimal , or --decimal .', 'Say which on the settings sheet (decimal sign).', 'Say which is decimal.')}`;
      case 'undecidedKind': {
        const word = String(failure.cells[0]?.value ?? '');
        return `Column “${failure.header}”: ${cells(failure.cells)} can be an invoice of a deposit or a deposit received. ${by(`Say which: --kind "${word}=invoice" or --kind "${word}=deposit".`, `Say which on the settings sheet: key kind.${word}, value invoice or deposit.`, 'Say which.')}`;
      }
    }
  },

  /** What is wrong with a value, and what was done about it. */
  problems: {
    dateUnreadable: { wrong: 'is not a date', assumed: () => 'read as empty' },
    amountUnreadable: { wrong: 'is not an amount', assumed: () => 'not in the figures' },
    amountRounded: { wrong: 'has more decimals than the currency', assumed: (rounded) => `rounded to ${rounded}` },
    amountMissing: { wrong: 'neither amount nor open amount', assumed: () => 'the row is not in the figures' },
    amountTooLarge: { wrong: 'is too large to be exact', assumed: () => 'not in the figures' },
    customerMissing: { wrong: 'the row names no customer', assumed: () => 'kept under “no customer”' },
    dueMissing: { wrong: 'no due date', assumed: (due) => `due on ${due}, by its payment terms or the default` },
    dateMissing: {
      wrong: 'neither due date nor invoice date',
      assumed: () => 'counted as issued before the as-of date, and as not due',
    },
    issuedMissing: {
      wrong: 'no invoice date',
      assumed: () => 'counted as issued before the as-of date, and aged from its due date where it has one',
    },
    dueBeforeIssued: {
      wrong: 'the due date is before the invoice date',
      assumed: (issued) => `both dates kept; issued on ${issued}`,
    },
    settledBeforeIssued: {
      wrong: 'the payment date is before the invoice date',
      assumed: (issued) => `both dates kept; issued on ${issued}`,
    },
    termsUnreadable: {
      wrong: 'are no payment terms that are understood',
      assumed: () => 'the terms of the customer, else the default, are used',
    },
    kindUnknown: { wrong: 'is no known type', assumed: () => 'invoice when positive, credit note when negative' },
    statusUnknown: { wrong: 'is no known status', assumed: () => 'amounts and dates decide' },
    currencyUnknown: { wrong: 'is no currency code', assumed: () => 'its amounts stand apart' },
    currencyContradicts: {
      wrong: 'names another currency than its column',
      assumed: (currency) => `counted in ${currency}`,
    },
    invoiceNegative: { wrong: 'is a negative invoice', assumed: () => 'counted as a credit note' },
    overpaid: { wrong: 'more was paid than the amount', assumed: () => 'the rest stands as unapplied' },
    openMissing: { wrong: 'no open amount', assumed: () => 'the whole amount is counted as open' },
    openAboveAmount: { wrong: 'more is open than the amount', assumed: () => 'the open amount is used' },
    paidWithoutDate: { wrong: 'a payment without a date', assumed: () => 'deducted whatever the date' },
    settledButOpen: { wrong: 'said to be paid, but is not, or not in full', assumed: () => 'the amounts decide: open' },
    disputeUnreadable: { wrong: 'is neither yes nor no', assumed: () => 'disputed as a whole' },
    leftOut: {
      wrong: 'is no receivable (cancelled, draft, still to be issued)',
      assumed: () => 'left out, with its amount',
    },
    totalRow: { wrong: 'is the total of the rows above', assumed: () => 'left out' },
    looksLikeTotal: {
      wrong: 'looks like a total, but is not the sum of the rows above',
      assumed: () => 'left out of the figures: check it',
    },
    duplicate: {
      wrong: 'stands twice, with the same dates and amount',
      assumed: (row) => `both counted; first on row ${row}`,
    },
    headerTwice: { wrong: 'the header stands twice', assumed: () => 'the first column is used' },
  } satisfies Record<ProblemCode, { wrong: string; assumed: (value: string) => string }>,

  /** `place`: the column, and the number or day that was read there; `value`: the text of the cell. */
  problem: (row: number, place: string, value: string, wrong: string, assumed: string) =>
    `Row ${String(row)}${place === '' ? '' : `, ${place}`}: ${value === '' ? '' : `“${value}” `}${wrong}; ${assumed}.`,
};

type Remedy = 'flag' | 'setting' | 'choice';

const cells = (evidence: readonly Evidence[]): string =>
  evidence.map(({ row, value }) => `“${String(value)}” (row ${String(row)})`).join(' and ');
