/** What a setting is: the keys of its rows, and how their values become settings and settings their values. */
import type { Cell } from '../cell';
import type { Currency } from '../money';
import type { Settings } from '../settings';
import type { Language, Text } from '../text/text';
import type { Shows, ValueKind } from './value-kinds';

/** Keys and values of settings, however they came: a sheet, a file, the flags of a command line. */
export type SettingValues = ReadonlyMap<string, Cell>;

export type Definition = {
  readonly owns: (key: string) => boolean;
  /** The keys that every sheet shows, given a value or not. */
  readonly keys: (settings: Settings, currencies: readonly Currency[]) => readonly string[];
  /** The settings with these values, none of them blank, and the keys whose values are not understood. */
  readonly read: (settings: Settings, values: SettingValues) => ReadValues;
  /** The value as it is written into its cell; empty where nothing is set. */
  readonly write: (settings: Settings, key: string, language: Language) => Cell;
  /** What holds where a value is refused, as a sentence shows it, when that is more than the key's own cell. */
  readonly holds?: (settings: Settings) => string;
  readonly label: (key: string, text: Text) => string;
  readonly help: (key: string, text: Text) => string;
  /** What would be understood, for the sentence that refuses anything else. */
  readonly expected: (text: Text) => string;
  /** The words that are offered, where there are a few. */
  readonly choices?: (text: Text) => readonly string[];
  readonly shows?: Shows;
  readonly isLong?: true;
};

export type ReadValues = { readonly settings: Settings; readonly refused: readonly string[] };

/** The keys of settings that have one row; label and help stand in `core/text` under them. */
export type SettingKey = keyof Text['settings']['entries'];

/** A setting with one row: what its cell holds, and where its value is kept. */
export const stored = <T>(
  key: SettingKey,
  kind: ValueKind<T>,
  get: (settings: Settings) => T,
  set: (settings: Settings, value: T) => Settings,
): Definition => ({
  owns: (other) => other === key,
  keys: () => [key],
  read(settings, values) {
    const value = kind.read(values.get(key), settings.language);
    return value === undefined ? { settings, refused: [key] } : { settings: set(settings, value), refused: [] };
  },
  write: (settings, _, language) => kind.write(get(settings), language),
  label: (_, text) => text.settings.entries[key].label,
  help: (_, text) => text.settings.entries[key].help,
  expected: kind.expected,
  ...(kind.choices && { choices: kind.choices }),
  ...(kind.shows && { shows: kind.shows }),
  ...(kind.isLong && { isLong: kind.isLong }),
});

/** The groups of options that the settings are composed of. */
type Group = { [K in keyof Settings]: Settings[K] extends string | undefined ? never : K }[keyof Settings];

/** A setting with one row, kept as one option of a group. */
export const option = <G extends Group, N extends keyof Settings[G]>(
  key: SettingKey,
  group: G,
  name: N,
  kind: ValueKind<Settings[G][N]>,
): Definition =>
  stored(
    key,
    kind,
    (settings) => settings[group][name],
    (settings, value) => ({ ...settings, [group]: { ...settings[group], [name]: value } }),
  );
