/** One run in a folder of reminders: what its log and its files say, the plan, and what is done about it. */
import { isoOf, type Day } from '../../core/calendar-date';
import type { LogRow } from '../../core/dunning/log';
import { fileOf, type DraftFile } from '../../core/dunning/draft-file';
import type { LogProblem } from '../../core/dunning/log-table';
import { mergeHosts, mergeLogs } from '../../core/dunning/merge-logs';
import type { Plan } from '../../core/dunning/plan';
import type { Reminder } from '../../core/dunning/reminder';
import { isLogOf } from '../../core/dunning/same-ledger';
import type { Ledger } from '../../core/ledger/ledger';
import { cannotRead } from '../../files/failure';
import { carryOut, tidyUp, type Worded } from './carry-out';
import { draftsIn, type Drafts } from './drafts';
import type { Folder } from './folder';
import { leftBehind } from './left-behind';
import { LOG_FILE, openLog, type LogFile } from './log-file';
import { planWithLogs, type OwnPlan } from './plan-with-logs';

export type Asked = {
  readonly ledger: Ledger;
  readonly asOf: Day;
  readonly planOf: (log: readonly LogRow[]) => Plan;
  readonly draftOf: (reminder: Reminder) => DraftFile;
  /** The account that the messages ask to pay to. */
  readonly bank: string;
  /** The log of the workbook. */
  readonly otherLog: readonly LogRow[];
  /** A person says that the log is of this ledger. */
  readonly sameLedger: boolean;
  /** Nothing is written. */
  readonly dryRun: boolean;
};

export type Drafted = Worded & Pick<DraftFile, 'warnings'> & { readonly file: string };

export type Reminded = OwnPlan & {
  /** New ones, and those that a run before could not finish. */
  readonly drafted: readonly Drafted[];
  /** Of which a person has to say what became of them. */
  readonly uncertain: readonly LogRow[];
  readonly logProblems: readonly LogProblem[];
  readonly isLogCutOff: boolean;
};

export async function remindIn(folder: Folder, asked: Asked): Promise<Reminded> {
  const { asOf, planOf, draftOf, bank, otherLog, dryRun } = asked;
  const log = await openLog(folder);
  const drafts = await draftsIn(folder);
  refuseDoubtful(log, drafts, asked);
  const left = leftBehind(log.rows, mergeHosts(log.rows, otherLog), drafts.placeOf, asOf);
  const own = mergeLogs(log.rows, left.rows);
  const { plan, elsewhere } = planWithLogs(planOf, own, otherLog);
  const worded = (reminder: Reminder): Drafted => ({ reminder, file: fileOf(reminder), ...draftOf(reminder) });
  const [unfinished, messages] = [plan.unfinished.map(worded), plan.messages.map(worded)];
  if (!dryRun) {
    await tidyUp(left, { log, drafts });
    const { superseded, waiting } = plan;
    await carryOut({ superseded, waiting, unfinished, messages }, bank, { log, drafts });
  }
  return {
    plan,
    elsewhere,
    drafted: [...unfinished, ...messages],
    uncertain: own.filter(({ state }) => state === 'uncertain'),
    logProblems: log.problems,
    isLogCutOff: log.isCutOff,
  };
}

/** A log that has lost rows, or is of another ledger or of a later day, would have people reminded again. */
function refuseDoubtful(log: LogFile, drafts: Drafts, { ledger, asOf, sameLedger, dryRun }: Asked): void {
  const strangers = drafts.strangers(log.rows);
  const [stranger] = strangers;
  if (stranger !== undefined) {
    throw cannotRead(({ remind }) => remind.rowsMissing(LOG_FILE, stranger, strangers.length));
  }
  if (!sameLedger && !isLogOf(ledger, log.rows)) throw cannotRead(({ remind }) => remind.otherLedger(LOG_FILE));
  const latest = Math.max(0, ...log.rows.map((row) => row.asOf)) as Day;
  if (asOf < latest && !dryRun) {
    throw cannotRead((text) => text.remind.earlierDay(LOG_FILE, isoOf(asOf), isoOf(latest)));
  }
}
