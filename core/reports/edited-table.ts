/** A table that a person keeps on a sheet of ours: its cells, and the words that are offered in some of them. */
import type { SheetColumn } from '../settings/sheet-table';
import { textIn, type Language } from '../text/text';
import { block, ROOM } from './block';
import { looks, type TableColumn } from './columns';
import { layOut, type Page } from './layout';
import type { Look, Sheet } from './sheet';

type EditedTable<R> = Pick<Page, 'mark' | 'tab' | 'title' | 'definition'> & {
  /** The workbook name of its cells, such as `AR_Policy`. */
  readonly range: string;
  /** Of the native table. */
  readonly name: string;
  readonly table: readonly SheetColumn<R>[];
  readonly rows: readonly R[];
  readonly language: Language;
  /** Columns of long text, which goes on below, with their widths in characters. */
  readonly texts?: Readonly<Record<string, number>>;
  readonly notes?: readonly string[];
};

const WIDTH = 18;
const LEFT: Look = { align: 'left' };

export function editedTable<R>({
  range,
  name,
  table,
  rows,
  language,
  texts = {},
  notes = [],
  ...page
}: EditedTable<R>): Sheet {
  const text = textIn(language);
  const columns = table.map((column): TableColumn<R> => {
    const width = texts[column.name];
    const look = column.kind.shows === 'date' ? { ...looks.date(text), ...LEFT } : LEFT;
    return {
      header: column.header(text),
      value: (row) => column.write(row, language),
      look: width === undefined ? look : looks.wrapped,
      width: width ?? WIDTH,
    };
  });
  const sheet = layOut({
    ...page,
    asOf: '',
    // Notes stand below the table, where more rows would be.
    blocks: [block({ name, named: range, ...(notes.length === 0 && { room: ROOM }), columns, rows })],
    notes,
    landscape: true,
  });
  const area = sheet.tables[0] ?? { row: 0, rows: 1 };
  const choices = table.flatMap(({ kind }, place) => {
    const values = kind.choices?.(text);
    const warning = text.settings.unusual(kind.expected(text));
    return values ? [{ row: area.row + 1, column: place, rows: area.rows - 1, columns: 1, values, warning }] : [];
  });
  return { ...sheet, choices };
}
