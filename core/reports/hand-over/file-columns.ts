/** The tables of the file stand above each other: what, its value, and what is to be said of it. */
import type { Cell } from '../../cell';
import { looks, type TableColumn } from '../columns';
import type { Look } from '../sheet';

export type FileRow = readonly [what: string, value: Cell, more: string];

const WIDTHS = [28, 40, 46] as const;

export const fileColumns = (
  [what, value, more]: readonly [what: string, value: string, more: string],
  look: Look = looks.wrapped,
): readonly TableColumn<FileRow>[] => [
  { header: what, value: ([cell]) => cell, look: looks.wrapped, width: WIDTHS[0] },
  { header: value, value: ([, cell]) => cell, look, width: WIDTHS[1] },
  { header: more, value: ([, , cell]) => cell, look: looks.wrapped, width: WIDTHS[2] },
];
