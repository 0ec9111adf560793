/** What Excel makes of a value that somebody types or a program sets: only a cell that is a text keeps every text. */
export type Scalar = string | number | boolean;
export type Content = { readonly value: Scalar; readonly formula?: string };

export function entered(value: Scalar, numberFormat: string): Content {
  if (typeof value !== 'string' || numberFormat === '@') return { value };
  if (value.startsWith("'")) return { value: value.slice(1) };
  const number = numberIn(value);
  if (number !== undefined) return { value: number };
  if (/^(true|false)$/i.test(value)) return { value: value.toLowerCase() === 'true' };
  // Nothing is calculated here.
  return /^[=+-]/.test(value) ? { value: '#NAME?', formula: value } : { value };
}

function numberIn(text: string): number | undefined {
  const date = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  const serial = date ? Date.UTC(2026, Number(date[2]) - 1, Number(date[1])) / 86_400_000 + 25_569 : undefined;
  if (serial !== undefined) return serial;
  const number = /^([+-]?\d+(?:[.,]\d+)?(?:e\d+)?)(\s*%)?$/i.exec(text);
  return number ? Number(number[1]?.replace(',', '.')) / (number[2] ? 100 : 1) : undefined;
}
