/** A decimal comma, with or without blanks between thousands. */
const DECIMAL = /^[-−]?(?:\d+|\d{1,3}(?:[\u0020\u00a0\u202f]\d{3})+),\d+$/;

/** Undefined for what is no such number. */
export const decimalTyped = (typed: string): number | undefined =>
  DECIMAL.test(typed.trim())
    ? Number(
        typed
          .trim()
          .replace('−', '-')
          .replace(/[\u0020\u00a0\u202f]/g, '')
          .replace(',', '.'),
      )
    : undefined;
