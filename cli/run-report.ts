/** `encours report`: the aged balance on the screen or as JSON, and as a workbook. */
import { canBeAged } from '../core/analysis/aging';
import type { Day } from '../core/calendar-date';
import { hasSomethingToSay, reports, type ReportId } from '../core/reports/index';
import type { ReportContext } from '../core/reports/report';
import { settingsSheet } from '../core/reports/settings-sheet';
import { settingRows } from '../core/settings/rows';
import { besideInput } from './beside-input';
import type { ReportArguments } from './commands/report';
import { cannotRead } from '../files/failure';
import { placeToWrite } from '../files/place-to-write';
import { replaceFile } from '../files/replace-file';
import { written as writtenJson } from './json/json';
import { reportJson } from './json/report';
import { openItemsOutput } from './open-items-output';
import { printedReport } from './print-report';
import { readReceivables, type Opened } from './read';
import { salesOf } from './read-sales';
import { contextOf } from './report-context';
import { isOurWorkbook } from '../files/xlsx/is-ours';
import { workbookOf } from '../files/xlsx/write-workbook';

/** What goes to standard output. */
export async function runReport(args: ReportArguments, opened: Opened): Promise<string> {
  const { settings, settingNotes, files } = opened;
  const asOf = settings.asOf.inUse as Day;
  const workbook = args.out ?? besideInput(args.file, 'encours', asOf);
  const writes = !args.json || args.out !== undefined;
  // Refused before a long file is read.
  const place = writes ? await placeToWrite(workbook, files, isOurWorkbook) : undefined;
  const { table, ledger } = await readReceivables(opened, args);
  if (!canBeAged(ledger, settings.aging)) throw cannotRead(({ argument }) => argument.noIssued);
  const context = await contextOf(args, opened, { table, ledger }, await salesOf(args, opened));
  const openItems = place === undefined ? undefined : await writeReport(context, opened, place);
  if (!args.json) return printedReport(context, { workbook, openItems });
  return writtenJson(reportJson(context, { file: args.file, table, settingNotes }));
}

/** The file beside it for open items that are too many, where there is one. */
async function writeReport(
  context: ReportContext,
  { settings, settingRows: given, files }: Opened,
  out: string,
): Promise<string | undefined> {
  const list = await openItemsOutput(context, out, files);
  const rows = settingRows(settings, given, context.ledger.currencies);
  const all = { ...reports, openItems: () => list.sheet };
  const ids = (Object.keys(reports) as ReportId[]).filter((id) => hasSomethingToSay(id, context));
  const sheets = ids.map((id) => all[id](context));
  const workbook = await workbookOf([...sheets, settingsSheet(settings, rows)]);
  // First what the workbook speaks of.
  if (list.file) await replaceFile(list.file.path, list.file.pieces());
  await replaceFile(out, [workbook]);
  return list.file?.path;
}
