/** Starts Univer in an element of the page: the grid, its tables and its conditional formats, in one language. */
import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import formatsInEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import formatsInFrench from '@univerjs/preset-sheets-conditional-formatting/locales/fr-FR';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import gridInEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import gridInFrench from '@univerjs/preset-sheets-core/locales/fr-FR';
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import tablesInEnglish from '@univerjs/preset-sheets-table/locales/en-US';
import tablesInFrench from '@univerjs/preset-sheets-table/locales/fr-FR';
import type { Language } from '../../core/text/text';
import { localeOf } from './language';
import { registerPlugins } from './plugins';
import { tableTheme } from './table-theme';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';

const locales = {
  [LocaleType.EN_US]: mergeLocales(gridInEnglish, formatsInEnglish, tablesInEnglish),
  [LocaleType.FR_FR]: mergeLocales(gridInFrench, formatsInFrench, tablesInFrench),
};

/** Codes that look like numbers are texts on purpose: no mark and no warning on each. */
const withoutTextMarks = {
  disableTextFormatMark: true,
  disableTextFormatAlert: true,
  sheets: { disableForceStringMark: true, disableForceStringAlert: true },
};

export function startUniver(container: HTMLElement, language: Language, darkMode: boolean): Univer {
  const univer = new Univer({ locale: localeOf[language], locales, darkMode, logLevel: LogLevel.WARN });
  const workerURL = new Worker(new URL(/* webpackChunkName: "calculating" */ './calculating.ts', import.meta.url), {
    name: language,
  });
  registerPlugins(univer, [
    ...UniverSheetsCorePreset({ container, workerURL, ...withoutTextMarks }).plugins,
    ...UniverSheetsConditionalFormattingPreset().plugins,
    [UniverSheetsTablePlugin, { userThemes: [tableTheme] }],
    [UniverSheetsTableUIPlugin, { hideAnchor: true }],
  ]);
  return univer;
}
