/** What the worksheet functions say of themselves and of their arguments, in English. */
import { listedIn } from '../written';
import { dunningChoices, dunningFunctions } from './dunning';
import { lawChoices, lawFunctions } from './law';

const listed = listedIn('en');

const receivables = 'The table with its header row, such as AR_Receivables';
const actions = 'The notes of customers AR_Actions, for promises to pay that were broken, and for disputes';
const disputes = 'The notes of customers AR_Actions, for disputes';
const asOf = 'A date, or the settings range AR_Settings';
const customer = 'A customer by code or name, or a range of them';
const currency = 'EUR, USD…; the only one when left out';
const isRight = 'TRUE or FALSE. TRUE says that it is well formed, not that somebody has been given it.';
const sales = 'Month | amount, tax included, for months that the table does not tell whole';

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
        actions: disputes,
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
      params: { customer: 'A customer by code or name; all when left out', receivables, asOf, actions: disputes },
      returns: 'A row for each open item: customer, number, dates, days past due, amounts.',
    },
    BALANCE: {
      summary: 'What a customer owes: open items less credit notes and unapplied receipts.',
      params: { customer, receivables, asOf, currency },
      returns: 'An amount, negative for a credit balance. Deposits received are not deducted.',
    },
    OVERDUE: {
      summary: 'What a customer owes past its due date, disputed items included; credits are not deducted.',
      params: { customer, receivables, asOf, currency },
      returns: 'An amount.',
    },
    DSO: {
      summary: 'Days sales outstanding: how many days of sales are still to be paid.',
      params: {
        receivables,
        asOf,
        method: 'simple, countback, best (possible), delinquent (average days) or accounting; simple when left out',
        months: 'Of the period up to the date, three when left out; count-back has none',
        sales,
        currency,
      },
      returns: 'A number of days.',
    },
    DSO_SIMPLE: {
      summary: 'An amount in days of sales: amount ÷ sales × days.',
      params: {
        amount: 'What is receivable, or a range of amounts',
        sales: 'The sales of the same days, tax included',
        days: 'The number of days, such as 90',
      },
      returns: 'A number of days.',
    },
    DSO_COUNTBACK: {
      summary: 'An amount in days of the latest sales: the sales of each month are taken off, the newest first.',
      params: {
        amount: 'What is receivable, or a range of amounts',
        sales: 'Month | amount, tax included, in any order',
        asOf,
      },
      returns: 'A number of days.',
    },
    DSO_TREND: {
      summary: 'DSO and the overdue rate at the last ends of months.',
      params: { receivables, asOf, months: 'How many ends of months, 12 when left out', sales, currency },
      returns: 'A row for each end of a month: simple, count-back, best possible, overdue rate.',
    },
    CEI: {
      summary: 'Collection effectiveness: which part of what could be collected in the period was collected.',
      params: { receivables, asOf, months: 'Of the period up to the date, three when left out', sales, currency },
      returns: 'A ratio, 1 when nothing is overdue.',
    },
    RECEIVABLES_TURNOVER: {
      summary: 'How often receivables turn over: sales ÷ mean of the month-end receivables.',
      params: { receivables, asOf, months: 'Of the period up to the date, twelve when left out', sales, currency },
      returns: 'A number of times in the period.',
    },
    OVERDUE_RATE: {
      summary: 'Overdue ÷ receivables; credits are deducted from neither.',
      params: { receivables, asOf, currency },
      returns: 'A ratio from 0 to 1.',
    },
    OVERDUE_COUNT_RATE: {
      summary: 'Number of overdue items ÷ number of open items.',
      params: { receivables, asOf, currency },
      returns: 'A ratio from 0 to 1.',
    },
    DISPUTE_RATE: {
      summary: 'Disputed ÷ receivables.',
      params: { receivables, asOf, currency, actions: disputes },
      returns: 'A ratio from 0 to 1.',
    },
    INDICATORS: {
      summary: 'Every indicator of how fast customers pay, each with how it was computed.',
      params: { receivables, asOf, sales, actions: disputes },
      returns: 'A row for each indicator and currency: value, unit, how it was computed.',
    },
    PAYMENT_BEHAVIOR: {
      summary: 'How each customer has paid in the last twelve months, the worst payer first.',
      params: { receivables, asOf },
      returns:
        'A row for each customer and currency: invoices settled, % on time, days late (settled; with open items), average delay, trend, punctuality.',
    },
    RISK: {
      summary: 'Risk of each customer from 0 (best) to 100 with its reasons, the riskiest first.',
      params: { receivables, asOf, actions },
      returns: 'A row for each customer: score, risk, flags, and the reasons whose points add up to the score.',
    },
    RISK_SCORE: {
      summary: 'Risk score of a customer, from 0 (best) to 100.',
      params: { customer, receivables, asOf, actions },
      returns: 'A whole number; #N/A for a customer that cannot be rated.',
    },
    RISK_FLAGS: {
      summary: 'What to know of a customer beside its score: credit limit, disputes, no contact and the like.',
      params: { customer, receivables, asOf, actions },
      returns: 'A text, empty where there is nothing to say.',
    },
    CONCENTRATION: {
      summary: 'How much of the receivables the largest customers owe.',
      params: { receivables, asOf, top: 'How many customers of each currency; 10 when left out' },
      returns:
        'A row for each customer and currency: receivables, share, cumulated share, and the Herfindahl-Hirschman index of the currency (1 for a single customer).',
    },
    ...lawFunctions,
    ...dunningFunctions,
    CHECK: {
      summary: 'What could not be read in the table, and what was assumed.',
      params: { receivables, settings: 'The settings range AR_Settings' },
      returns: 'A row for each problem: row, column, value, what is wrong, what was assumed.',
    },
    IS_SIREN: {
      summary: 'TRUE for a SIREN, the number of a French company, by its check digit.',
      params: { text: 'The number, spaces allowed, or a range of them' },
      returns: isRight,
    },
    IS_SIRET: {
      summary: 'TRUE for a SIRET, the number of a French establishment, by its check digit.',
      params: { text: 'The number, spaces allowed, or a range of them' },
      returns: isRight,
    },
    IS_VAT: {
      summary: 'TRUE for a VAT number of the European Union, the United Kingdom or Switzerland.',
      params: { text: 'The number with the prefix of its country, spaces allowed, or a range of them' },
      returns:
        'TRUE or FALSE: the format, and the check digits of Belgium, France, Germany, Italy, Luxembourg, the Netherlands, Spain, Switzerland and the United Kingdom.',
    },
    IS_IBAN: {
      summary: 'TRUE for an international bank account number (IBAN), by its length and check digits.',
      params: { text: 'The number, spaces allowed, or a range of them' },
      returns: isRight,
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
    currency: (value: string) => `“${value}” is no currency code, such as EUR.`,
    nameCurrency: (currencies: readonly string[]) => `The table is in ${listed(currencies)}: name one.`,
    noItemsIn: (currency: string) => `No item is in ${currency}.`,
    count: (value: string) => `“${value}” is not a whole number from 1.`,
    months: (value: string) => `“${value}” is not a whole number of months from 1 to 120.`,
    number: (value: string) => `“${value}” is not a number.`,
    noCustomer: (value: string) => `No customer has the code or name “${value}”.`,
    twoCustomers: (value: string, first: string, second: string) =>
      `“${value}” is both ${first} and ${second}: use the code.`,
    noIssued: 'The table has no invoice dates to age by.',
    noColumn: (field: string) => `The table has no column “${field}”.`,
    oneCell: 'One cell is expected here, not a range.',
    noSettings: 'This is not the settings range.',
    noLog: 'This is not the reminder log.',
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
    dsoMethod: {
      simple: 'simple',
      countback: 'count-back',
      best: 'best possible',
      delinquent: 'delinquent',
      accounting: 'accounting',
    },
    asOfRule: { today: 'today', endOfLastMonth: 'end of last month' },
    endOfMonth: { 'days-then-eom': 'days then end of month', 'eom-then-days': 'end of month then days' },
    ...lawChoices,
    ...dunningChoices,
    dates: { dmy: 'day/month/year', mdy: 'month/day/year' },
    decimal: { comma: 'comma', point: 'point' },
    flag: { yes: 'yes', no: 'no' },
    language: { fr: 'French', en: 'English' },
  },
};
