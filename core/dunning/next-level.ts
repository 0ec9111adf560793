/** The next level of an item, and from which day it can be sent. A level is due until it is sent: days never decide alone. */
import { addDays, type Day } from '../calendar-date';
import { deadlineOf } from './deadline';
import type { Mark } from './history';
import { isMade } from './log';
import { isFormal, type Rung } from './policy';

/** With no history a customer is never met with more than the second reminder. */
const HIGHEST_ENTRY = 2;

/** How far the messages of the log have moved an item up the ladder. */
export type Progress = {
  /** 0 where no level was sent or passed over. */
  readonly level: number;
  readonly on: Day;
  /** The day after the deadline that it granted. */
  readonly free: Day;
  /** How many levels were sent, not passed over. */
  readonly sent: number;
};

export const NO_PROGRESS: Progress = { level: 0, on: 0 as Day, free: 0 as Day, sent: 0 };

export function progressOf(marks: readonly Mark[]): Progress {
  let progress = NO_PROGRESS;
  for (const { level, row } of marks) {
    const isSent = row.state === 'sent';
    if (level < 1 || !isMade(row)) continue;
    const sent = progress.sent + (isSent ? 1 : 0);
    const isHigher = level > progress.level || (level === progress.level && row.on > progress.on);
    const deadline = isSent ? deadlineOf(row) : undefined;
    const free = deadline === undefined ? row.on : addDays(deadline, 1);
    progress = isHigher ? { level, on: row.on, free, sent } : { ...progress, sent };
  }
  return progress;
}

export type NextLevel = {
  readonly rung: Rung;
  /** The first day on which it can be sent. */
  readonly from: Day;
};

type Question = {
  readonly ladder: readonly Rung[];
  readonly due: Day;
  readonly progress: Progress;
  /** Whether the customer has been sent a reminder before, of whatever item. */
  readonly known: boolean;
  readonly sendOn: Day;
  /** The first working day from a day on. */
  readonly workingDayFrom: (day: Day) => Day;
};

/** Undefined when there is no further level. */
export function nextLevel(question: Question): NextLevel | undefined {
  return question.progress.level === 0 ? entryLevel(question) : higherLevel(question);
}

/** A formal notice comes after another reminder of the same item, whatever the policy says. */
function entryLevel({ ladder, due, known, sendOn, workingDayFrom }: Question): NextLevel | undefined {
  const levels = ladder
    .filter((rung) => !isFormal(rung) && rung.number <= (known ? 1 : HIGHEST_ENTRY))
    .map((rung): NextLevel => ({ rung, from: workingDayFrom(addDays(due, rung.days)) }));
  return [...levels].reverse().find(({ from }) => from <= sendOn) ?? levels[0];
}

function higherLevel({ ladder, due, progress, workingDayFrom }: Question): NextLevel | undefined {
  const rung = ladder.find(({ number }) => number === progress.level + 1);
  if (!rung || (isFormal(rung) && progress.sent === 0)) return undefined;
  const from = Math.max(addDays(due, rung.days), addDays(progress.on, rung.interval), progress.free) as Day;
  return { rung, from: workingDayFrom(from) };
}
