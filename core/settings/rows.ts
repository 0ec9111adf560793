/** Settings → the rows of their sheet under its header. */
import { isBlank, type Cell } from '../cell';
import { fold } from '../ledger/fold';
import type { Currency } from '../money';
import { defaultSettings, type Settings } from '../settings';
import { languages, textIn } from '../text/text';
import { definitionOf, definitions } from './definitions';
import type { Definition } from './definition';
import { valuesIn, VERSION, VERSION_KEY, type RangeRow } from './range';
import { held, withValues } from './read';
import type { Shows } from './value-kinds';
import { wordedSetting } from './worded';

export type SettingRow = RangeRow & { readonly shows: Shows | undefined };

/**
 * `given`: the rows of the sheets that were read, a later one over an earlier one of its key. What a person has written
 * stays as it stands where it still says what holds, unless in the words of another language, and where it is not
 * understood; keys without a row get one, and keys that this version does not know keep theirs. Rows of a later version stay as they are.
 */
export function settingRows(
  settings: Settings,
  given: readonly RangeRow[] = [],
  currencies: readonly Currency[] = [],
): readonly SettingRow[] {
  const { language } = settings;
  const text = textIn(language);
  const known = new Map(given.map((row) => [row.key, row]));
  const read = withValues(defaultSettings(language), valuesIn(given));
  if (read.newer) return given.map((row) => ({ ...row, shows: definitionOf(row.key)?.shows }));
  const problems = new Map(read.problems.map((problem) => [problem.key, problem]));

  function rowOf(definition: Definition, key: string): SettingRow {
    const holds = definition.write(settings, key, language);
    const problem = problems.get(key);
    const row = known.get(key);
    const stays =
      row &&
      (problem ??
        (definition.write(read.settings, key, language) === holds && !isOtherWord(row.value, definition, key)));
    return {
      key,
      label: definition.label(key, text),
      value: stays ? row.value : holds,
      help: row && !isOurs(row.help, definition, key) ? row.help : definition.help(key, text),
      problem: problem ? wordedSetting({ ...problem, used: held(definition, key, settings) }, language) : '',
      shows: definition.shows,
    };
  }
  /** As another language writes it. */
  const isOtherWord = (value: Cell, definition: Definition, key: string): boolean =>
    languages.some((other) => other !== language && definition.write(read.settings, key, other) === value);
  const unknownRow = (row: RangeRow): SettingRow => {
    const problem = problems.get(row.key);
    return { ...row, problem: problem ? wordedSetting(problem, language) : '', shows: undefined };
  };

  const { version, versionHelp } = text.settings;
  return [
    { key: VERSION_KEY, label: version, value: VERSION, help: versionHelp, problem: '', shows: undefined },
    ...definitions.flatMap((definition) => {
      const own = definition.keys(settings, currencies);
      const added = [...known.keys()].filter((key) => definitionOf(key) === definition && !own.includes(key));
      // A key that a person has added in another spelling: `kind.Acompte`, `account.eur`.
      const spelled = new Set(added.map(fold));
      return [...own.filter((key) => !spelled.has(fold(key))), ...added].map((key) => rowOf(definition, key));
    }),
    ...[...known.values()].filter(({ key }) => key !== VERSION_KEY && !definitionOf(key)).map(unknownRow),
  ];
}

/** A help that a person has written over ours is a note of theirs. */
const isOurs = (help: Cell, definition: Definition, key: string): boolean =>
  isBlank(help) || languages.some((language) => definition.help(key, textIn(language)) === help);

/** The sheet's table as cells: key, label, value, help, problem, under their header. */
export function settingCells(rows: readonly SettingRow[], { language }: Settings): readonly (readonly Cell[])[] {
  const words = textIn(language).settings;
  return [
    [words.key, words.label, words.value, words.help, words.problem],
    ...rows.map(({ key, label, value, help, problem }) => [key, label, value, help, problem]),
  ];
}
