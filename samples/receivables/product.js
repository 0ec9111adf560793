/** What the sample takes from the product: its settings sheet, and how a sheet becomes part of a file. */
export { optionsOf } from '../../cli/xlsx/write-workbook.ts';
export { settingsSheet } from '../../core/reports/settings-sheet.ts';
export { defaultSettings } from '../../core/settings.ts';
export { withValues } from '../../core/settings/read.ts';
export { settingRows } from '../../core/settings/rows.ts';
