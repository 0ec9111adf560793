/** The settings as a sheet that a person can edit; it holds the range `AR_Settings`. */
import { isBlank } from '../cell';
import type { Settings } from '../settings';
import { definitionOf } from '../settings/definitions';
import type { SettingRow } from '../settings/rows';
import type { Shows } from '../settings/value-kinds';
import { textIn, type Text } from '../text/text';
import { block, ROOM } from './block';
import { looks, type TableColumn } from './columns';
import { layOut } from './layout';
import type { Area, ChoiceArea, Look, Sheet, StyledArea } from './sheet';

export const SETTINGS = 'AR_Settings';
export const SETTINGS_MARK = 'AR_settings_sheet';

/** Columns that nobody had to name come last, and are not printed. */
export function settingsSheet({ language }: Settings, all: readonly SettingRow[]): Sheet {
  const unnamed = all.filter(({ key, value }) => key.startsWith(MAP) && isBlank(value));
  const rows = [...all.filter((row) => !unnamed.includes(row)), ...unnamed];
  const text = textIn(language);
  const page = text.reports.settings;
  const sheet = layOut({
    mark: SETTINGS_MARK,
    tab: page.tab,
    title: page.title,
    asOf: '',
    definition: page.definition,
    blocks: [block({ name: 'EncoursSettings', named: SETTINGS, room: ROOM, columns: columnsOf(text), rows })],
    notes: [],
    landscape: true,
  });
  const top = (sheet.tables[0]?.row ?? 0) + 1;
  return {
    ...sheet,
    looks: [...sheet.looks, ...valueLooks(rows, top, text)],
    choices: valueChoices(rows, top, text),
    printed: { row: 0, column: 0, rows: top + rows.length - unnamed.length, columns: sheet.widths.length },
  };
}

/** In the order in which they are read. */
function columnsOf({ settings: words }: Text): readonly TableColumn<SettingRow>[] {
  return [
    { header: words.key, value: ({ key }) => key, look: looks.text, width: 28 },
    { header: words.label, value: ({ label }) => label, look: looks.wrapped, width: 40 },
    { header: words.value, value: ({ value }) => value, look: LEFT, width: 22 },
    { header: words.help, value: ({ help }) => help, look: looks.wrapped, width: 52 },
    { header: words.problem, value: ({ problem }) => problem, look: looks.wrapped, width: 44 },
  ];
}

const LEFT: Look = { align: 'left' };
const VALUE = 2;
const MAP = 'map.';

const valueCell = (row: number): Area => ({ row, column: VALUE, rows: 1, columns: 1 });

/** Numbers that are no plain ones. */
function valueLooks(rows: readonly SettingRow[], top: number, text: Text): readonly StyledArea[] {
  const byKind: Readonly<Record<Shows, Look>> = {
    date: looks.date(text),
    share: looks.rate(text),
    interest: { format: text.formats.interest },
    amount: { format: '#,##0.00' },
  };
  return rows.flatMap(({ value, shows }, i) =>
    shows && typeof value === 'number' ? [{ ...valueCell(top + i), ...byKind[shows], ...LEFT }] : [],
  );
}

const valueChoices = (rows: readonly SettingRow[], top: number, text: Text): readonly ChoiceArea[] =>
  rows.flatMap(({ key }, i) => {
    const definition = definitionOf(key);
    const values = definition?.choices?.(text);
    return definition && values
      ? [{ ...valueCell(top + i), values, warning: text.settings.unusual(definition.expected(text)) }]
      : [];
  });
