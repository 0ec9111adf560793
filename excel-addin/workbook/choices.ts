import type { Sheet } from '../../core/reports/sheet';
import { rangeOf } from './look';

/** Lists to choose from, in place of those of the previous report. Whoever types something else is asked once. */
export function setChoices(worksheet: Excel.Worksheet, { choices, title }: Sheet): void {
  worksheet.getRange().dataValidation.clear();
  for (const { values, warning, ...area } of choices) {
    const { dataValidation } = rangeOf(worksheet, area);
    dataValidation.rule = { list: { inCellDropDown: true, source: values.join(',') } };
    dataValidation.errorAlert = { showAlert: true, style: 'Warning', title, message: warning };
  }
}
