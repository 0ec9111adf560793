import { readingOf, workbookNamed, type Reading } from '../reading';
import type { Command } from './command';

export type ReportArguments = Reading & {
  readonly command: 'report';
  readonly out: string | undefined;
  readonly json: boolean;
};

export const report: Command<ReportArguments> = {
  name: 'report',
  about: (text) => text.report,
  declare: (parser, { file, options, values }) =>
    parser
      .argument(`<${values.file}>`, file)
      .option(`--as-of <${values.day}>`, options.asOf)
      .option(`--out <${values.out}>`, options.out)
      .option('--json', options.jsonReport)
      .option(`--edges <${values.days}>`, options.edges)
      .option(`--sales <${values.sales}>`, options.sales)
      .option('--basis <due|invoice>', options.basis)
      .option(`--reminders <${values.folder}>`, options.reminders),
  argumentsOf: ([file = ''], given) => ({
    command: 'report',
    ...readingOf(file, given),
    out: workbookNamed(given.out),
    json: given.json ?? false,
  }),
};
