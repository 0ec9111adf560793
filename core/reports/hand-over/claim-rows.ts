/** The open items of a group as the rows of a table, with what is to be known of each. */
import type { ClaimedItem, ClaimGroup } from '../../dunning/hand-over/claim-groups';
import type { Line } from '../../dunning/reminder';
import type { Currency } from '../../money';
import { halfYearName } from '../../terms/half-year';
import { writtenAmount } from '../../text/written';
import { writtenLeftOut } from '../reminder-rows';
import type { ReportContext } from '../report';

export type ClaimRow = Line & {
  /** Of what is claimed; undefined for credits, and for what stands beside. */
  readonly claimed?: ClaimedItem;
  readonly remarks: string;
};

/** Credits below the items from which they are deducted. */
export const claimRows = ({ items, credits, currency }: ClaimGroup, context: ReportContext): readonly ClaimRow[] => [
  ...items.map((claimed) => ({ ...claimed, claimed, remarks: remarksOn(claimed, currency, context) })),
  ...credits.map((line) => ({ ...line, remarks: '' })),
];

export const besideRows = ({ beside }: ClaimGroup, { text }: ReportContext): readonly ClaimRow[] =>
  beside.map(({ why, ...line }) => ({ ...line, remarks: text.reports.handOver.beside[why] }));

/** Nothing is hidden of what a court would ask. */
function remarksOn(
  { amount: open, reasons, late: { missing } }: ClaimedItem,
  currency: Currency,
  { settings: { language }, text }: ReportContext,
): string {
  const { remarks } = text.reports.handOver;
  return [
    ...reasons.map((withheld) => {
      const reason = writtenLeftOut(withheld, { text, language });
      const { amount } = withheld;
      return amount === open ? reason : remarks.part(reason, writtenAmount(amount, currency, language));
    }),
    ...(missing
      ? [remarks.noRate(text.law.rateOf(text.law.series[missing.series], halfYearName(missing.halfYear)))]
      : []),
  ].join(text.dunning.separator);
}
