/** The settings sheet, in English. */
import type { RiskFactor } from '../../analysis/risk/options';
import { writtenNumber, writtenRatio } from '../written';
import { dunningSettings } from './dunning';

const number = (value: number): string => writtenNumber(value, Number.isInteger(value) ? 0 : 1, 'en');

export const settingsWords = {
  settings: {
    key: 'Key',
    label: 'Setting',
    value: 'Value',
    help: 'What it does',
    problem: 'Problem',
    version: 'Version',
    versionHelp: 'Of this sheet; do not change it.',
    edge: (n: number) => `Bucket ${String(n)} ends on day`,
    edgeHelp: 'One number a cell, ascending; empty cells are not used.',
    map: (field: string) => `Column of: ${field}`,
    kind: (word: string) => `Type “${word}” means`,
    termCode: (code: string) => `Terms “${code}” mean`,
    rateHelp: 'Percent a year, such as 2.15%; empty: late interest of that half-year is not available.',
    account: (currency: string) => `Balance of the customer accounts in the books, ${currency}`,
    accountHelp: 'Accounts 411, 413 and 416 at the as-of date; the aged balance is compared with it.',
    defaultTerms: '30 days',
    entries: {
      language: { label: 'Language of what is written', help: 'fr or en.' },
      'asOf.rule': { label: 'As-of date', help: 'today, end of last month, or a date.' },
      'asOf.inUse': { label: 'As-of date in use', help: 'Every figure speaks of the end of this day.' },
      'aging.basis': { label: 'Age by', help: 'due: days past due. issued: days since the invoice date.' },
      'target.dso': { label: 'Target: DSO', help: 'Days; empty: none.' },
      'target.overdueRate': { label: 'Target: overdue rate', help: 'Overdue ÷ receivables, such as 15%; empty: none.' },
      'account.asOf': {
        label: 'Day of the balances in the books',
        help: 'They are compared on this day only; empty: at every as-of date.',
      },
      currency: { label: 'Currency of rows without one', help: 'Three letters, such as EUR.' },
      'terms.default': { label: 'Terms of rows without due date', help: 'Such as 30 days, or 45 days end of month.' },
      'terms.endOfMonth': { label: '“N days end of month” means', help: 'Which of the two steps comes first.' },
      'terms.inMonths': {
        label: '30, 60 and 90 days count as months',
        help: 'yes or no: 30 days from 31 January are then 28 February.',
      },
      'law.regime': {
        label: 'Law of late payment',
        help: 'Of customers whose type or country does not say it; empty: not known, nothing is claimed.',
      },
      'law.sector': {
        label: 'Sector, for its cap on terms',
        help: 'Of what you sell, in France; empty: not known, only the general cap is looked at.',
      },
      'law.agreedRate': {
        label: 'Late interest of your terms of sale',
        help: 'Percent a year, such as 12%; empty: the rate of the law.',
      },
      'law.holidays': { label: 'Public holidays', help: 'Days on which no reminder is sent.' },
      ...dunningSettings,
      'reading.dates': { label: 'Order of text dates', help: 'Empty: each column decides by its own values.' },
      'reading.decimal': {
        label: 'Decimal sign of text amounts',
        help: 'Empty: each column decides by its own values.',
      },
      'risk.individuals': {
        label: 'Score individuals',
        help: 'yes or no; scoring natural persons needs a legal basis (GDPR).',
      },
      'risk.leastSettled': {
        label: 'Least settled invoices to be rated',
        help: 'With fewer and nothing overdue, a customer is not rated.',
      },
      'risk.flag.portfolioShare': {
        label: 'Flag: concentration from a share of',
        help: 'Of the receivables in one currency.',
      },
      'risk.flag.newCustomerDays': { label: 'Flag: new customer for', help: 'Days since the first invoice.' },
      'risk.flag.prescriptionDays': {
        label: 'Flag: prescription near from',
        help: 'Days before the claim on the oldest item lapses.',
      },
      'sender.company': { label: 'Letters: your company', help: 'Its full name, as on your invoices.' },
      'sender.address': { label: 'Letters: your address', help: 'Several lines are kept.' },
      'sender.registration': { label: 'Letters: legal form and registration', help: 'As on your invoices.' },
      'sender.signatory': { label: 'Letters: who signs', help: 'First name and name.' },
      'sender.role': { label: 'Letters: what he or she does', help: 'Such as Credit manager.' },
      'sender.email': { label: 'Letters: your e-mail address', help: 'Where customers answer.' },
      'sender.phone': { label: 'Letters: your telephone number', help: 'Where customers reach you.' },
      'sender.holder': { label: 'Payment: account holder', help: 'As the bank knows it; empty: your company.' },
      'sender.iban': { label: 'Payment: IBAN', help: 'Its check digits are verified.' },
      'sender.bic': { label: 'Payment: BIC', help: 'Not needed inside the European Economic Area.' },
      'sender.paymentLink': { label: 'Payment: link to pay online', help: 'Begins with https://.' },
    },
    risk: {
      factors: {
        daysLate: 'days late',
        worstLateness: 'oldest open item',
        overdueShare: 'share overdue',
        trend: 'worsening trend',
        limitUse: 'use of the credit limit',
        brokenPromises: 'broken promises',
      } satisfies Record<RiskFactor, string>,
      points: (factor: string) => `Risk points at most: ${factor}`,
      pointsHelp: 'Whole numbers, together at most 100; 0 switches a factor off.',
      pointsExpected: 'whole numbers, together at most 100',
      step: (factor: string, n: string) => `Risk, ${factor}: threshold ${n}`,
      stepsHelp: {
        daysLate: 'Days, weighted by amounts over twelve months; points rise from the first to all at the last.',
        worstLateness: 'Days; a part of the points above each.',
        overdueShare: 'Of the customer’s receivables; points rise from the first to all at the last.',
        trend:
          'Days by which the last three invoices settled were later than all those before them in the twelve months.',
        limitUse: 'Of the credit limit; a part of the points above each.',
        brokenPromises:
          'Promises to pay in twelve months that were not kept; half of the points from the first number, all from the second.',
      } satisfies Record<RiskFactor, string>,
      band: (band: string) => `Risk is ${band} from a score of`,
      bandHelp: 'Ascending; below the first, risk is low.',
      limitUse: (n: string) => `Flag: credit limit used, level ${n}`,
      limitUseHelp: 'Ascending; beyond the whole limit it is always told.',
    },
    /** What would be understood. */
    expected: {
      day: 'a date such as 2026-06-30',
      number: (least: number, most: number) => `a number from ${number(least)} to ${number(most)}`,
      whole: (least: number, most: number) => `a whole number from ${number(least)} to ${number(most)}`,
      rate: 'a rate such as 2.15%',
      share: (most: number) => `a share from 0% to ${writtenRatio(most, 'en', 0)}`,
      ascending: (each: string) => `${each}, ascending`,
      edge: 'whole days that ascend, one a cell',
      account: 'an amount such as 1234.56, in the currency of the key',
      currency: 'a currency such as EUR',
      terms: 'payment terms such as 30 days',
      text: 'a text',
      email: 'an e-mail address such as name@example.com',
      iban: 'an IBAN whose check digits agree',
      bic: 'a BIC of 8 or 11 characters',
      link: 'an address that begins with https://',
      header: 'the header of a column',
    },
    /** Where another value than the words that are offered is typed. */
    unusual: (expected: string) => `Expected here: ${expected}.`,
    /** `used` is empty where nothing holds instead. */
    bad: (value: string, expected: string, used: string) =>
      `“${value}” is not accepted (expected: ${expected}); ${used === '' ? 'it is not used' : `in use: ${used}`}.`,
    unknown: (key: string) => `This version knows no setting “${key}”: it is kept and not used.`,
    named: (label: string, problem: string) => `${label}: ${problem}`,
    newer: 'The settings were written by a later version of Encours: what this one knows is used, nothing is changed.',
  },
};
