/**
 * The engine keeps an index of values for lookups, and adds every cell of a table that spills. Each addition searches
 * the whole column, so that 5,000 customers take seconds. Rows that no lookup has read yet need not be added: the first
 * lookup reads them itself.
 */
import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

export function indexOnlyWhatIsLookedUp(): void {
  const index = CELL_INVERTED_INDEX_CACHE;
  const set = index.set.bind(index);
  index.set = (unitId, sheetId, column, value, row, isForced) => {
    if (isForced && index.shouldContinueBuildingCache(unitId, sheetId, column, row)) return;
    set(unitId, sheetId, column, value, row, isForced);
  };
}
