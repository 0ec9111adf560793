/** A text that a spreadsheet would take for a formula begins with an apostrophe in our files. */
const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r\n]/;

export const guarded = (text: string): string => (LOOKS_LIKE_FORMULA.test(text) ? `'${text}` : text);
