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
import { isIban, isSiren, isSiret, isVat } from './identifiers';
import { indicators } from './indicators';
import { openItems } from './open-items';
import { paymentBehavior } from './payment-behavior';
import { cei, disputeRate, overdueCountRate, overdueRate, receivablesTurnover } from './rates';
import { riskFlags, riskScore } from './risk-of-customer';
import { risk } from './risk';

export const catalogue: readonly FunctionDefinition[] = [
  aging,
  agingBucket,
  daysPastDue,
  balance,
  overdue,
  openItems,
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
  check,
  isSiren,
  isSiret,
  isVat,
  isIban,
];
