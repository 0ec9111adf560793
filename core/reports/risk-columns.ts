/** The columns that say how risky a customer is. */
import type { CustomerRisk } from '../analysis/risk/score';
import type { Text } from '../text/text';
import { looks, type TableColumn } from './columns';
import { writtenFlags, writtenReasons } from './risk-wording';

/** `none` stands for a score that does not exist; the reasons say why. */
export const riskColumns = (
  text: Text,
  none: '' | '–' = '',
): readonly TableColumn<{ readonly risk: CustomerRisk }>[] => [
  {
    header: text.columns.score,
    value: ({ risk }) => (risk.score.ok ? risk.score.value : none),
    look: looks.count,
    width: 8,
  },
  { header: text.columns.band, value: ({ risk }) => text.risk.bands[risk.band], look: looks.text, width: 10 },
  {
    header: text.columns.flags,
    value: ({ risk }) => writtenFlags(risk.flags, text),
    look: looks.wrapped,
    width: 29,
  },
  {
    header: text.columns.reasons,
    value: ({ risk }) => writtenReasons(risk, text),
    look: looks.wrapped,
    width: 48,
  },
];
