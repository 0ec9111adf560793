/** How native tables look: a dark header and faint bands, on which bars and figures stay legible. */
import { BorderStyleTypes } from '@univerjs/core';
import type { IUniverSheetsTableConfig } from '@univerjs/preset-sheets-table';

const rule = { s: BorderStyleTypes.THIN, cl: { rgb: '#8a8a8a' } };

export const tableTheme: NonNullable<IUniverSheetsTableConfig['userThemes']>[number] = {
  name: 'encours',
  style: {
    headerRowStyle: { bg: { rgb: '#0c3b5e' }, cl: { rgb: '#ffffff' } },
    firstRowStyle: { bg: { rgb: '#ffffff' } },
    secondRowStyle: { bg: { rgb: '#f5f8fb' } },
    lastRowStyle: { bd: { b: rule } },
  },
};
