import type { Day } from '../../core/calendar-date';
import { dayAfter, readingOf, workbookNamed, type Reading } from '../reading';
import type { Command } from './command';

export type StatementArguments = Reading & {
  readonly command: 'statement';
  /** By code or name. */
  readonly customer: string;
  /** The first day of the movements; undefined: three months before. */
  readonly from: Day | undefined;
  readonly out: string | undefined;
};

export const statement: Command<StatementArguments> = {
  name: 'statement',
  about: (text) => text.statement,
  declare: (parser, { file, customer, options, values }) =>
    parser
      .argument(`<${values.file}>`, file)
      .argument(`<${values.customer}>`, customer)
      .option(`--as-of <${values.day}>`, options.asOf)
      .option(`--from <${values.day}>`, options.from)
      .option(`--out <${values.out}>`, options.outOne),
  argumentsOf: ([file = '', customer = ''], given) => ({
    command: 'statement',
    ...readingOf(file, given),
    customer,
    from: given.from === undefined ? undefined : dayAfter('--from', given.from),
    out: workbookNamed(given.out),
  }),
};
