/** What a person says became of messages, as the rows of the log. */
import { isoOf, readTextDate, type Day } from '../calendar-date';
import type { LogRow } from '../dunning/log';
import { recorded, type Said } from '../dunning/record';
import { rowOf } from '../dunning/reminder';
import type { Entry, Refusal } from './calls';
import type { Opened } from './opened';
import { plannedMessages } from './planned';
import { unchanged } from './refusal';

export type Mark = Extract<Entry, { readonly key: string }>;

/** The first of them that cannot be recorded refuses all. */
export function markedRows(
  opened: Opened,
  marks: readonly Mark[],
): { readonly ok: true; readonly value: readonly LogRow[] } | Refusal {
  const { read, log, context } = opened;
  const { language, today } = read;
  const { answers, dunning, reports } = context.text;
  const rows = new Map<string, { readonly kind: Mark['kind']; readonly row: LogRow }>();
  for (const mark of marks) {
    const { key, kind } = mark;
    const said = mark.kind === 'sent' ? (mark.on ?? '').trim() : '';
    const on = said === '' ? today : dayIn(said);
    if (on === undefined || on > today) {
      return unchanged('sentOn', answers.notSentOn(said, isoOf(today)), language);
    }
    const before = rows.get(key);
    if (before && before.kind !== kind) return unchanged('saidTwice', answers.saidTwice(key), language);
    const known =
      log.find((row) => row.key === key) ?? (kind === 'sent' || kind === 'skipped' ? newRow(opened, key) : undefined);
    if (known?.steps.length === 0) {
      return unchanged('stepsLost', answers.stepsLost(reports.log.tab, key), language);
    }
    if (known && known.asOf > on) {
      const says = answers.wrongDay(key, isoOf(on), isoOf(known.asOf));
      return unchanged('wrongDay', says, language);
    }
    const row = recorded(known ? [known] : [], { key, state: stateFor(kind, known), on });
    if (!row.ok) return unchanged(row.error.code, dunning.recordFailure(row.error), language);
    rows.set(key, { kind, row: row.value });
  }
  return { ok: true, value: [...rows.values()].map(({ row }) => row) };
}

function dayIn(text: string): Day | undefined {
  const read = readTextDate(text);
  return read.kind === 'day' ? read.day : undefined;
}

/** A message that is planned may have been sent in some way of the person's own. */
function newRow({ context, settings }: Opened, key: string): LogRow | undefined {
  const planned = plannedMessages(context.figures.plan()).get(key);
  return planned && rowOf(planned.reminder, settings.settings.sender.iban, 'drafted');
}

function stateFor(kind: Mark['kind'], row: LogRow | undefined): Said['state'] {
  if (kind !== 'notSent') return kind;
  return row?.state === 'sent' || row?.state === 'undone' ? 'undone' : 'cancelled';
}
