/**
 * What one customer owes, as a court would look at it: everything that is overdue, contested or not, less credits; and
 * whatever else is open, beside it. By currency and by which of our companies is owed: nothing is netted across them.
 */
import { lateClaims, NO_LATE_CLAIM, type Charged, type LateClaim } from '../../analysis/late-claims';
import { textOrder } from '../../analysis/order';
import { at } from '../../column';
import { CONTESTED_CREDIT } from '../../ledger/holds';
import { accountOf, kindOf, openAt, type CustomerIndex, type Item, type Ledger } from '../../ledger/ledger';
import type { Currency, Minor } from '../../money';
import type { LawOptions } from '../../terms/law';
import { chargedOf } from '../charged';
import { disputedOf, reasonsFor, type ClaimFacts, type Withheld } from '../claims';
import { oldestFirst } from '../groups';
import type { Line } from '../reminder';

export type ClaimedItem = Line & {
  /** Why it, or a part of it, would not be reminded. */
  readonly reasons: readonly Withheld[];
  /**
   * On what is not contested, less credits; nothing of an item born before an insolvency judgment (C. com. L441-10 II,
   * L622-28).
   */
  readonly late: LateClaim;
};

/** Why an open item is not in the claim. */
export type WhyBeside =
  | 'notDue'
  /** The factor has to claim it. */
  | 'assigned'
  /** Received before an invoice: it is never netted. */
  | 'deposit'
  /** A credit note in dispute: what it takes off is not certain. */
  | 'disputed';

export type ClaimGroup = {
  readonly currency: Currency;
  /** Empty where the table does not tell our companies apart. */
  readonly entity: string;
  /** The oldest due first. */
  readonly items: readonly ClaimedItem[];
  /** Negative. */
  readonly credits: readonly Line[];
  readonly beside: readonly (Line & { readonly why: WhyBeside })[];
};

export type Asked = ClaimFacts & { readonly law: LawOptions };

/** The one with most items first. */
export function claimGroups(asked: Asked, customer: CustomerIndex): readonly ClaimGroup[] {
  const { ledger, asOf, law } = asked;
  const lateOf = lateClaims(ledger, asOf, law);
  const groups = new Map<string, Item[]>();
  for (const item of openItemsOf(asked, customer)) {
    const key = [accountOf(ledger, item).currency, entityOf(ledger, item)].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()]
    .map((items) => claimGroup(asked, items, lateOf))
    .sort(
      (a, b) => b.items.length - a.items.length || textOrder(a.currency, b.currency) || textOrder(a.entity, b.entity),
    );
}

function claimGroup(
  asked: Asked,
  items: readonly Item[],
  lateOf: (item: Item, charged: Charged) => LateClaim,
): ClaimGroup {
  const { ledger, asOf } = asked;
  const [first] = items as readonly [Item];
  const lines = items.map((item) => ({
    item,
    amount: openAt(ledger, item, asOf) as Minor,
    why: whyBeside(asked, item),
  }));
  const within = lines.filter(({ why }) => why === undefined);
  const claimed = within
    .filter(({ amount }) => amount > 0)
    .map(({ item, amount }) => ({ item, amount, reasons: reasonsFor(asked, item) }));
  const credits = within.filter(({ amount }) => amount < 0).map(({ item, amount }) => ({ item, amount }));
  const bearing = claimed
    .filter(({ reasons }) => !reasons.some(({ reason }) => reason === 'insolvency'))
    .map(({ item, amount, reasons }) => ({ item, amount: (amount - disputedOf(reasons)) as Minor }));
  const charged = chargedOf(ledger, bearing, credits);
  return {
    currency: accountOf(ledger, first).currency,
    entity: entityOf(ledger, first),
    items: claimed.map((each) => {
      const of = charged.get(each.item);
      return { ...each, late: of ? lateOf(each.item, of) : NO_LATE_CLAIM };
    }),
    credits,
    beside: lines.flatMap(({ why, ...line }) => (why === undefined ? [] : [{ ...line, why }])),
  };
}

function whyBeside(asked: Asked, item: Item): WhyBeside | undefined {
  const { ledger, asOf } = asked;
  if (kindOf(ledger, item) === 'deposit') return 'deposit';
  if (openAt(ledger, item, asOf) < 0) {
    return ledger.hold && at(ledger.hold, item) === CONTESTED_CREDIT ? 'disputed' : undefined;
  }
  if (reasonsFor(asked, item).some(({ reason }) => reason === 'assigned')) return 'assigned';
  return at(ledger.due, item) < asOf ? undefined : 'notDue';
}

function openItemsOf({ ledger, asOf }: Asked, customer: CustomerIndex): readonly Item[] {
  const items: Item[] = [];
  for (let i = 0; i < ledger.size; i++) {
    const item = i as Item;
    if (accountOf(ledger, item).customer === customer && openAt(ledger, item, asOf) !== 0) items.push(item);
  }
  return items.sort(oldestFirst(ledger));
}

function entityOf({ dimensions: { entity } }: Ledger, item: Item): string {
  return entity?.labels[at(entity.of, item)] ?? '';
}
