/** Payment terms and the law of late payment, in English. */
import type { Calendar } from '../../terms/holidays';
import type { RateSeries } from '../../terms/rates';
import type { RegimeId } from '../../terms/regimes/index';
import type { Cap, Sector } from '../../terms/regimes/regime';
import { countedIn } from '../written';

const count = countedIn('en');

const invoiceDate = 'The invoice date, or a range of them';
const dueDate = 'The due date, or a range of them';
const regime =
  'Whose law: FR, publicBody, publicHospital, publicEnterprise, consumer, EU, UK, DE, ES, IT or BE; or AR_Settings, for that of the settings';
const until =
  'The day of payment; or AR_Settings, for the as-of date; or a range of days, of which a blank one is that date';
const terms = 'The terms agreed, such as 45 days end of month';

export const lawFunctions = {
  DUE_DATE: {
    summary: 'The due date that payment terms give, as people write them in French or English.',
    params: {
      invoiceDate,
      terms: 'Such as 45 days end of month, 2/10 net 30, or a code that the settings explain; or a range of them',
      method:
        'Which comes first where the terms do not say: days then end of month, or end of month then days; AR_Settings for that of the settings; or discount, for the last day of an early payment discount',
    },
    returns: 'A date, as a number of days.',
  },
  TERMS_CHECK: {
    summary: 'Whether a due date is within the legal cap on payment terms; something to check, never a verdict.',
    params: { invoiceDate, dueDate, regime, terms },
    returns: 'OK, or the rule that is exceeded and by how many days.',
  },
  TERMS_EXCESS: {
    summary: 'By how many days a due date exceeds the legal cap on payment terms.',
    params: { invoiceDate, dueDate, regime, terms },
    returns: 'A number of days: 0 within the cap.',
  },
  LATE_INTEREST: {
    summary: 'Legal or contractual interest on an invoice that is paid late, from the day after its due date.',
    params: {
      amount: 'What was open, including tax, or a range of amounts',
      dueDate,
      until,
      regime,
      rate: 'A rate of the contract, such as 0.12; that of the settings, else that of the law, when left out',
    },
    returns: 'An amount, 0 when it is not late; #N/A for a half-year whose rate is not known.',
  },
  LATE_INDEMNITY: {
    summary: 'The fixed indemnity for the costs of recovering an invoice that is paid late.',
    params: { amount: 'The amount of the invoice, or a range of amounts', dueDate, until, regime },
    returns: 'An amount in the currency of the regime, 0 when it is not late.',
  },
  INSTALMENTS: {
    summary: 'A payment plan: an amount in equal parts that add up to it.',
    params: {
      amount: 'What is to be paid',
      count: 'How many instalments',
      firstDate: 'The day of the first',
      every: 'Months between them, one when left out; or text such as 2 weeks',
    },
    returns: 'A row for each instalment: its day, its amount. What is left over is in the last.',
  },
};

export const lawChoices = {
  dueDateMethod: {
    'days-then-eom': 'days then end of month',
    'eom-then-days': 'end of month then days',
    discount: 'discount',
  },
  regime: {
    FR: 'France',
    publicBody: 'French public body',
    publicHospital: 'French public hospital',
    publicEnterprise: 'French public enterprise',
    consumer: 'consumer',
    EU: 'European Union',
    UK: 'United Kingdom',
    DE: 'Germany',
    ES: 'Spain',
    IT: 'Italy',
    BE: 'Belgium',
  } satisfies Record<RegimeId, string>,
  sector: {
    general: 'no special sector',
    transport: 'transport',
    perishables: 'perishable food',
    freshMeat: 'fresh meat',
    spirits: 'spirits',
  } satisfies Record<Sector, string>,
  calendar: {
    FR: 'France',
    alsaceMoselle: 'Alsace-Moselle',
    UK: 'England',
    DE: 'Germany',
    ES: 'Spain',
    IT: 'Italy',
    BE: 'Belgium',
  } satisfies Record<Calendar, string>,
};

export const lawColumns = {
  law: 'Law',
  cap: 'Legal cap',
  settledOn: 'Paid on',
  termsOver: 'Due date beyond, days',
  paymentOver: 'Payment beyond, days',
};

export const lawReports = {
  legalCheck: {
    tab: 'Legal check',
    title: 'Terms and payments beyond the legal cap',
    definition: (asOf: string) =>
      `Invoices open on ${asOf} or paid in the twelve months before, whose due date or payment (still open: ${asOf}) is later than the law allows. Something to check, never a verdict, and no legal advice.`,
    nothing: 'No invoice is known to exceed a legal cap.',
    unknown: (n: number) =>
      `${count(n, 'open invoice', 'open invoices')}: it is not known whose law applies, hence not checked. Set law.regime, or give customers a country; of some countries no law is known here.`,
    generalCapOnly: 'The sector is not known: only the general cap is looked at. Set law.sector.',
    belowFloor: (rate: string, floor: string, halfYear: string) =>
      `The late interest of your terms of sale, ${rate}, is below the French floor of three times the legal interest (${floor} in ${halfYear}): check.`,
  },
};

const FROM: Readonly<Record<Cap['from'], (days: string) => string>> = {
  invoice: (days) => `${days} from the invoice`,
  endOfMonth: (days) => `${days} from the end of the month`,
  eitherEndOfMonth: (days) => `${days} end of month`,
  endOfDecade: (days) => `${days} from the end of the ten-day period`,
};

export const lawWords = {
  law: {
    within: 'OK',
    cap: ({ days, from, unlessAgreed }: Cap) =>
      `${FROM[from](count(days, 'day', 'days'))}${unlessAgreed ? ', unless more is agreed and fair' : ''}`,
    exceeds: (cap: string, days: number) => `exceeds the cap (${cap}) by ${count(days, 'day', 'days')}: check`,
    series: {
      ecb: 'ECB main refinancing rate',
      legalInterest: 'French legal interest for businesses',
      basiszins: 'German Basiszinssatz',
      bankRate: 'Bank of England Bank Rate',
    } satisfies Record<RateSeries, string>,
    rateOf: (series: string, halfYear: string) => `${series}, ${halfYear}`,
    noRate: (rate: string, key: string) => `${rate} is not known: add it to the settings under rate.${key}.`,
    noRegime: 'It is not known whose law applies: name it, such as FR, or set law.regime.',
    noTerms: (value: string) => `“${value}” is not understood as payment terms.`,
    noDiscount: 'The terms grant no discount.',
    rate: (value: string) => `“${value}” is not a rate such as 0.12.`,
    interval: (value: string) => `“${value}” is neither a number of months nor text such as 2 weeks.`,
  },
};
