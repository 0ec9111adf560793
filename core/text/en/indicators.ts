/** How fast we are paid: indicators, the reasons why one is missing, and tables of sales, in English. */
import type { Missing } from '../../analysis/figure';
import type { IndicatorId } from '../../analysis/indicators';
import type { SalesFailure } from '../../analysis/sales-table';
import { countedIn } from '../written';

const count = countedIn('en');

export const indicatorsWords = {
  /** `how` says what is divided by what; the numbers follow it. */
  indicators: {
    dsoSimple: { name: 'DSO', how: 'Receivables less credit notes ÷ sales × days' },
    dsoCountBack: { name: 'DSO by count-back', how: 'Days of the latest sales that make up the same amount' },
    dsoBestPossible: { name: 'Best possible DSO', how: 'Receivables not due ÷ sales × days' },
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
    switch (code) {
      case 'monthUnreadable':
        return `Sales, ${cell} is not a month; write 2026-05, 05/2026 or May 2026.`;
      case 'undecidedMonth':
        return `Sales, ${cell} could be two months; write 2026-05.`;
      case 'amountUnreadable':
        return `Sales, ${cell} is not an amount.`;
      default:
        return `Sales, ${cell}: the sign can be decimal or separate thousands; say which in the settings.`;
    }
  },
};
