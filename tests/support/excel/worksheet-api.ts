import { existing, HostError, writeOnly, type Api } from './api';
import { deleteSheet, renameSheet } from './changes';
import { isSameName, newSheet, type SheetModel, type WorkbookModel } from './model';
import { rangeApi, wholeSheet, type RangeApi } from './range-api';
import { tablesApi } from './table-api';

export function worksheetsApi(workbook: WorkbookModel): Api {
  const find = (key: string): Api | null => {
    const sheet = workbook.sheets.find(({ id, title }) => id === key || isSameName(title, key));
    return sheet ? worksheetApi(workbook, sheet) : null;
  };
  return {
    kind: 'WorksheetCollection',
    items: () => workbook.sheets.map((sheet) => worksheetApi(workbook, sheet)),
    call: {
      getItem: (key: string) => existing(find(key)),
      getItemOrNullObject: find,
      add: (title: string) => {
        checkTitle(workbook, title);
        const sheet = newSheet(title);
        workbook.sheets.push(sheet);
        return worksheetApi(workbook, sheet);
      },
    },
  };
}

export function worksheetApi(workbook: WorkbookModel, sheet: SheetModel): Api {
  const range = (area = wholeSheet): RangeApi => rangeApi(workbook, { sheet, area });
  return {
    kind: 'Worksheet',
    id: sheet.id,
    get: {
      name: () => sheet.title,
      tables: () => tablesApi(workbook, sheet),
      freezePanes: () => freezePanesApi(sheet),
      pageLayout: () => pageLayoutApi(sheet),
    },
    set: {
      name: (title: string) => {
        checkTitle({ ...workbook, sheets: workbook.sheets.filter((other) => other !== sheet) }, title);
        renameSheet(workbook, sheet, title);
      },
      visibility: (visibility: string) => void (sheet.visibility = visibility),
    },
    call: {
      getRange: () => range(),
      getRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
        range({ row, column, rows, columns }),
      getUsedRangeOrNullObject: () => {
        const used = sheet.grid.used();
        return used ? range(used) : null;
      },
      activate: () => void (workbook.active = sheet),
      delete: () => deleteSheet(workbook, sheet),
    },
  };
}

function checkTitle({ sheets }: WorkbookModel, title: string): void {
  const isTaken = sheets.some((other) => isSameName(other.title, title));
  if (isTaken) throw new HostError('ItemAlreadyExists', `There is a sheet “${title}” already.`);
  if (!/^[^:\\/?*[\]]{1,31}$/.test(title) || /^'|'$/.test(title)) {
    throw new HostError('InvalidArgument', `“${title}” cannot be the title of a sheet.`);
  }
}

const freezePanesApi = (sheet: SheetModel): Api => ({
  kind: 'WorksheetFreezePanes',
  call: {
    freezeRows: (rows: number) => void (sheet.frozenRows = rows),
    unfreeze: () => void (sheet.frozenRows = 0),
  },
});

const pageLayoutApi = ({ page }: SheetModel): Api => ({
  ...writeOnly('PageLayout', ['orientation', 'paperSize', 'zoom'], (name, value) => (page[name] = value)),
  call: { setPrintTitleRows: (rows: string) => void (page['printTitleRows'] = rows) },
});
