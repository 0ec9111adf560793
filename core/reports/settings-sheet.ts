/** The settings as a sheet that a person can edit; it holds the range `AR_Settings`. */
import type { Cell } from '../cell';
import { isDateSetting, settingRows, type Settings } from '../settings';
import { textIn } from '../text/text';
import { looks, type TableColumn } from './columns';
import { block, layOut } from './layout';
import type { Sheet, StyledArea } from './sheet';

export const SETTINGS = 'AR_Settings';

export function settingsSheet(settings: Settings): Sheet {
  const { language } = settings;
  const { reports, settings: words } = textIn(language);
  const rows = settingRows(settings, language);
  const plain = (header: string, place: number, width: number): TableColumn<readonly Cell[]> => ({
    header,
    value: (row) => row[place],
    look: place === VALUE ? { align: 'left' } : looks.text,
    width,
  });
  const sheet = layOut({
    mark: 'AR_settings_sheet',
    tab: reports.settings.tab,
    title: reports.settings.title,
    asOf: '',
    definition: reports.settings.definition,
    blocks: [
      block({
        name: 'EncoursSettings',
        named: SETTINGS,
        columns: [
          plain(words.key, 0, 22),
          plain(words.label, 1, 38),
          plain(words.value, VALUE, 24),
          plain(words.help, 3, 74),
          plain(words.problem, 4, 28),
        ],
        rows,
      }),
    ],
    notes: [],
    landscape: false,
  });
  return { ...sheet, looks: [...sheet.looks, ...dateLooks(rows, sheet, settings)] };
}

const VALUE = 2;

function dateLooks(
  rows: readonly (readonly Cell[])[],
  { tables }: Sheet,
  { language }: Settings,
): readonly StyledArea[] {
  const top = (tables[0]?.row ?? 0) + 1;
  return rows.flatMap((row, i) =>
    isDateSetting(String(row[0])) && typeof row[VALUE] === 'number'
      ? [{ row: top + i, column: VALUE, rows: 1, columns: 1, ...looks.date(textIn(language)), align: 'left' as const }]
      : [],
  );
}
