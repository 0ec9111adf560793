/** The catalogue: every worksheet function, in the order in which the reference lists them. */
import { aging } from './aging';
import { agingBucket } from './aging-bucket';
import { balance, overdue } from './amount-of-customer';
import { check } from './check';
import { concentration } from './concentration';
import { daysPastDue } from './days-past-due';
import type { FunctionDefinition } from './define';
import { dso, dsoCountBack, dsoSimple } from './dso';
import { dsoTrend } from './dso-trend';
import { dueDate } from './due-date';
import { isIban, isSiren, isSiret, isVat } from './identifiers';
import { indicators } from './indicators';
import { instalments } from './instalments';
import { lateIndemnity, lateInterest } from './late-payment';
import { openItems } from './open-items';
import { paymentBehavior } from './payment-behavior';
import { cei, disputeRate, overdueCountRate, overdueRate, receivablesTurnover } from './rates';
import { reminders } from './reminders';
import { riskFlags, riskScore } from './risk-of-customer';
import { risk } from './risk';
import { statement } from './statement';
import { termsCheck, termsExcess } from './terms-excess';

export const catalogue: readonly FunctionDefinition[] = [
  aging,
  agingBucket,
  daysPastDue,
  balance,
  overdue,
  openItems,
  statement,
  dso,
  dsoSimple,
  dsoCountBack,
  dsoTrend,
  cei,
  receivablesTurnover,
  overdueRate,
  overdueCountRate,
  disputeRate,
  indicators,
  paymentBehavior,
  risk,
  riskScore,
  riskFlags,
  concentration,
  instalments,
  dueDate,
  termsCheck,
  termsExcess,
  lateInterest,
  lateIndemnity,
  reminders,
  check,
  isSiren,
  isSiret,
  isVat,
  isIban,
];
