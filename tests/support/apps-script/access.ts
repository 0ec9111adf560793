import type { AuthMode } from './execution';

/** All that a script may do in a document in which nobody has used it yet: show a menu. */
const WITHOUT_CONSENT = /^(SpreadsheetApp\.getUi|Ui\.createAddonMenu|Menu\.\w+)$/;

/** A cell's formula only reads the spreadsheet; these other services are open to it. */
const FROM_A_CELL =
  /^((SpreadsheetApp|Spreadsheet|Sheet|Range|NamedRange)\.(get\w+|offset)|Utilities\.\w+|Lock(Service)?\.\w+)$/;

/** The error of Google when a call is not allowed; undefined when it is. */
export function refusal(mode: AuthMode, name: string): string | undefined {
  switch (mode) {
    case 'FULL':
      return undefined;
    case 'NONE':
      return WITHOUT_CONSENT.test(name) ? undefined : `You do not have permission to call ${name}`;
    case 'CUSTOM_FUNCTION':
      if (name === 'SpreadsheetApp.getUi') return 'Cannot call SpreadsheetApp.getUi() from this context.';
      return FROM_A_CELL.test(name) ? undefined : `You do not have permission to call ${name}`;
  }
}
