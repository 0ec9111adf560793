/** What every command that reads a ledger is asked: its words → what to read, and as what, or which word is wrong. */
import { readTextDate, type Day } from '../core/calendar-date';
import type { SettingValues } from '../core/settings/definition';
import { wrongUsage } from '../files/failure';
import { folderBeside } from './reminders/folder-beside';
import { settingsOfFlags, type Flags } from './setting-flags';

export type Reading = {
  readonly file: string;
  /** Undefined: the rule of the settings gives it. */
  readonly asOf: Day | undefined;
  readonly sheet: string | undefined;
  readonly settingsFile: string | undefined;
  /** A sheet of the input, or another file. */
  readonly sales: string | undefined;
  /** The folder of its reminders and their log. */
  readonly reminders: string;
  /** The flags that are settings, by their keys. */
  readonly values: SettingValues;
};

/** As the command line's parser hands them over. */
export type GivenReading = Flags & {
  readonly asOf?: string;
  readonly sheet?: string;
  readonly settings?: string;
  readonly sales?: string;
  readonly reminders?: string;
};

export const readingOf = (file: string, given: GivenReading): Reading => ({
  file,
  asOf: given.asOf === undefined ? undefined : dayAfter('--as-of', given.asOf),
  sheet: given.sheet,
  settingsFile: given.settings,
  sales: given.sales,
  reminders: given.reminders ?? folderBeside(file),
  values: settingsOfFlags(given),
});

export function dayAfter(flag: string, written: string): Day {
  const date = readTextDate(written);
  if (date.kind === 'undecided') throw wrongUsage(({ hosts }) => hosts.commandLine.twoDays(flag, written));
  if (date.kind === 'none') {
    throw wrongUsage(({ hosts: { commandLine } }) => commandLine.badValue(flag, written, commandLine.aDay));
  }
  return date.day;
}

/** What `--out` names for a command that writes a workbook. */
export function workbookNamed(out: string | undefined): string | undefined {
  if (out !== undefined && !/\.xlsx$/i.test(out))
    throw wrongUsage(({ hosts }) => hosts.commandLine.outIsNoWorkbook(out));
  return out;
}
