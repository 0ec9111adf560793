/** `encours settings FILE`: all that can be set, as a workbook to be edited and named with `--settings`. */
import type { Day } from '../core/calendar-date';
import { ACTIONS, actionsSheet, lettersSheet, policySheet } from '../core/reports/reminder-sheets';
import { settingsSheet } from '../core/reports/settings-sheet';
import { settingRows } from '../core/settings/rows';
import { textIn } from '../core/text/text';
import { besideOf } from './beside';
import { besideInput } from './beside-input';
import type { SettingsArguments } from './commands/settings';
import { placeToWrite } from '../files/place-to-write';
import { replaceFile } from '../files/replace-file';
import { readReceivables, type Opened } from './read';
import { workbookOf } from '../files/xlsx/write-workbook';

/** What goes to standard output. */
export async function runSettings(args: SettingsArguments, opened: Opened): Promise<string> {
  const { settings, settingRows: given, files } = opened;
  const { language } = settings;
  const { commandLine } = textIn(language).hosts;
  const out = args.out ?? besideInput(args.file, 'settings', settings.asOf.inUse as Day);
  // What somebody has written into one is nowhere else.
  const place = await placeToWrite(out, files, () => Promise.resolve(false));
  const { ledger } = await readReceivables(opened, args);
  const { policies, actions, letters, problems } = await besideOf(opened);
  const sheets = [
    settingsSheet(settings, settingRows(settings, given, ledger.currencies)),
    policySheet(policies, language),
    // Notes that stand in the workbook are kept there: a copy would grow old.
    ...((await opened.input.named(ACTIONS)) === undefined ? [actionsSheet(actions, language)] : []),
    lettersSheet(letters, language),
  ];
  await replaceFile(place, [await workbookOf(sheets)]);
  return `${[...problems, commandLine.written(out), commandLine.settingsWritten(out)].join('\n')}\n`;
}
