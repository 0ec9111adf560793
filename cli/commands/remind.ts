/** `remind FILE`: drafts; `remind --mark-sent KEY…` and its like: what became of them. */
import type { Day } from '../../core/calendar-date';
import { wrongUsage } from '../../files/failure';
import { folderBeside } from '../reminders/folder-beside';
import { dayAfter, readingOf, type Reading } from '../reading';
import { type Command } from './command';

export type RemindArguments = Reading & {
  readonly command: 'remind';
  readonly json: boolean;
  readonly dryRun: boolean;
  /** The customers of a policy, as the credit policy calls them, whose levels are to hold for everyone. */
  readonly policy: string | undefined;
  readonly bankIsUpToDate: boolean;
  /** Customers, by code or name, to whom a formal notice is to be written. */
  readonly notices: readonly string[];
  /** A person says that the log is of this ledger, though nothing in it is in the table. */
  readonly sameLedger: boolean;
};

/** What a person says became of a message. */
export const marks = ['sent', 'notSent', 'skipped'] as const;
export type Mark = (typeof marks)[number];

export type MarkArguments = {
  readonly command: 'mark';
  readonly folder: string;
  /** The day on which it happened; undefined: today. */
  readonly on: Day | undefined;
  readonly json: boolean;
  readonly keys: Readonly<Record<Mark, readonly string[]>>;
};

export const remind: Command<RemindArguments | MarkArguments> = {
  name: 'remind',
  about: (text) => text.remind,
  declare: (parser, { file, options, values }) =>
    parser
      .argument(`[${values.file}]`, file)
      .option(`--as-of <${values.day}>`, options.asOf)
      .option(`--out <${values.folder}>`, options.outFolder)
      .option('--json', options.json)
      .option('--dry-run', options.dryRun)
      .option(`--policy <${values.policy}>`, options.policy)
      .option('--bank-is-up-to-date', options.bankIsUpToDate)
      .option(`--notice <${values.customer}...>`, options.notice)
      .option('--same-ledger', options.sameLedger)
      .option(`--mark-sent <${values.key}...>`, options.markSent)
      .option(`--mark-not-sent <${values.key}...>`, options.markNotSent)
      .option(`--skip <${values.key}...>`, options.skip),
  argumentsOf([file], given) {
    const { out, markSent = [], markNotSent = [], skip = [], json = false } = given;
    const folder = out ?? folderBeside(file);
    if (markSent.length + markNotSent.length + skip.length > 0) {
      if (given.dryRun === true) throw wrongUsage(({ remind: words }) => words.noDryMark);
      const keys = { sent: markSent, notSent: markNotSent, skipped: skip };
      const on = given.asOf === undefined ? undefined : dayAfter('--as-of', given.asOf);
      return { command: 'mark', folder, on, json, keys };
    }
    if (file === undefined) throw wrongUsage(({ hosts }) => hosts.commandLine.noFile('remind'));
    return {
      command: 'remind',
      ...readingOf(file, { ...given, reminders: folder }),
      json,
      dryRun: given.dryRun ?? false,
      policy: given.policy,
      bankIsUpToDate: given.bankIsUpToDate ?? false,
      notices: given.notice ?? [],
      sameLedger: given.sameLedger ?? false,
    };
  },
};
