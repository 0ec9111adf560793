import type { Language } from '../core/text/text';

/**
 * Of what stands before a document may be read: the help of the functions, of which Sheets shows one language to
 * everybody, and the menu, which is built without access to the document. French, as most of those who use it.
 */
export const builtInLanguage: Language = 'fr';

/** `fr_FR`, `fr_CA` … are French; whoever uses another language is more likely to read English. */
export const languageOf = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Language =>
  spreadsheet.getSpreadsheetLocale().startsWith('fr') ? 'fr' : 'en';
