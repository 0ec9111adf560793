/** What is wrong with a setting, and what holds instead, in words. */
import { dayOfSerial } from '../calendar-date';
import { textOf, type Cell } from '../cell';
import { textIn, type Language } from '../text/text';
import { writtenDate, writtenNumber, writtenRatio } from '../text/written';
import { definitionOf } from './definitions';
import { VERSION_KEY } from './range';
import type { SettingProblem, SettingsRead } from './read';
import type { Shows } from './value-kinds';

export function wordedSetting({ key, value, code, used }: SettingProblem, language: Language): string {
  const text = textIn(language);
  const definition = definitionOf(key);
  if (code === 'key' || !definition) return text.settings.unknown(key);
  // A share that is none is shown as it was typed: 15, not 1,500%.
  const typed = shown(
    value,
    definition.shows === 'share' || definition.shows === 'interest' ? undefined : definition.shows,
    language,
  );
  return text.settings.bad(typed, definition.expected(text), shown(used, definition.shows, language));
}

/** `newer`: of the version of the whole sheet, which is later than ours. */
export type SettingNote = Pick<SettingProblem, 'key' | 'value'> & {
  readonly code: SettingProblem['code'] | 'newer';
  readonly message: string;
};

/** What a reader of figures has to know of the settings, one sentence each. */
export function settingNotes(
  { problems, newer }: Pick<SettingsRead, 'problems' | 'newer'>,
  language: Language,
): readonly SettingNote[] {
  const text = textIn(language);
  const notes = problems.map((problem): SettingNote => {
    const { key, code, value } = problem;
    const label = definitionOf(key)?.label(key, text);
    const words = wordedSetting(problem, language);
    return { key, code, value, message: label === undefined ? words : text.settings.named(label, words) };
  });
  return newer ? [{ key: VERSION_KEY, code: 'newer', value: null, message: text.settings.newer }, ...notes] : notes;
}

export function shown(cell: Cell, shows: Shows | undefined, language: Language): string {
  if (typeof cell !== 'number') return textOf(cell);
  const day = shows === 'date' ? dayOfSerial(cell) : undefined;
  if (day !== undefined) return writtenDate(day, language);
  if (shows === 'interest') return writtenRatio(cell, language, 2);
  return shows === 'share' ? writtenRatio(cell, language) : writtenNumber(cell, decimalsOf(cell), language);
}

const decimalsOf = (value: number): number => Math.min(6, (String(value).split('.')[1] ?? '').length);
