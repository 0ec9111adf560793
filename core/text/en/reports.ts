/** The reports and the columns of their tables, in English. */
import type { Suspect } from '../../analysis/reconciliation';
import { countedIn, some } from '../written';
import { dunningColumns, dunningReports } from './dunning';
import { handOverColumns, handOverReports } from './hand-over';
import { lawColumns, lawReports } from './law';

const count = countedIn('en');

export const reportsWords = {
  columns: {
    month: 'Month',
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
    settledInvoices: 'Invoices settled',
    onTimeShare: '% on time',
    daysLate: 'Days late',
    daysLateWithOpen: 'Days late with open items',
    averageDelay: 'Average payment delay',
    trend: 'Trend in days',
    punctuality: 'Punctuality',
    limit: 'Credit limit',
    limitUse: 'Limit use',
    score: 'Risk score',
    band: 'Risk',
    flags: 'Flags',
    reasons: 'Reasons',
    receivables: 'Receivables',
    share: 'Share',
    cumulatedShare: 'Cumulated share',
    concentrationIndex: 'HHI',
    indicator: 'Indicator',
    unit: 'Unit',
    target: 'Target',
    how: 'How it was computed',
    monthEnd: 'Month end',
    dso: 'DSO',
    countBack: 'Count-back',
    bestPossible: 'Best possible',
    overdueRate: 'Overdue rate',
    terms: 'Terms',
    contested: 'Disputed',
    ...lawColumns,
    ...dunningColumns,
    ...handOverColumns,
  },

  reports: {
    dashboard: {
      tab: 'Dashboard',
      title: 'Receivables at a glance',
      definition:
        'What customers owe, how much of it is late, how fast they pay. How each figure is computed stands below.',
    },
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
      /** Doubtful receivables left out of what is counted, or in it. */
      customersWithout: (n: number) => `${count(n, 'customer', 'customers')} without doubtful`,
      customersWith: (n: number) => `${count(n, 'customer', 'customers')} with doubtful`,
      share: 'Share of receivables',
      shareWithout: 'Share of receivables without doubtful',
      control: (inside: string, overdue: string, unapplied: string, balance: string) =>
        `Control: ${inside} not due + ${overdue} in buckets − ${unapplied} unapplied = ${balance}.`,
      deposits: (amount: string, currency: string) => `Deposits received: ${amount} ${currency}, not deducted.`,
      books: (currency: string, books: string, here: string, difference: string) =>
        `Books, ${currency}: customer accounts ${books}, balance here ${here}, difference ${difference}.`,
      booksOfOtherDay: (day: string) => `The balances of the books are of ${day}: they are not compared.`,
      /** What is as large as the difference. */
      suspects: {
        onlyHere: (item: string) => `The amount of ${item} is the difference: open here, perhaps not in the books.`,
        twice: (item: string) => `The amount of ${item} is the difference: entered twice here?`,
        onlyInBooks: (item: string) =>
          `The amount of ${item} is the difference: not open here, perhaps still open in the books.`,
        deposits: () => 'The deposits received are as large as the difference: the books may count them.',
        leftOut: () => 'What is left out is as large as the difference: the books may count it.',
      } satisfies Record<Suspect['code'], (item: string) => string>,
      item: (number: string, row: number) =>
        number === '' ? `row ${String(row)}` : `item ${number} (row ${String(row)})`,
      nothing: 'No item is open on this day.',
    },
    indicators: {
      tab: 'Indicators',
      title: 'How fast customers pay',
      definition: (from: string, to: string, days: number) =>
        `Sales are invoices less credit notes, tax included, from ${from} to ${to} (${String(days)} days). Doubtful items, retentions and deposits are not in DSO.`,
      payment: 'How customers have paid in twelve months, and how much hangs on the largest',
      trend: (currency: string) => `At the ends of months, in ${currency}`,
      noTrend: (why: string) => `There is no trend. ${why}`,
      bridge: (currency: string, shown: number, all: number) =>
        `Days of DSO by customer, in ${currency}${shown < all ? `: the ${String(shown)} largest of ${String(all)}` : ''}`,
    },
    openItems: {
      tab: 'Open items',
      title: 'Open items',
      definition: (balances: string) =>
        `Every item that is not settled at the date, the oldest due first.${balances === '' ? '' : ` Balance: ${balances}.`}`,
      balance: (amount: string, currency: string, items: number) =>
        `${amount} ${currency} (${count(items, 'item', 'items')})`,
      besideDeposits: (balance: string, deposits: string) => `${balance}, deposits of ${deposits} apart`,
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
    risk: {
      tab: 'Risk',
      title: 'Customers by risk',
      definition:
        'Score from 0 (best) to 100 = the points of its reasons. Days late: paid in the last twelve months or overdue now, weighted by amount. Disputed amounts give no points.',
      bands: (moderate: number, high: number, critical: number) =>
        `Risk: low < ${moderate} ≤ moderate < ${high} ≤ high < ${critical} ≤ critical.`,
      nothing: 'No customer has an open item or has paid in the last twelve months.',
    },
    ...lawReports,
    ...dunningReports,
    ...handOverReports,
    settings: {
      tab: 'Encours settings',
      title: 'Encours settings',
      definition:
        'Change the column “Value” only. Formulas with AR. follow at once; the reports follow when they are written again.',
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
    datedLater: (n: number, day: string, amount: string, currency: string) =>
      `${count(n, 'document', 'documents')} dated after ${day} ${n === 1 ? 'is' : 'are'} left out: ${amount} ${currency}.`,
    columnsBlock: 'Columns of the table',
    columnsRead: (columns: string) => `Read: ${columns}.`,
    columnsUnread: (columns: string) => `Columns not used: ${columns}.`,
    currencyAssumed: (currency: string) => `The table has no currency column: amounts are in ${currency}.`,
    said: (title: string, sheet: string, asOf: string) => `${title} written to the sheet “${sheet}”, as of ${asOf}.`,
    noTable:
      'No table of receivables was found: nothing was changed. Its header should name a customer, an amount and a date.',
  },
};
