/** What the cells of a workbook refer to. */
import { readDateStyles } from './date-styles';
import { readSharedStrings } from './shared-strings';
import type { Workbook } from './workbook';

/** `dateStyles` only where days are counted from 1904. */
export type CellContext = { readonly sharedStrings: readonly string[]; readonly dateStyles: ReadonlySet<number> };

export const readCellContext = async (workbook: Workbook): Promise<CellContext> => ({
  sharedStrings: await readSharedStrings(workbook),
  dateStyles: workbook.from1904 ? await readDateStyles(workbook) : new Set(),
});
