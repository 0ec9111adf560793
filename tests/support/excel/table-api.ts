import { existing, HostError, type Api } from './api';
import { overlap } from './area';
import { convertToRange } from './changes';
import { isSameName, newId, type SheetModel, type TableModel, type WorkbookModel } from './model';
import { rangeApi, type RangeApi } from './range-api';
import { worksheetApi } from './worksheet-api';

/** The tables of a sheet, or of the whole workbook. */
export const tablesApi = (workbook: WorkbookModel, sheet?: SheetModel): Api => ({
  kind: 'TableCollection',
  items: () =>
    workbook.tables
      .filter((table) => sheet === undefined || table.sheet === sheet)
      .map((table) => tableApi(workbook, table)),
  call: {
    getItem: (key: string) =>
      tableApi(workbook, existing(workbook.tables.find(({ id, name }) => id === key || isSameName(name, key)))),
    add: ({ target }: RangeApi, hasHeaders: boolean) => {
      if (!hasHeaders) throw new HostError('ApiNotFound', 'The emulated Excel has tables with headers only.');
      const table = { id: newId(), name: `Table${workbook.tables.length + 1}`, style: 'TableStyleMedium2', ...target };
      checkPlace(workbook, table);
      workbook.tables.push(table);
      return tableApi(workbook, table);
    },
  },
});

function tableApi(workbook: WorkbookModel, table: TableModel): Api {
  return {
    kind: 'Table',
    id: table.id,
    get: { name: () => table.name, worksheet: () => worksheetApi(workbook, table.sheet) },
    set: {
      name: (name: string) => {
        const isTaken = [...workbook.names, ...workbook.tables.filter((other) => other !== table)].some((other) =>
          isSameName(other.name, name),
        );
        if (isTaken) throw new HostError('ItemAlreadyExists', `There is a “${name}” already.`);
        table.name = name;
      },
      style: (style: string) => void (table.style = style),
    },
    call: {
      getRange: () => rangeApi(workbook, table),
      // Nothing is filtered here.
      clearFilters: () => undefined,
      convertToRange: () => {
        convertToRange(workbook, table);
        return rangeApi(workbook, table);
      },
      resize: ({ target }: RangeApi) => {
        if (target.area.row !== table.area.row)
          throw new HostError('InvalidArgument', 'The header must stay in its row.');
        checkPlace(workbook, { ...table, ...target });
        table.area = target.area;
      },
    },
  };
}

function checkPlace({ tables }: WorkbookModel, { id, sheet, area }: TableModel): void {
  const isTaken = tables.some((other) => other.id !== id && other.sheet === sheet && overlap(other.area, area));
  if (isTaken || area.rows < 2) throw new HostError('InvalidArgument', 'A table cannot be there.');
}
