/**
 * A plan → drafts, and rows of the log, in an order that leaves a crash at any point to the next run to finish: a row
 * says what is about to be drafted before there is a draft of it, and a draft is taken away before a row says so.
 */
import type { LogRow } from '../../core/dunning/log';
import { rowOf, type Reminder } from '../../core/dunning/reminder';
import type { Drafts } from './drafts';
import type { LeftBehind } from './left-behind';
import type { LogFile } from './log-file';

/** A message with its text. */
export type Worded = { readonly reminder: Reminder; readonly text: string };

type Work = {
  /** As their rows are to stand in the log. */
  readonly superseded: readonly LogRow[];
  /** Drafts that stand as they are, and wait to be sent. */
  readonly waiting: readonly Reminder[];
  /** Those of which the log has a row already. */
  readonly unfinished: readonly Worded[];
  readonly messages: readonly Worded[];
};

type Means = {
  readonly log: Pick<LogFile, 'add'>;
  readonly drafts: Pick<Drafts, 'move' | 'write' | 'placeOf'>;
};

export async function tidyUp({ rows, moves }: LeftBehind, { log, drafts }: Means): Promise<void> {
  if (rows.length > 0) await log.add(rows);
  for (const { row, to } of moves) await drafts.move(row, to);
}

/** `bank`: the account that the messages ask to pay to. */
export async function carryOut(
  { superseded, waiting, unfinished, messages }: Work,
  bank: string,
  { log, drafts }: Means,
): Promise<void> {
  for (const row of superseded) {
    await drafts.move(row, 'withdrawn');
    await log.add([row]);
  }
  // Taken away by a run that was about to withdraw them, when they did not stand.
  for (const reminder of waiting) await drafts.move(reminder, 'toSend');
  for (const { reminder, text } of unfinished) {
    const row = rowOf(reminder, bank, 'drafted');
    // A draft that is there already stays as somebody may have changed it.
    if (drafts.placeOf(row) === undefined) await drafts.write(row, text);
    else await drafts.move(row, 'toSend');
    await log.add([row]);
  }
  for (const { reminder, text } of messages) {
    await log.add([rowOf(reminder, bank)]);
    const row = rowOf(reminder, bank, 'drafted');
    await drafts.write(row, text);
    await log.add([row]);
  }
}
