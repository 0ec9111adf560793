/** What a command line asks for: its words → arguments, or a failure that says which word is wrong. */
import { readTextDate, type Day } from '../core/calendar-date';
import type { SettingValues } from '../core/settings/definition';
import { wrongUsage } from './failure';
import { settingsOfFlags, type Flags } from './setting-flags';

export type Arguments = {
  readonly command: CommandName;
  readonly file: string;
  /** Undefined: the rule of the settings gives it. */
  readonly asOf: Day | undefined;
  readonly out: string | undefined;
  readonly json: boolean;
  readonly strict: boolean;
  readonly sheet: string | undefined;
  readonly settingsFile: string | undefined;
  /** A sheet of the input, or another file. */
  readonly sales: string | undefined;
  /** The flags that are settings, by their keys. */
  readonly values: SettingValues;
};

const commandNames = ['report', 'check'] as const;
export type CommandName = (typeof commandNames)[number];
export const isCommand = (word: string): boolean => commandNames.some((name) => name === word);

/** As the command line's parser hands them over. */
export type Given = Flags & {
  readonly asOf?: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly sheet?: string;
  readonly settings?: string;
  readonly sales?: string;
};

export function argumentsOf(command: CommandName, file: string, given: Given): Arguments {
  if (given.out !== undefined && !/\.xlsx$/i.test(given.out)) {
    throw wrongUsage(({ hosts }) => hosts.commandLine.outIsNoWorkbook(given.out ?? ''));
  }
  return {
    command,
    file,
    asOf: given.asOf === undefined ? undefined : dayOf(given.asOf),
    out: given.out,
    json: given.json ?? false,
    strict: given.strict ?? false,
    sheet: given.sheet,
    settingsFile: given.settings,
    sales: given.sales,
    values: settingsOfFlags(given),
  };
}

function dayOf(written: string): Day {
  const date = readTextDate(written);
  if (date.kind === 'undecided') throw wrongUsage(({ hosts }) => hosts.commandLine.twoDays(written));
  if (date.kind === 'none') {
    throw wrongUsage(({ hosts: { commandLine } }) => commandLine.badValue('--as-of', written, commandLine.aDay));
  }
  return date.day;
}
