/** A customer's risk as a person reads it. */
import type { CustomerRisk, RaisedFlag, Reason } from '../analysis/risk/score';
import type { Text } from '../text/text';

/** Each with its points, so that they can be added up; else why there is no score. */
export const writtenReasons = (risk: CustomerRisk, text: Text): string =>
  risk.score.ok
    ? risk.reasons.map((reason) => writtenReason(reason, risk, text)).join(text.risk.separator)
    : text.missing[risk.score.error];

export const writtenReason = (reason: Reason, risk: Pick<CustomerRisk, 'flags'>, text: Text): string =>
  text.risk.points(writtenMeasure(reason, risk, text), reason.points);

/** Without its points. */
export function writtenMeasure(
  { factor, measure }: Reason,
  { flags }: Pick<CustomerRisk, 'flags'>,
  { risk }: Text,
): string {
  const written = risk.reasons[factor](measure);
  return WITHOUT_DISPUTES.has(factor) && flags.some(({ flag }) => flag === 'disputed')
    ? risk.disputesApart(written)
    : written;
}

/** What a sheet also shows with the disputed amounts in it. */
const WITHOUT_DISPUTES: ReadonlySet<Reason['factor']> = new Set(['daysLate', 'overdueShare', 'limitUse']);

export const writtenFlags = (flags: readonly RaisedFlag[], { risk }: Text): string =>
  flags.map(({ flag, measure }) => risk.flags[flag](measure)).join(risk.separator);
