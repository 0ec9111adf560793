/** One customer in one currency: its aged balance, how it pays, and the risk that it is. */
import type { AgedGroup } from '../../core/analysis/aged-amounts';
import type { Risk } from '../../core/analysis/risk/score';
import { customerOf, type Account, type Ledger } from '../../core/ledger/ledger';
import { toDecimal } from '../../core/money';
import { writtenReason } from '../../core/reports/risk-wording';
import type { Text } from '../../core/text/text';
import type { Gaps } from './gaps';
import type { Json } from './json';

export function customerJson(group: AgedGroup, risk: Risk, ledger: Ledger, text: Text, { valueOf }: Gaps): Json {
  const { currency } = group;
  const account = group.account as Account;
  const { id, name } = customerOf(ledger, account);
  const path = ['customers', id, currency] as const;
  const { score, band, flags, reasons } = risk.of((ledger.accounts[account] as Ledger['accounts'][number]).customer);
  const { daysLate, daysLateWithOpen } = risk.evidence.behavior.of(account);
  return {
    id,
    name,
    currency,
    notDue: toDecimal(group.notDue.amount, currency),
    buckets: group.buckets.map(({ amount }) => toDecimal(amount, currency)),
    overdue: toDecimal(group.overdue.amount, currency),
    unapplied: toDecimal(group.unapplied.amount, currency),
    balance: toDecimal(group.balance, currency),
    disputed: toDecimal(group.disputed.amount, currency),
    score: valueOf(score, ...path, 'score'),
    band,
    flags: flags.map(({ flag }) => flag),
    reasons: reasons.map((reason) => ({
      code: reason.factor,
      points: reason.points,
      // Of a limit of 0, any use is beyond every number.
      measure: Number.isFinite(reason.measure) ? reason.measure : null,
      message: writtenReason(reason, { flags }, text),
    })),
    daysLate: {
      settled: valueOf(daysLate, ...path, 'daysLate', 'settled'),
      withOpen: valueOf(daysLateWithOpen, ...path, 'daysLate', 'withOpen'),
    },
  };
}
