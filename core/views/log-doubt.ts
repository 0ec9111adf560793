/** Why the log must not be written: what cannot be read of it would be lost, and people reminded again. */
import { isoOf } from '../calendar-date';
import { isBlank, textOf } from '../cell';
import { isLog } from '../dunning/log-table';
import { isLogOf } from '../dunning/same-ledger';
import { wordedTable } from '../settings/worded-tables';
import type { Refusal } from './calls';
import type { Opened } from './opened';
import { unchanged } from './refusal';

/** In words; undefined where it can be written. */
export function wordedDoubt(opened: Opened): string | undefined {
  const { read, log, logRead, context } = opened;
  const { answers, reports } = context.text;
  const { tab } = reports.log;
  if (!read.log) return undefined;
  if (!isLog(read.log.rows)) return answers.logBroken(tab);
  const { firstRow } = read.log;
  const [problem] = logRead.problems;
  if (problem) return wordedTable({ table: 'log', problem }, read.language, { firstRow });
  const keyless = rowWithoutKey(read.log.rows);
  if (keyless !== undefined) return answers.keyLost(tab, firstRow + keyless);
  return isLogOf(context.ledger, log) ? undefined : answers.otherLedger(tab);
}

export function logDoubt(opened: Opened): Refusal | undefined {
  const says = wordedDoubt(opened);
  return says === undefined ? undefined : unchanged('logDoubtful', says, opened.read.language);
}

/** From 0, below the header. */
function rowWithoutKey(rows: NonNullable<Opened['read']['log']>['rows']): number | undefined {
  const header = rows.findIndex((row) => row.some((cell) => textOf(cell) === 'key'));
  const key = (rows[header] ?? []).findIndex((cell) => textOf(cell) === 'key');
  const lost = rows.findIndex((row, i) => i > header && isBlank(row[key]) && row.some((cell) => !isBlank(cell)));
  return lost < 0 ? undefined : lost;
}

/** A plan of an earlier day would withdraw what was planned since. */
export function earlierDay({ read, log, context }: Opened): Refusal | undefined {
  const latest = log.find(({ asOf }) => asOf > context.asOf);
  if (!latest) return undefined;
  const { answers, reports } = context.text;
  const says = answers.earlierDay(reports.log.tab, isoOf(context.asOf), isoOf(latest.asOf));
  return unchanged('earlierDay', says, read.language);
}
