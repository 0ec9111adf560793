/** Every command of the command line, in the order of its help. */
import { check, type CheckArguments } from './check';
import type { Command } from './command';
import { handOver, type HandOverArguments } from './hand-over';
import { remind, type MarkArguments, type RemindArguments } from './remind';
import { report, type ReportArguments } from './report';
import { settings, type SettingsArguments } from './settings';
import { statement, type StatementArguments } from './statement';

export type Arguments =
  | ReportArguments
  | CheckArguments
  | RemindArguments
  | MarkArguments
  | StatementArguments
  | HandOverArguments
  | SettingsArguments;

export const commands: readonly Command<Arguments>[] = [report, check, remind, statement, handOver, settings];

export const isCommand = (word: string): boolean => commands.some(({ name }) => name === word);

/** For a sentence. */
export const commandNames = commands.map(({ name }) => name).join(', ');
