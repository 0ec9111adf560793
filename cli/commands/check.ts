import { readingOf, type Reading } from '../reading';
import type { Command } from './command';

export type CheckArguments = Reading & {
  readonly command: 'check';
  readonly json: boolean;
  readonly strict: boolean;
};

export const check: Command<CheckArguments> = {
  name: 'check',
  about: (text) => text.check,
  declare: (parser, { file, options, values }) =>
    parser.argument(`<${values.file}>`, file).option('--json', options.json).option('--strict', options.strict),
  argumentsOf: ([file = ''], given) => ({
    command: 'check',
    ...readingOf(file, given),
    json: given.json ?? false,
    strict: given.strict ?? false,
  }),
};
