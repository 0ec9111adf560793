/** What the reports of a run are asked: the ledger, its settings, and what stands beside it. */
import type { SalesTable } from '../core/analysis/sales-table';
import type { Day } from '../core/calendar-date';
import { reportContext, type ReportContext } from '../core/reports/report';
import { textIn } from '../core/text/text';
import { besideOf } from './beside';
import type { Read, Opened } from './read';
import type { Reading } from './reading';
import { remindersOf } from './reminders/reminders-of';
import { writtenNotes } from './run-settings';
import { sourceName } from './source-name';

export async function contextOf(
  reading: Reading,
  opened: Opened,
  { table, ledger }: Read,
  sales?: SalesTable,
): Promise<ReportContext> {
  const { settings, settingNotes } = opened;
  const { language } = settings;
  const beside = await besideOf(opened);
  const { log, notes } = await remindersOf(ledger, reading.reminders, beside.log, language);
  return reportContext({
    ledger,
    asOf: settings.asOf.inUse as Day,
    settings,
    settingNotes: [...writtenNotes(settingNotes, language), ...beside.problems, ...notes],
    ...(sales && { sales }),
    log,
    actions: beside.actions,
    policies: beside.policies,
    text: textIn(language),
    source: sourceName(reading.file, table, language),
  });
}
