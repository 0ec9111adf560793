/**
 * Tables that a person keeps on a sheet, one value a cell: what a cell can hold is said once for each column, and what is
 * not understood is told and replaced by what a blank cell means.
 */
import { isBlank, textOf, type Cell, type Rows } from '../cell';
import { fold } from '../ledger/fold';
import { err, ok, type Result } from '../result';
import { languages, textIn, type Language, type Text } from '../text/text';
import type { ValueKind } from './value-kinds';

export type SheetColumn<R> = {
  readonly name: keyof R & string;
  readonly header: (text: Text) => string;
  readonly kind: Pick<ValueKind<never>, 'expected' | 'choices' | 'shows'>;
  readonly write: (row: R, language: Language) => Cell;
  /** Of a blank cell, what it means. */
  readonly read: (cell: Cell, language: Language) => Result<Partial<R>, 'value' | 'missing'>;
  /** What a blank cell means; undefined where a row cannot be without. */
  readonly blank: Partial<R> | undefined;
};

/** `blank`: the value that a blank cell means; without it a row cannot be read. */
export const columnOf =
  <R>() =>
  <C extends keyof R & string>(
    name: C,
    header: (text: Text) => string,
    kind: ValueKind<R[C]>,
    blank?: { readonly value: R[C] },
  ): SheetColumn<R> => {
    const partOf = (value: R[C]): Partial<R> => ({ [name]: value }) as unknown as Partial<R>;
    return {
      name,
      header,
      kind,
      write: (row, language) => kind.write(row[name], language),
      read(cell, language) {
        if (isBlank(cell)) return blank ? ok(partOf(blank.value)) : err('missing');
        const value = kind.read(cell, language);
        return value === undefined ? err('value') : ok(partOf(value));
      },
      blank: blank && partOf(blank.value),
    };
  };

export type TableProblem<R> = {
  /** Counted from 1 in what was read, its header included. */
  readonly row: number;
  readonly column: keyof R & string;
  readonly value: Cell;
  /** `twice`, `misplaced`: understood, but it contradicts another row, or another cell of its own. */
  readonly code: 'value' | 'missing' | 'twice' | 'misplaced';
  /** What holds instead, as its cell would hold it; undefined where the row is left out. */
  readonly used: Cell;
};

export type TableRead<R> = {
  readonly rows: readonly { readonly row: number; readonly value: R }[];
  readonly problems: readonly TableProblem<R>[];
};

/** Headers in any language, in any order, with title rows above them or none. */
export function readTable<R>(columns: readonly SheetColumn<R>[], rows: Rows, language: Language): TableRead<R> {
  const read: { row: number; value: R }[] = [];
  const problems: TableProblem<R>[] = [];
  const places = rows.map((cells) => columns.map((column) => placeOf(column, cells)));
  const header = places.findIndex((found) => found.filter((place) => place >= 0).length > 1);
  for (const [i, cells] of rows.slice(header + 1).entries()) {
    const values = (places[header] ?? []).map((place): Cell => cells[place]);
    if (values.every(isBlank)) continue;
    const row = header + i + 2;
    let value: Partial<R> | undefined = {};
    for (const [place, column] of columns.entries()) {
      const found = column.read(values[place], language);
      const part = found.ok ? found.value : column.blank;
      value = value && part && { ...value, ...part };
      if (found.ok) continue;
      const used = column.blank && column.write(column.blank as R, language);
      problems.push({ row, column: column.name, value: values[place], code: found.error, used });
    }
    if (value) read.push({ row, value: value as R });
  }
  return { rows: read, problems };
}

function placeOf<R>({ name, header }: SheetColumn<R>, cells: readonly Cell[]): number {
  const names = new Set([fold(name), ...languages.map((language) => fold(header(textIn(language))))]);
  return cells.findIndex((cell) => !isBlank(cell) && names.has(fold(textOf(cell))));
}

/** Under their header, in the language. */
export const tableCells = <R>(columns: readonly SheetColumn<R>[], rows: readonly R[], language: Language): Rows => [
  columns.map(({ header }) => header(textIn(language))),
  ...rows.map((row) => columns.map(({ write }) => write(row, language))),
];
