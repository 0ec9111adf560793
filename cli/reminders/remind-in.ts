/** One run in a folder of reminders: what its log and its files say, the plan, and what is done about it. */
import type { Day } from '../../core/calendar-date';
import type { LogRow } from '../../core/dunning/log';
import type { LogProblem } from '../../core/dunning/log-table';
import { mergeLogs } from '../../core/dunning/merge-logs';
import type { Plan } from '../../core/dunning/plan';
import type { Reminder } from '../../core/dunning/reminder';
import { isLogOf } from '../../core/dunning/same-ledger';
import type { Ledger } from '../../core/ledger/ledger';
import { cannotRead } from '../../files/failure';
import { carryOut, tidyUp, type Worded } from './carry-out';
import { fileOf, type DraftFile } from './draft-files';
import { draftsIn } from './drafts';
import type { Folder } from './folder';
import { leftBehind } from './left-behind';
import { LOG_FILE, openLog } from './log-file';
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
  const { ledger, asOf, planOf, draftOf, bank, otherLog, sameLedger, dryRun } = asked;
  const log = await openLog(folder);
  const drafts = await draftsIn(folder);
  if (log.isMissing && drafts.found > 0) throw cannotRead(({ remind }) => remind.logMissing(LOG_FILE, drafts.found));
  if (!sameLedger && !isLogOf(ledger, log.rows)) throw cannotRead(({ remind }) => remind.otherLedger(LOG_FILE));
  const merged = mergeLogs(log.rows, otherLog);
  const left = leftBehind(log.rows, merged, drafts.placeOf, asOf);
  const known = mergeLogs(merged, left.rows);
  const own = new Set(log.rows.map(({ key }) => key));
  const { plan, begunElsewhere } = planWithLogs(planOf, known, (key) => own.has(key));
  const worded = (reminder: Reminder): Drafted => ({
    reminder,
    file: fileOf(reminder),
    ...draftOf(reminder),
  });
  const [unfinished, messages] = [plan.unfinished.map(worded), plan.messages.map(worded)];
  if (!dryRun) {
    await tidyUp(left, { log, drafts });
    await carryOut({ superseded: plan.superseded, unfinished, messages }, bank, { log, drafts });
  }
  return {
    plan,
    begunElsewhere,
    drafted: [...unfinished, ...messages],
    uncertain: known.filter(({ state }) => state === 'uncertain'),
    logProblems: log.problems,
    isLogCutOff: log.isCutOff,
  };
}
