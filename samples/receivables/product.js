/** What the sample takes from the product: the sheets that it lets a person edit, and how a sheet becomes part of a file. */
export { optionsOf } from '../../files/xlsx/write-workbook.ts';
export { defaultPolicies } from '../../core/dunning/policy.ts';
export { actionsSheet, policySheet } from '../../core/reports/reminder-sheets.ts';
export { settingsSheet } from '../../core/reports/settings-sheet.ts';
export { defaultSettings } from '../../core/settings.ts';
export { withValues } from '../../core/settings/read.ts';
export { settingRows } from '../../core/settings/rows.ts';
