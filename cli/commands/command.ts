/** A command: the words that it understands, and the arguments that they make. One file each; `index.ts` lists them. */
import type { Command as Parser } from 'commander';
import type { Text } from '../../core/text/text';
import type { GivenReading } from '../reading';

export type CommandLineText = Text['hosts']['commandLine'];

/** The options of all commands, as the parser hands them over. */
export type Given = GivenReading & {
  readonly out?: string;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly dryRun?: boolean;
  readonly policy?: string;
  readonly bankIsUpToDate?: boolean;
  readonly notice?: readonly string[];
  readonly sameLedger?: boolean;
  readonly markSent?: readonly string[];
  readonly markNotSent?: readonly string[];
  readonly skip?: readonly string[];
  readonly from?: string;
};

export type Command<Arguments> = {
  readonly name: string;
  readonly about: (text: CommandLineText) => string;
  /** Its operands and its own options; those of reading are added to them. */
  readonly declare: (parser: Parser, text: CommandLineText) => Parser;
  readonly argumentsOf: (operands: readonly string[], given: Given) => Arguments;
};
