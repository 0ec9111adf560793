/** What speaks against handing a customer over now, or against some of the claims: to be settled first. */
import type { Day } from '../../calendar-date';
import { NEVER, type Item } from '../../ledger/ledger';
import type { MissingRate } from '../../terms/rates';
import { rateKey } from '../../terms/rates';
import type { RegimeId } from '../../terms/regimes/index';
import { deadlineOf } from '../deadline';
import type { ItemReason } from '../left-out';
import { isFormal } from '../policy';
import type { ClaimGroup, ClaimedItem } from './claim-groups';
import { claimSums } from './claim-sums';
import type { Sent } from './sent';

export type HandOverWarning =
  /** Nothing is overdue, or credits are as large. */
  | { readonly code: 'nothing' | 'noNotice' | 'consumer' | 'noLaw' | 'staleData' }
  /** No formal notice spoke of them; contested; promised or in a plan. */
  | { readonly code: 'notInNotice' | 'disputed' | 'agreed'; readonly items: readonly Item[] }
  /** Of a formal notice, which runs still. */
  | { readonly code: 'deadline'; readonly until: Day }
  /** The day of the judgment is not always known. */
  | { readonly code: 'insolvency'; readonly judgment: Day | undefined }
  | { readonly code: 'noRate'; readonly rates: readonly MissingRate[] };

type Facts = {
  readonly asOf: Day;
  readonly groups: readonly ClaimGroup[];
  readonly sent: readonly Sent[];
  readonly regime: RegimeId | undefined;
  /** Of an insolvency judgment: NEVER where nobody has said the day. Undefined: no proceedings. */
  readonly judgment: Day | undefined;
  readonly isFresh: boolean;
};

/** The weightiest first. */
export function warningsOf(facts: Facts): readonly HandOverWarning[] {
  const { groups, regime, judgment, isFresh } = facts;
  const claimed = groups.flatMap(({ items }) => items);
  if (groups.every((group) => claimSums(group).principal <= 0)) return [{ code: 'nothing' }];
  return [
    ...(judgment === undefined
      ? []
      : [{ code: 'insolvency' as const, judgment: judgment === NEVER ? undefined : judgment }]),
    ...noticeWarnings(facts, claimed),
    ...withReason('disputed', claimed, ['disputed']),
    ...withReason('agreed', claimed, ['promised', 'plan']),
    ...(regime === 'consumer' ? [{ code: 'consumer' as const }] : []),
    ...(regime === undefined ? [{ code: 'noLaw' as const }] : []),
    ...missingRates(claimed),
    ...(isFresh ? [] : [{ code: 'staleData' as const }]),
  ];
}

function noticeWarnings({ asOf, sent }: Facts, claimed: readonly ClaimedItem[]): readonly HandOverWarning[] {
  const notices = sent.filter(({ row }) => isFormal(row));
  const inNotice = new Set(notices.flatMap(({ items }) => items));
  const without = claimed.map(({ item }) => item).filter((item) => !inNotice.has(item));
  if (without.length === claimed.length) return [{ code: 'noNotice' }];
  const until = Math.max(...notices.map(({ row }) => deadlineOf(row) ?? 0)) as Day;
  return [
    ...(without.length > 0 ? [{ code: 'notInNotice' as const, items: without }] : []),
    ...(until >= asOf ? [{ code: 'deadline' as const, until }] : []),
  ];
}

function withReason(
  code: 'disputed' | 'agreed',
  claimed: readonly ClaimedItem[],
  wanted: readonly ItemReason[],
): readonly HandOverWarning[] {
  const items = claimed.filter(({ reasons }) => reasons.some(({ reason }) => wanted.includes(reason)));
  return items.length === 0 ? [] : [{ code, items: items.map(({ item }) => item) }];
}

function missingRates(claimed: readonly ClaimedItem[]): readonly HandOverWarning[] {
  const missing = claimed.flatMap(({ late }) => late.missing ?? []);
  const rates = [...new Map(missing.map((rate) => [rateKey(rate), rate])).values()];
  return rates.length === 0 ? [] : [{ code: 'noRate', rates }];
}
