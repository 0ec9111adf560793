/** What has been sent before a message. */
import type { Group } from './groups';
import type { LogRow } from './log';
import type { Line, Reminder } from './reminder';
import type { Situation } from './situation';

/** Reminders of any of these items, and the bank account of the last message to the same addressee. */
export function pastOf(
  { history, rowsOf, options, ledger }: Situation,
  group: Group,
  items: readonly Line[],
): Pick<Reminder, 'previous' | 'warnings'> {
  const rows = new Set<LogRow>();
  for (const { item } of items) {
    for (const { row, level } of history.marks.get(item) ?? []) if (row.state === 'sent' && level > 0) rows.add(row);
  }
  const last = [...rowsOf(group).sentToAddressee].sort(latestFirst).find(({ bank }) => bank !== '');
  const isOther = options.bank !== '' && last !== undefined && last.bank !== options.bank;
  const email = ledger.contacts.email?.[group.addressee.customer ?? -1];
  return {
    previous: [...rows].sort(oldestFirst).map(({ letter, on }) => ({ letter, day: on })),
    warnings: [...(isOther ? ['bankChanged' as const] : []), ...(email === '' ? ['noEmail' as const] : [])],
  };
}

const oldestFirst = (a: LogRow, b: LogRow): number => a.on - b.on || (a.key < b.key ? -1 : 1);
const latestFirst = (a: LogRow, b: LogRow): number => oldestFirst(b, a);
