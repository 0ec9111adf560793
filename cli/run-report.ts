/** `encours report`: the aged balance on the screen or as JSON, and as a workbook. */
import path from 'node:path';
import { aging, canBeAged } from '../core/analysis/aging';
import { isoOf, type Day } from '../core/calendar-date';
import { agedBalance } from '../core/reports/aged-balance';
import { dataCheck } from '../core/reports/data-check';
import type { ReportContext } from '../core/reports/report';
import { settingsSheet } from '../core/reports/settings-sheet';
import { textIn } from '../core/text/text';
import type { Arguments } from './arguments';
import { cannotRead } from './failure';
import { placeToWrite } from './files/place-to-write';
import { replaceFile } from './files/replace-file';
import { reportJson, written as writtenJson } from './json';
import { STANDARD_INPUT } from './open-input';
import { openItemsOutput } from './open-items-output';
import { printedReport } from './print-report';
import { readReceivables, type Opened } from './read';
import { isOurWorkbook } from './xlsx/is-ours';
import { workbookOf } from './xlsx/write-workbook';

/** What goes to standard output. */
export async function runReport(args: Arguments, opened: Opened): Promise<string> {
  const { settings, files } = opened;
  const asOf = settings.asOf.inUse as Day;
  const workbook = args.out ?? besideInput(args.file, asOf);
  const writes = !args.json || args.out !== undefined;
  // Refused before a long file is read.
  const place = writes ? await placeToWrite(workbook, files, isOurWorkbook) : undefined;
  const { table, ledger } = await readReceivables(opened, args);
  if (!canBeAged(ledger, settings.aging)) throw cannotRead(({ argument }) => argument.noIssued);
  const file =
    args.file === STANDARD_INPUT ? textIn(settings.language).hosts.commandLine.standardInput : path.basename(args.file);
  const source = table.sheet === undefined ? file : `${file}, ${table.sheet}`;
  const context: ReportContext = { ledger, asOf, settings, text: textIn(settings.language), source };
  const openItems = place === undefined ? undefined : await writeReport(context, place, files);
  if (!args.json) return printedReport(context, { workbook, openItems });
  const balance = aging(ledger, { ...settings.aging, asOf });
  return writtenJson(reportJson(balance, context, { file: args.file, table }));
}

/** `NAME-encours-D.xlsx` beside the input; `encours-D.xlsx` here for standard input. */
function besideInput(file: string, asOf: Day): string {
  if (file === STANDARD_INPUT) return `encours-${isoOf(asOf)}.xlsx`;
  const { dir, name } = path.parse(file);
  return path.join(dir, `${name}-encours-${isoOf(asOf)}.xlsx`);
}

/** The file beside it for open items that are too many, where there is one. */
async function writeReport(context: ReportContext, out: string, files: readonly string[]): Promise<string | undefined> {
  const list = await openItemsOutput(context, out, files);
  const sheets = [agedBalance(context), list.sheet, dataCheck(context), settingsSheet(context.settings)];
  const workbook = await workbookOf(sheets);
  // First what the workbook speaks of.
  if (list.file) await replaceFile(list.file.path, list.file.pieces());
  await replaceFile(out, [workbook]);
  return list.file?.path;
}
