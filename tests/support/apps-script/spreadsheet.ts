import { emulated } from './emulated';
import type { Execution } from './execution';
import { areaOfRange, emulatedRange } from './range';
import { emulatedSheet } from './sheet';
import { newSheet } from './stored-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

export function emulatedSpreadsheet(execution: Execution): Spreadsheet {
  const { workbook, guest } = execution;
  const { sheets, names } = workbook;
  return emulated<Spreadsheet>(execution, 'Spreadsheet', {
    getName: () => workbook.title,
    getSpreadsheetLocale: () => workbook.locale,
    getSpreadsheetTimeZone: () => workbook.timeZone,
    getSheets: () => guest.array(sheets.map((sheet) => emulatedSheet(execution, sheet))),
    getRangeByName(name) {
      const area = names.get(name);
      // A name whose sheet was deleted stands for nothing.
      return area && sheets.includes(area.sheet) ? emulatedRange(execution, area) : null;
    },
    getNamedRanges: () =>
      guest.array(
        [...names.keys()].map((name) => emulated<NamedRange>(execution, 'NamedRange', { getName: () => name })),
      ),
    setNamedRange(name, range) {
      if (!/^[A-Za-z_]\w*$/.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name))
        throw guest.error(`The name ${name} is invalid.`);
      names.set(name, areaOfRange(range));
    },
    insertSheet(...[title, position]: unknown[]) {
      if (typeof title !== 'string' || typeof position !== 'number') {
        throw new Error('[emulated] A new sheet is inserted with title and place.');
      }
      if (sheets.some((sheet) => sheet.title.toLowerCase() === title.toLowerCase())) {
        throw guest.error(`A sheet with the name "${title}" already exists. Please enter another name.`);
      }
      const sheet = newSheet(Math.max(-1, ...sheets.map(({ id }) => id)) + 1, title);
      sheets.splice(position, 0, sheet);
      workbook.active = sheet;
      return emulatedSheet(execution, sheet);
    },
    setActiveSheet(...[sheet]: [GoogleAppsScript.Spreadsheet.Sheet, ...unknown[]]) {
      workbook.active = sheets.find(({ id }) => id === sheet.getSheetId());
      return sheet;
    },
    toast(text: string) {
      workbook.said.push({ how: 'toast', text });
    },
  });
}
