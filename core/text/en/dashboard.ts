/** The dashboard, and what charts say, in English. */
import type { Band } from '../../analysis/risk/options';
import { countedIn, listedIn, some, writtenNumber } from '../written';

const count = countedIn('en');
const listed = listedIn('en');
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const dashboardWords = {
  dashboard: {
    /** Over figures of which there are several. */
    inCurrency: (label: string, currency: string) => `${label}, ${currency}`,
    balance: 'Balance',
    overdue: 'Overdue',
    overdueRate: 'Overdue rate',
    dso: 'DSO',
    countBack: 'DSO by count-back',
    target: 'Target',
    /** A number format. */
    dayFormat: '0.0 "days"',
    days: (n: number) => `${writtenNumber(n, 1, 'en')} days`,
    wholeDays: (n: number) => `${writtenNumber(n, 0, 'en')} days`,
    monthAgo: (figure: string) => `${figure} a month ago`,
    monthAgoUnknown: 'a month ago: not known',
    seeBelow: 'not available: see below',
    openItems: (items: number, customers: number) =>
      `${count(items, 'receivable', 'receivables')}, ${count(customers, 'customer', 'customers')}`,
    targetOf: (figure: string) => `target ${figure}`,
    noTarget: 'no target set',
    byCountBack: (figure: string) => `${figure} by count-back`,
    atLeast: (figure: string) => `more than ${figure}`,
    /** The year stands with the first month only, and with January. */
    month: (month: number, year: number | undefined) =>
      `${months[month - 1] ?? ''}${year === undefined ? '' : ` ${String(year % 100).padStart(2, '0')}`}`,

    attention: 'What needs attention',
    riskiest: 'Riskiest customers',
    /** By its shape too, for whoever cannot tell words of another language or colors apart. */
    bands: {
      low: '○ low',
      moderate: '◐ moderate',
      high: '▲ high',
      critical: '◆ critical',
      notRated: '– not rated',
    } satisfies Record<Band, string>,
    scored: (band: string, score: number) => `${band}, ${String(score)} of 100`,
    noRisk: 'No customer is at moderate risk or above.',
    overLimit: 'Over the credit limit',
    nobody: 'nobody',
    limitsUnknown: 'the table has no credit limits',
    /** `amount` is overdue; `reason` is empty for whoever is at no risk. */
    owes: (amount: string, reason: string) => `${amount} overdue${reason === '' ? '' : `; ${reason}`}`,
    disputed: 'Disputed',
    nothing: 'nothing',
    ofReceivables: (share: string) => `${share} of the receivables`,
    dataClean: 'every row was read as it stands',
    /** Values that are missing from the figures first. */
    problems: (errors: number, warnings: number, notes: number) =>
      some([
        [errors, count(errors, 'value NOT in the figures', 'values NOT in the figures')],
        [warnings, count(warnings, 'value assumed', 'values assumed')],
        [notes, count(notes, 'note', 'notes')],
      ]),
    customers: (n: number) => count(n, 'customer', 'customers'),
    andOthers: (names: readonly string[], others: number) =>
      others === 0 ? listed(names) : `${names.join(', ')} and ${String(others)} more`,

    computed: 'How the figures are computed',
    balanceIs: (receivables: string, unapplied: string, balance: string) =>
      `Receivables ${receivables} (disputed and doubtful ones included) − ${unapplied} of credits not applied = ${balance}.`,
    overdueIs: (day: string) => `Open items whose due date has passed. What is due on ${day} itself is not overdue.`,
    overdueRateIs: (overdue: string, receivables: string) =>
      `Overdue ${overdue} ÷ receivables ${receivables}, disputed and doubtful ones included.`,
    dsoIs: (amount: string, from: string, to: string, sales: string, period: number) =>
      `${amount} ÷ sales ${sales} from ${from} to ${to} × ${String(period)} days.`,
    /** What DSO speaks of: `parts` are those that are left out. */
    ofReceivablesLeft: (receivables: string, parts: string, left: string) =>
      `Receivables ${receivables}${parts} = ${left}.`,
    lessCredits: (amount: string) => ` − ${amount} of credit notes`,
    lessDoubtful: (amount: string) => ` − ${amount} doubtful`,
    lessRetentions: (amount: string) => ` − ${amount} of retentions`,
    countBackIs: 'Days of the latest sales that make up the same amount: growing sales do not flatter it.',
    riskIs: 'From 0 (best) to 100: the points of the reasons that the sheet “Risk” gives.',
    risk: 'Risk',
    drawn: 'Figures of the charts',
  },

  /** Titles of charts: each one is what the figures say, as a sentence. */
  findings: {
    /** `share` is undefined when they owe all of it. */
    overdueOf: (names: readonly string[], share: string | undefined) =>
      share === undefined
        ? `All that is overdue is owed by ${listed(names)}`
        : `${listed(names)} ${names.length === 1 ? 'owes' : 'owe'} ${share} of what is overdue`,
    overdueOfMany: (customers: number, share: string) =>
      `${count(customers, 'customer owes', 'customers owe')} ${share} of what is overdue`,
    nothingOverdue: 'Nothing is overdue',
    largest: (customers: number, currency: string) =>
      customers === 1
        ? `The only customer, receivables in ${currency}`
        : `The ${String(customers)} largest customers, receivables in ${currency}`,
    largestBalances: (customers: number, currency: string) =>
      customers === 1
        ? `The only customer, receivables in ${currency}`
        : `The ${String(customers)} largest balances: receivables, in ${currency}`,
    above: (figure: string, value: string, target: string) => `${figure} ${value}, above its target of ${target}`,
    within: (figure: string, value: string, target: string) => `${figure} ${value}, within its target of ${target}`,
    stands: (figure: string, value: string) => `${figure} ${value}`,
    unitDays: 'days',
    unitShare: '% of the receivables',
  },
};
