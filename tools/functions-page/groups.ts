/** Under which heading of the reference a function stands; headings and functions in the order of the page. */
export const groups = {
  balances: ['AGING', 'AGING_BUCKET', 'DAYS_PAST_DUE', 'BALANCE', 'OVERDUE', 'OPEN_ITEMS', 'STATEMENT'],
  speed: [
    'DSO',
    'DSO_SIMPLE',
    'DSO_COUNTBACK',
    'DSO_TREND',
    'CEI',
    'RECEIVABLES_TURNOVER',
    'OVERDUE_RATE',
    'OVERDUE_COUNT_RATE',
    'DISPUTE_RATE',
    'INDICATORS',
  ],
  customers: ['PAYMENT_BEHAVIOR', 'RISK', 'RISK_SCORE', 'RISK_FLAGS', 'CONCENTRATION'],
  cash: ['INSTALMENTS'],
  law: ['DUE_DATE', 'TERMS_CHECK', 'TERMS_EXCESS', 'LATE_INTEREST', 'LATE_INDEMNITY'],
  reminders: ['REMINDERS'],
  data: ['CHECK', 'IS_SIREN', 'IS_SIRET', 'IS_VAT', 'IS_IBAN'],
} as const;

export type Group = keyof typeof groups;
