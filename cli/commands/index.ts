/** Every command of the command line, in the order of its help. */
import { check, type CheckArguments } from './check';
import type { Command } from './command';
import { remind, type MarkArguments, type RemindArguments } from './remind';
import { report, type ReportArguments } from './report';
import { statement, type StatementArguments } from './statement';

export type { MarkArguments };

export type Arguments = ReportArguments | CheckArguments | RemindArguments | MarkArguments | StatementArguments;

export const commands: readonly Command<Arguments>[] = [report, check, remind, statement];

export const isCommand = (word: string): boolean => commands.some(({ name }) => name === word);

/** For a sentence. */
export const commandNames = commands.map(({ name }) => name).join(', ');
