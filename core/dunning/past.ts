/** What a person is to know of a message besides what it says: what was sent before it, and what to look at first. */
import type { Group } from './groups';
import type { LogRow } from './log';
import { isDueAssumed } from './notice';
import type { Line, Reminder } from './reminder';
import type { Situation } from './situation';

export function pastOf(
  { history, rowsOf, options, ledger }: Situation,
  group: Group,
  items: readonly Line[],
): Pick<Reminder, 'previous' | 'warnings' | 'assumedDue'> {
  /** How many of the items each was about. */
  const rows = new Map<LogRow, number>();
  for (const { item } of items) {
    for (const { row, level } of history.marks.get(item) ?? []) {
      if (row.state === 'sent' && level > 0) rows.set(row, (rows.get(row) ?? 0) + 1);
    }
  }
  const last = [...rowsOf(group).sentToAddressee].sort(latestFirst).find(({ bank }) => bank !== '');
  const isOther = options.bank !== '' && last !== undefined && last.bank !== options.bank;
  const assumedDue = items.flatMap(({ item }) => (isDueAssumed(ledger, item) ? (ledger.numbers[item] ?? '') : []));
  const email = ledger.contacts.email?.[group.addressee.customer ?? -1];
  return {
    previous: [...rows]
      .sort(([a], [b]) => oldestFirst(a, b))
      .map(([{ letter, on }, count]) => ({ letter, day: on, whole: count === items.length })),
    warnings: [
      ...(isOther ? ['bankChanged' as const] : []),
      ...(email === '' ? ['noEmail' as const] : []),
      ...(assumedDue.length > 0 ? ['assumedDue' as const] : []),
    ],
    assumedDue,
  };
}

const oldestFirst = (a: LogRow, b: LogRow): number => a.on - b.on || (a.key < b.key ? -1 : 1);
const latestFirst = (a: LogRow, b: LogRow): number => oldestFirst(b, a);
