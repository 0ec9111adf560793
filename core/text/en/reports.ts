/** The reports and the columns of their tables, in English. */
import { countedIn, some } from '../written';

const count = countedIn('en');

export const reportsWords = {
  columns: {
    field: 'Read as',
    header: 'Column of the table',
    unread: 'not used',
    code: 'Code',
    customer: 'Customer',
    currency: 'Currency',
    notDue: 'Not due',
    overdue: 'Overdue',
    overdueShare: '% overdue',
    unapplied: 'Unapplied',
    balance: 'Balance',
    disputed: 'Of which disputed',
    number: 'Invoice number',
    kind: 'Type',
    issued: 'Invoice date',
    due: 'Due date',
    daysPastDue: 'Days past due',
    amount: 'Amount including tax',
    open: 'Open amount',
    disputedAmount: 'Disputed amount',
    doubtful: 'Doubtful',
    row: 'Row',
    column: 'Column',
    value: 'Value',
    problem: 'What is wrong',
    assumed: 'What was assumed',
    severity: 'Severity',
    total: 'Total',
  },

  reports: {
    aging: {
      tab: 'Aged balance',
      title: 'Aged balance by customer',
      definition: (asOf: string) =>
        `Days past due = ${asOf} − due date; due on the day itself is not due. Not due + buckets + unapplied = balance. % overdue = overdue ÷ receivables.`,
      byInvoice: (asOf: string) =>
        `Age = ${asOf} − invoice date. Buckets + unapplied = balance. Overdue is by due date; % overdue = overdue ÷ receivables.`,
      block: (currency: string) => `Amounts in ${currency}`,
      doubtful: (currency: string) => `Doubtful receivables, in ${currency}`,
      customers: (n: number) => count(n, 'customer', 'customers'),
      share: 'Share of receivables',
      control: (inside: string, overdue: string, unapplied: string, balance: string) =>
        `Control: ${inside} not due + ${overdue} in buckets + ${unapplied} unapplied = ${balance}.`,
      deposits: (amount: string, currency: string) => `Deposits received: ${amount} ${currency}, not deducted.`,
      nothing: 'No item is open on this day.',
    },
    openItems: {
      tab: 'Open items',
      title: 'Open items',
      definition: 'Every item that is not settled at the date, the oldest due first.',
      inFile: (n: number, file: string) =>
        `The ${count(n, 'open item', 'open items')} stand in the file ${file}: they are too many for a sheet.`,
    },
    check: {
      tab: 'Data check',
      title: 'Data check',
      definition:
        'What could not be read and what was assumed. Errors are not in the figures; warnings are, with an assumption.',
      nothing: 'Nothing to report: every row was read as it stands.',
      more: (n: number) => `And ${count(n, 'more remark', 'more remarks')}, not listed.`,
      leftOut: (rows: number, amount: string, currency: string) =>
        `Left out (cancelled, drafts, still to be issued): ${count(rows, 'row', 'rows')}, ${amount} ${currency}.`,
    },
    settings: {
      tab: 'Encours settings',
      title: 'Encours settings',
      definition: 'Change the column “value” only. Every figure of this workbook follows.',
    },
    asOf: (day: string, currencies: string) =>
      `As of ${day}, amounts including tax${currencies === '' ? '' : ` in ${currencies}`}.`,
    source: (file: string, rows: number, open: number) =>
      `${file}: ${count(rows, 'row', 'rows')} read, ${count(open, 'item', 'items')} open.`,
    snapshot: 'The table gives no payment dates: at another date the same open amounts are aged again.',
    /** Values that are missing from the figures first: they are what a reader must know. */
    problems: (errors: number, warnings: number, notes: number) =>
      `Data: ${some([
        [errors, count(errors, 'value is NOT in the figures', 'values are NOT in the figures')],
        [warnings, count(warnings, 'value was read with an assumption', 'values were read with an assumption')],
        [notes, count(notes, 'note', 'notes')],
      ])}. The data check lists them.`,
    columnsBlock: 'Columns of the table',
    columnsRead: (columns: string) => `Read: ${columns}.`,
    columnsUnread: (columns: string) => `Columns not used: ${columns}.`,
    currencyAssumed: (currency: string) => `The table has no currency column: amounts are in ${currency}.`,
    said: (title: string, sheet: string, asOf: string) => `${title} written to the sheet “${sheet}”, as of ${asOf}.`,
    noTable:
      'No table of receivables was found: nothing was changed. Its header should name a customer, an amount and a date.',
  },
};
