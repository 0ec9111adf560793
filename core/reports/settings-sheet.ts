/** The settings as a sheet that a person can edit; it holds the range `AR_Settings`. */
import type { Settings } from '../settings';
import type { SettingRow } from '../settings/rows';
import type { Shows } from '../settings/value-kinds';
import { textIn, type Text } from '../text/text';
import { block } from './block';
import { looks, type TableColumn } from './columns';
import { layOut } from './layout';
import type { Look, Sheet, StyledArea } from './sheet';

export const SETTINGS = 'AR_Settings';
export const SETTINGS_MARK = 'AR_settings_sheet';

export function settingsSheet({ language }: Settings, rows: readonly SettingRow[]): Sheet {
  const text = textIn(language);
  const page = text.reports.settings;
  const sheet = layOut({
    mark: SETTINGS_MARK,
    tab: page.tab,
    title: page.title,
    asOf: '',
    definition: page.definition,
    blocks: [block({ name: 'EncoursSettings', named: SETTINGS, columns: columnsOf(text), rows })],
    notes: [],
    landscape: true,
  });
  return { ...sheet, looks: [...sheet.looks, ...valueLooks(rows, (sheet.tables[0]?.row ?? 0) + 1, text)] };
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

/** Numbers that are no plain ones. */
function valueLooks(rows: readonly SettingRow[], top: number, text: Text): readonly StyledArea[] {
  const byKind: Readonly<Record<Shows, Look>> = {
    date: looks.date(text),
    share: looks.rate(text),
    amount: { format: '#,##0.00' },
  };
  return rows.flatMap(({ value, shows }, i) =>
    shows && typeof value === 'number'
      ? [{ row: top + i, column: VALUE, rows: 1, columns: 1, ...byKind[shows], ...LEFT }]
      : [],
  );
}
