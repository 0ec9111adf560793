import { readingOf, workbookNamed, type Reading } from '../reading';
import type { Command } from './command';

export type HandOverArguments = Reading & {
  readonly command: 'hand-over';
  /** By code or name. */
  readonly customer: string;
  readonly out: string | undefined;
};

export const handOver: Command<HandOverArguments> = {
  name: 'hand-over',
  about: (text) => text.handOver,
  declare: (parser, { file, customer, options, values }) =>
    parser
      .argument(`<${values.file}>`, file)
      .argument(`<${values.customer}>`, customer)
      .option(`--as-of <${values.day}>`, options.asOf)
      .option(`--out <${values.out}>`, options.outOne)
      .option(`--reminders <${values.folder}>`, options.reminders),
  argumentsOf: ([file = '', customer = ''], given) => ({
    command: 'hand-over',
    ...readingOf(file, given),
    customer,
    out: workbookNamed(given.out),
  }),
};
