/** A customer's risk as a person reads it. */
import type { CustomerRisk, RaisedFlag, Reason } from '../analysis/risk/score';
import type { Text } from '../text/text';

/** Each with its points, so that they can be added up; else why there is no score. */
export const writtenReasons = ({ score, reasons }: CustomerRisk, text: Text): string =>
  score.ok ? reasons.map((reason) => writtenReason(reason, text)).join(text.risk.separator) : text.missing[score.error];

export const writtenReason = ({ factor, points, measure }: Reason, { risk }: Text): string =>
  risk.points(risk.reasons[factor](measure), points);

export const writtenFlags = (flags: readonly RaisedFlag[], { risk }: Text): string =>
  flags.map(({ flag, measure }) => risk.flags[flag](measure)).join(risk.separator);
