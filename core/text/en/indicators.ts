/** How fast we are paid: indicators, the reasons why one is missing, and tables of sales, in English. */
import type { Missing } from '../../analysis/figure';
import type { IndicatorId } from '../../analysis/indicators';
import type { SalesFailure } from '../../analysis/sales-table';
import { countedIn, listedIn } from '../written';

const count = countedIn('en');
const listed = listedIn('en');

export const indicatorsWords = {
  /** `how` says what is divided by what; the numbers follow it. */
  indicators: {
    dsoSimple: { name: 'DSO', how: 'Receivables without doubtful and retentions, less credit notes ÷ sales × days' },
    dsoCountBack: { name: 'DSO by count-back', how: 'Days of the latest sales that make up the same amount' },
    dsoBestPossible: {
      name: 'Best possible DSO',
      how: 'Receivables not due, without doubtful and retentions ÷ sales × days',
    },
    averageDaysDelinquent: { name: 'Average days delinquent', how: 'Overdue less credit notes ÷ sales × days' },
    dsoAccounting: {
      name: 'Accounting DSO',
      how: 'Receivables less credit notes and unapplied receipts ÷ sales × days',
    },
    dsoTerms: { name: 'DSO, of which terms', how: 'Not due, not disputed, less credit notes ÷ sales × days' },
    dsoOverdue: { name: 'DSO, of which overdue', how: 'Overdue, not disputed, less credit notes ÷ sales × days' },
    dsoDisputed: { name: 'DSO, of which disputed', how: 'Disputed ÷ sales × days' },
    collectionEffectiveness: {
      name: 'Collection effectiveness (CEI)',
      how: '(Opening + sales − written off − closing) ÷ (opening + sales − written off − closing not due)',
    },
    receivablesTurnover: {
      name: 'Receivables turnover',
      how: 'Sales of twelve months ÷ mean of the month-end receivables',
    },
    overdueRate: { name: 'Overdue rate', how: 'Overdue ÷ receivables' },
    overdueCountRate: { name: 'Overdue count rate', how: 'Overdue items ÷ open items' },
    disputeRate: { name: 'Dispute rate', how: 'Disputed ÷ receivables' },
    delinquentCustomers: { name: 'Delinquent customers', how: 'Customers with an overdue item ÷ with an open item' },
    badDebtRate: { name: 'Bad-debt rate', how: 'Written off ÷ sales' },
  } satisfies Record<IndicatorId, { name: string; how: string }>,
  /** Of an indicator: what it is, then the numbers that it was made of. */
  computed: (how: string, numbers: string) => `${how}: ${numbers}`,
  computedFrom: (computed: string, sales: string) => `${computed}; ${sales}`,

  month: (year: number, month: number) => `${String(year)}-${String(month).padStart(2, '0')}`,
  /** Who tells the sales, where a sales table was given. */
  salesFrom: {
    receivables: 'sales from the receivables',
    table: 'sales from the sales table',
    both: (byTable: readonly string[]) =>
      `sales of ${listed(byTable)} from the sales table, the others from the receivables`,
  },
  salesOfPeriod: (from: string, to: string, sales: string) => `${from} to ${to}: ${sales}.`,
  tableNotNeeded: (from: string, to: string) =>
    `${from} to ${to}: sales from the receivables, which tell every month; the sales table was not needed.`,
  salesUntold: (months: readonly string[]) =>
    `The sales of ${listed(months)} are not known: neither the receivables nor the sales table tell them.`,

  /** How customers pay, beside the indicators. */
  paymentFigures: {
    averageDelay: {
      name: 'Average payment delay',
      unit: 'days',
      how: 'From the invoice date to the settlement, weighted by the amounts settled',
    },
    daysLate: {
      name: 'Days late',
      unit: 'days',
      how: 'From the due date to the settlement, 0 when in time, weighted by the amounts settled',
    },
    daysLateWithOpen: {
      name: 'Days late with open items',
      unit: 'days',
      how: 'With overdue items at their lateness so far',
    },
    onTime: { name: '% on time', unit: 'ratio', how: 'Invoices settled by their due date ÷ invoices settled' },
    largestShare: { name: 'Share of the largest customer', unit: 'ratio', how: 'Of the receivables in the currency' },
    concentrationIndex: {
      name: 'Concentration (HHI)',
      unit: 'index',
      how: 'Sum of the squared shares of the customers: 1 for a single one, near 0 for many small ones',
    },
  },

  units: { days: 'days', ratio: 'ratio', times: 'times' },

  /** Why a figure is not available. */
  missing: {
    noSales: 'There are no sales in the period.',
    salesUnknown: 'The sales of the period are not known: give a table of sales, month | amount.',
    salesWithinMonth: 'The period begins within a month, and the sales table tells whole months only.',
    salesExhausted: 'More is open than all known sales.',
    noReceivables: 'Nothing is receivable.',
    noOpenItems: 'No item is open.',
    nothingToCollect: 'There was nothing to collect in the period.',
    nothingSettled: 'Nothing was settled in the period, on a known day.',
    writeOffsUnknown: 'The table does not tell what was written off, or on which day.',
    snapshot: 'The table gives no payment dates: it speaks of one day only.',
    noIssued: 'The table has no invoice dates.',
    beginsLater: 'The table begins later than the period.',
    tooFew: 'There are too few settled invoices.',
    individual: 'Individuals are not scored unless the settings say so.',
  } satisfies Record<Missing, string>,
  moreThan: (days: number) => `More is open than all known sales: more than ${count(days, 'day', 'days')}.`,

  /** Why a table of sales cannot be read. */
  salesFailure({ code, ...where }: SalesFailure): string {
    if (!('row' in where)) return 'Sales are two columns, month | amount; this table holds none.';
    const cell = `row ${String(where.row)}: “${String(where.value ?? '')}”`;
    if ('first' in where) return `Sales, ${cell} stands on row ${String(where.first)} already; write each month once.`;
    switch (code) {
      case 'withoutTax':
        return `Sales, ${cell} is without tax; receivables include it: give sales including tax.`;
      case 'moreAmounts':
        return `Sales, ${cell} is a second amount beside the month; give two columns, month | invoices less credit notes.`;
      case 'monthUnreadable':
        return `Sales, ${cell} is not a month; write 2026-05, 05/2026 or May 2026.`;
      case 'undecidedMonth':
        return `Sales, ${cell} could be two months; write 2026-05, or say the order of day and month (--dates, or in the settings).`;
      case 'amountUnreadable':
        return `Sales, ${cell} is not an amount.`;
      default:
        return `Sales, ${cell}: the sign can be decimal or separate thousands; say which in the settings.`;
    }
  },
};
