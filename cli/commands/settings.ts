import { readingOf, workbookNamed, type Reading } from '../reading';
import type { Command } from './command';

export type SettingsArguments = Reading & {
  readonly command: 'settings';
  readonly out: string | undefined;
};

export const settings: Command<SettingsArguments> = {
  name: 'settings',
  about: (text) => text.settings,
  declare: (parser, { file, options, values }) =>
    parser.argument(`<${values.file}>`, file).option(`--out <${values.out}>`, options.outSettings),
  argumentsOf: ([file = ''], given) => ({
    command: 'settings',
    ...readingOf(file, given),
    out: workbookNamed(given.out),
  }),
};
