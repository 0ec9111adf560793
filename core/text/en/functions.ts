/** What the worksheet functions say of themselves and of their arguments, in English. */

const receivables = 'The table with its header row, such as AR_Receivables';
const asOf = 'A date, or the settings range AR_Settings';

export const functionsWords = {
  functions: {
    AGING: {
      summary: 'Aged balance: what each customer owes, by how long it has been past due.',
      params: {
        receivables,
        asOf,
        edges: 'Last day of each bucket: 30;60;90, or a range',
        groupBy: 'customer, currency, salesperson, parent, payer, entity or customerType',
        basis: 'due (days past due) or issued (age of the invoice)',
        credits: 'apart, aged like invoices, or applied to the oldest due',
        totals: 'TRUE adds a total row for each currency',
      },
      returns:
        'A row for each group and currency: not due, buckets, overdue, % overdue, unapplied, balance, of which disputed.',
    },
    AGING_BUCKET: {
      summary: 'The bucket of the aged balance in which a due date falls.',
      params: {
        dueDate: 'The due date, or a range of them',
        asOf,
        edges: 'Last day of each bucket: 30;60;90, or a range',
      },
      returns: 'The label of the bucket, such as 31–60.',
    },
    DAYS_PAST_DUE: {
      summary: 'Days from the due date to the as-of date; negative before it is due.',
      params: { dueDate: 'The due date, or a range of them', asOf },
      returns: 'A number of days: 0 on the due date itself.',
    },
    OPEN_ITEMS: {
      summary: 'Every open item, the oldest due first.',
      params: { customer: 'A customer by code or name; all when left out', receivables, asOf },
      returns: 'A row for each open item: customer, number, dates, days past due, amounts.',
    },
    CHECK: {
      summary: 'What could not be read in the table, and what was assumed.',
      params: { receivables, settings: 'The settings range AR_Settings' },
      returns: 'A row for each problem: row, column, value, what is wrong, what was assumed.',
    },
  },

  argument: {
    missing: (name: string) => `${name} is missing.`,
    named: (name: string, message: string) => `${name}: ${message}`,
    shapes: 'The ranges differ in height or width.',
    date: (value: string) => `“${value}” is not a date.`,
    undecidedDate: (value: string) => `“${value}” could be two days; write it as 2026-06-30.`,
    edges: 'Edges are whole days that ascend, such as 30;60;90.',
    choice: (value: string, choices: string) => `“${value}” is not one of ${choices}.`,
    flag: (value: string) => `“${value}” is neither TRUE nor FALSE.`,
    noCustomer: (value: string) => `No customer has the code or name “${value}”.`,
    twoCustomers: (value: string, first: string, second: string) =>
      `“${value}” is both ${first} and ${second}: use the code.`,
    noIssued: 'The table has no invoice dates to age by.',
    noTable: 'This is no table with a header row.',
    leftOut: (formula: string) => `Write the ranges into the formula: ${formula}`,
    noAsOf: 'The settings hold no as-of date yet: open Encours once, or write a date.',
  },

  choices: {
    basis: { due: 'due', issued: 'issued' },
    credits: { apart: 'apart', aged: 'aged', applied: 'applied' },
    groupBy: {
      customer: 'customer',
      currency: 'currency',
      salesperson: 'salesperson',
      parent: 'parent',
      payer: 'payer',
      entity: 'entity',
      customerType: 'customer type',
    },
    asOfRule: { today: 'today', endOfLastMonth: 'end of last month' },
    endOfMonth: { 'days-then-eom': 'days, then end of month', 'eom-then-days': 'end of month, then days' },
    dates: { dmy: 'day/month/year', mdy: 'month/day/year' },
    flag: { yes: 'yes', no: 'no' },
  },
};
