import type { Api } from './api';
import type { WorkbookModel } from './model';
import { namesApi } from './name-api';
import { tablesApi } from './table-api';
import { worksheetsApi } from './worksheet-api';

export const workbookApi = (workbook: WorkbookModel): Api => ({
  kind: 'Workbook',
  get: {
    name: () => workbook.file,
    worksheets: () => worksheetsApi(workbook),
    tables: () => tablesApi(workbook),
    names: () => namesApi(workbook),
  },
});
