import { emulatedBuilder } from './data-validation';
import { emulated } from './emulated';
import type { Execution } from './execution';
import { emulatedSpreadsheet } from './spreadsheet';
import { formatDate } from './time-zone';

/** The services of Google that are globals of a script. */
export const emulatedServices = (execution: Execution) => ({
  SpreadsheetApp: emulated<GoogleAppsScript.Spreadsheet.SpreadsheetApp>(execution, 'SpreadsheetApp', {
    BorderStyle: emulated<typeof GoogleAppsScript.Spreadsheet.BorderStyle>(execution, 'BorderStyle', {
      DOUBLE: 'DOUBLE' as unknown as GoogleAppsScript.Spreadsheet.BorderStyle.DOUBLE,
    }),
    SheetType: emulated<typeof GoogleAppsScript.Spreadsheet.SheetType>(execution, 'SheetType', {
      GRID: 'GRID' as unknown as GoogleAppsScript.Spreadsheet.SheetType.GRID,
    }),
    newDataValidation: () => emulatedBuilder(execution),
    getActiveSpreadsheet: () => emulatedSpreadsheet(execution),
    getUi: () => emulatedUi(execution),
    flush: () => undefined,
  }),
  LockService: emulated<GoogleAppsScript.Lock.LockService>(execution, 'LockService', {
    getDocumentLock: () => emulatedLock(execution),
  }),
  Utilities: emulated<GoogleAppsScript.Utilities.Utilities>(execution, 'Utilities', {
    formatDate: (date, timeZone, pattern) => formatDate(date.getTime(), timeZone, pattern),
  }),
});

function emulatedLock(execution: Execution): GoogleAppsScript.Lock.Lock {
  const { workbook } = execution;
  return emulated<GoogleAppsScript.Lock.Lock>(execution, 'Lock', {
    tryLock() {
      if (workbook.locked) return false;
      workbook.locked = true;
      return true;
    },
    releaseLock() {
      workbook.locked = false;
    },
  });
}

function emulatedUi(execution: Execution): GoogleAppsScript.Base.Ui {
  const { workbook } = execution;
  return emulated<GoogleAppsScript.Base.Ui>(execution, 'Ui', {
    createAddonMenu: () => emulatedMenu(execution),
    alert(text: string) {
      workbook.said.push({ how: 'alert', text });
      return 'OK' as unknown as GoogleAppsScript.Base.Button.OK;
    },
  });
}

function emulatedMenu(execution: Execution): GoogleAppsScript.Base.Menu {
  const items: { readonly label: string; readonly handler: string }[] = [];
  const menu: GoogleAppsScript.Base.Menu = emulated<GoogleAppsScript.Base.Menu>(execution, 'Menu', {
    addItem(label, handler) {
      items.push({ label, handler });
      return menu;
    },
    addToUi() {
      execution.workbook.menu.push(...items);
    },
  });
  return menu;
}
