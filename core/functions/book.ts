/** The workbook as a worksheet function sees it. */
import type { Rows } from '../cell';
import { defaultSettings, type Settings } from '../settings';
import { textIn, type Language, type Text } from '../text/text';
import { isRows, type Argument } from './argument';
import { settingsIn } from './read-once';

/** What the host knows when it calls. */
export type Host = {
  /** Of the host, for a workbook whose settings do not say otherwise. */
  readonly language: Language;
  readonly prefix: 'AR.' | 'AR_';
  /** Between arguments, where the host does not write formulas as the language does. */
  readonly separator?: ',' | ';';
  /**
   * The two ranges for arguments left out, where the host can promise that they are fresh; without them the answer is
   * an error whose text is the formula to write.
   */
  readonly receivables?: Rows;
  readonly settings?: Rows;
};

export type Book = { readonly host: Host; readonly settings: Settings; readonly text: Text };

/** The settings come with `asOf` when it is the settings range, else from the host, else they are the defaults. */
export function bookOf(args: readonly Argument[], host: Host): Book {
  const range =
    args.find((argument): argument is Rows => isRows(argument) && isSettingsRange(argument)) ?? host.settings;
  const settings = range ? settingsIn(range, host.language) : defaultSettings(host.language);
  return { host, settings, text: textIn(settings.language) };
}

/** The settings range is known by its first row, whose first key is always the version. */
export const isSettingsRange = (rows: Rows): boolean => rows.slice(0, 3).some((row) => row[0] === 'version');
