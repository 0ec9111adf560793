import type { ChoiceArea } from '../../core/reports/sheet';

/**
 * Lists to choose from, in place of every rule that the cells had: one of a person could refuse what is about to be
 * written. Anything else that is typed is kept and marked.
 */
export function setChoices(
  own: GoogleAppsScript.Spreadsheet.Sheet,
  range: GoogleAppsScript.Spreadsheet.Range,
  choices: readonly ChoiceArea[],
): void {
  range.clearDataValidations();
  for (const { values, warning, row, column, rows, columns } of choices) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...values], true)
      .setAllowInvalid(true)
      .setHelpText(warning)
      .build();
    own.getRange(row + 1, column + 1, rows, columns).setDataValidation(rule);
  }
}
