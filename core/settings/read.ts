/** Values → settings. What is not understood is a problem, and what held before still holds. */
import { isBlank, type Cell, type Rows } from '../cell';
import { defaultSettings, type Settings } from '../settings';
import type { Language } from '../text/text';
import { definitionOf, definitions } from './definitions';
import type { Definition, SettingValues } from './definition';
import { isNewer, valuesOf, VERSION_KEY } from './range';

export type SettingProblem = {
  readonly key: string;
  readonly value: Cell;
  /** A value that is not understood, or a key that this version does not know. */
  readonly code: 'value' | 'key';
  /** What holds instead, as its cell would hold it; empty where nothing does. */
  readonly used: Cell;
};

export type SettingsRead = {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
  /** Written by a later version: it is never rewritten, and its unknown keys are no problems. */
  readonly newer: boolean;
};

/** Values over a base: a later source of settings over an earlier one. Blank values change nothing. */
export function withValues(base: Settings, values: SettingValues): SettingsRead {
  const newer = isNewer(values);
  const unknown: SettingProblem[] = [];
  const owned = new Map<Definition, Map<string, Cell>>();
  for (const [key, value] of values) {
    if (isBlank(value) || key === VERSION_KEY) continue;
    const definition = definitionOf(key);
    if (definition) owned.set(definition, (owned.get(definition) ?? new Map<string, Cell>()).set(key, value));
    else if (key !== '' && !newer) unknown.push({ key, value, code: 'key', used: '' });
  }
  let settings = base;
  const bad: [Definition, string, Cell][] = [];
  for (const definition of definitions) {
    const own = owned.get(definition);
    if (!own) continue;
    const read = definition.read(settings, own);
    settings = read.settings;
    for (const key of read.refused) bad.push([definition, key, own.get(key)]);
  }
  const problems = bad.map(([definition, key, value]): SettingProblem => {
    return { key, value, code: 'value', used: held(definition, key, settings) };
  });
  return { settings, problems: [...problems, ...unknown], newer };
}

/** What holds for a key, as its cell or a sentence shows it. */
export const held = ({ holds, write }: Definition, key: string, settings: Settings): Cell =>
  holds ? holds(settings) : write(settings, key, settings.language);

/** Reads a settings range over the defaults of a language. */
export const readSettings = (rows: Rows, language: Language): SettingsRead =>
  withValues(defaultSettings(language), valuesOf(rows));
