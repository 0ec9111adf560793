/** Settings as a person has changed them, where nobody else has meanwhile. */
import { textOf, type Cell } from '../../cell';
import { readLedger } from '../../ledger/reader';
import { defaultSettings, type Settings } from '../../settings';
import { definitionOf } from '../../settings/definitions';
import type { Definition } from '../../settings/definition';
import { rangeRows, valuesIn, type RangeRow } from '../../settings/range';
import { held, readSettings, withValues } from '../../settings/read';
import { settingRows } from '../../settings/rows';
import { shown } from '../../settings/worded';
import { textIn, type Language } from '../../text/text';
import type { Answered, Calls } from '../calls';
import { settingChanges, standingRows } from '../changed-settings';
import { unchanged } from '../refusal';
import type { WorkbookRead } from '../workbook-read';

export function save(read: WorkbookRead, { settings: asked }: Calls['save']['asks']): Answered<'save'> {
  const { language } = read;
  const text = textIn(language);
  const given = rangeRows(read.settings?.rows ?? []);
  const known = readSettings(read.settings?.rows ?? [], language);
  if (known.newer) return unchanged('newer', text.settings.newer, language);
  const standing = standingValues(known.settings, given, language);
  const typed = new Map(asked.map(({ key, value }) => [key, value.trim()]));
  const values = new Map<string, Cell>();
  for (const { key, was } of asked) {
    const definition = definitionOf(key);
    if (!definition) return unchanged('unknown', text.settings.unknown(key), language);
    const is = standing.get(key) ?? '';
    if (is !== was.trim()) {
      const says = text.answers.changedMeanwhile(definition.label(key, text), was, is);
      return { ...unchanged('changedMeanwhile', says, language), setting: key };
    }
    const value = typed.get(key) ?? '';
    if (value === is) continue;
    const cell =
      value === ''
        ? ''
        : cellOf(definition, key, typed, { rows: standingRows(read), settings: known.settings, language });
    if (cell === undefined) {
      const expected = definition.expected(text);
      const inUse = shown(held(definition, key, { ...known.settings, language }), definition.shows, language);
      const says = text.settings.named(definition.label(key, text), text.settings.bad(value, expected, inUse));
      return { ...unchanged('value', says, language), setting: key };
    }
    values.set(key, cell);
  }
  if (values.size === 0) return { ok: true, changes: {} };
  const failure = failureWith(read, values);
  if (failure) return unchanged('unreadable', text.failure(failure, 'setting'), language);
  const written = settingChanges(read, values);
  return written.ok ? { ok: true, changes: written.value } : written;
}

/** Why a table that can be read could no longer be read with these values. */
function failureWith({ receivables, settings, language }: WorkbookRead, values: ReadonlyMap<string, Cell>) {
  if (!receivables || ![...values.keys()].some((key) => /^(?:map|kind|reading)\./.test(key))) return undefined;
  const known = valuesIn(rangeRows(settings?.rows ?? []));
  const { reading } = withValues(defaultSettings(language), new Map([...known, ...values])).settings;
  const ledger = readLedger(receivables.rows, reading, receivables.firstRow);
  return ledger.ok ? undefined : ledger.error;
}

/** As `SettingsView` shows them. */
const standingValues = (
  settings: Settings,
  given: readonly RangeRow[],
  language: Language,
): ReadonlyMap<string, string> =>
  new Map(
    settingRows({ ...settings, language }, given).map(({ key, value, shows }) => [key, shown(value, shows, language)]),
  );

type Standing = { readonly rows: readonly RangeRow[]; readonly settings: Settings; readonly language: Language };

/**
 * What was typed in the language of the person, as the workbook's own writes it. Some settings only hold together, so
 * that those beside it are read with it. Undefined when it is not understood.
 */
function cellOf(
  definition: Definition,
  key: string,
  typed: ReadonlyMap<string, string>,
  { rows, settings, language }: Standing,
): Cell {
  const beside = [...valuesIn(rows), ...typed].filter(
    ([other, value]) => definitionOf(other) === definition && textOf(value) !== '',
  );
  const read = definition.read({ ...settings, language }, new Map(beside));
  if (read.refused.includes(key)) return undefined;
  const cell = definition.write(read.settings, key, settings.language);
  return textOf(cell) === '' ? typed.get(key) : cell;
}
