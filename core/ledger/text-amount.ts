/**
 * Amounts that come as text: `1 234,56 €` with any kind of space, `1.234,56`, `(123,45)`, `123,45-`, `EUR 1,234.56`.
 *
 * Whether `1,234` is a thousand or one and a bit is left open here: its column decides.
 */
import type { DecimalSign } from './options';

export type TextAmount =
  | { readonly kind: 'amount'; readonly value: number; readonly currency: string; readonly decimal?: DecimalSign }
  | {
      readonly kind: 'undecided';
      readonly sign: DecimalSign;
      readonly asDecimal: number;
      readonly asThousands: number;
      readonly currency: string;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'none' };

const NONE: TextAmount = { kind: 'none' };
const DASHES = /^[-−–—]$/;
const CURRENCY = /^(?:US\$|[€$£]|[A-Z]{3}\b)|(?:US\$|[€$£]|\b[A-Z]{3}|(?<=[\d)-])[A-Z]{3}|euros?)$/i;
const SPACES = /[\s\u00a0\u202f\u2009'’]/;
const GROUPED_BY_SPACE = /^\d{1,3}(?:[\s\u00a0\u202f\u2009'’]\d{3})+(?:[.,]\d*)?$/;

/** `decimal` when the column's sign is known; then the other sign can only separate thousands. */
export function readTextAmount(text: string, decimal: DecimalSign | undefined): TextAmount {
  let rest = text.trim();
  if (rest === '' || DASHES.test(rest)) return { kind: 'blank' };
  let negative = false;
  let currency = '';
  const takeCurrency = (): void => {
    const found = CURRENCY.exec(rest);
    if (!found) return;
    if (/^(CR|DR)$/i.test(found[0])) return;
    currency = found[0];
    rest = (found.index === 0 ? rest.slice(found[0].length) : rest.slice(0, found.index)).trim();
  };
  takeCurrency();
  if (/^\(.*\)$/.test(rest)) {
    negative = true;
    rest = rest.slice(1, -1).trim();
  }
  const signed = /^([-−–+])?\s*(.*?)\s*([-−–+]|CR|DR)?$/i.exec(rest);
  const mark = signed?.[1] ?? signed?.[3] ?? '+';
  if (!/^(\+|DR)$/i.test(mark)) negative = !negative;
  rest = signed?.[2] ?? '';
  if (currency === '') takeCurrency();

  const spaced = SPACES.test(rest);
  if (spaced && !GROUPED_BY_SPACE.test(rest)) return NONE;
  const digits = rest.replace(/[\s\u00a0\u202f\u2009'’]/g, '');
  if (!/^(?:\d[\d.,]*|[.,]\d+)$/.test(digits)) return NONE;
  const read = readDigits(digits, decimal, spaced);
  if (read.kind === 'none' || read.kind === 'blank') return NONE;
  const sign = negative ? -1 : 1;
  return read.kind === 'amount'
    ? { ...read, value: sign * read.value, currency }
    : { ...read, asDecimal: sign * read.asDecimal, asThousands: sign * read.asThousands, currency };
}

function readDigits(digits: string, decimal: DecimalSign | undefined, spaced: boolean): TextAmount {
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (points + commas === 0) return { kind: 'amount', value: Number(digits), currency: '' };
  if (decimal) return asWritten(digits, decimal);
  if (points > 0 && commas > 0) return evidence(digits, digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',');
  const only: DecimalSign = points > 0 ? '.' : ',';
  if (points + commas > 1) return evidence(digits, only === '.' ? ',' : '.');
  const [before = '', after = ''] = digits.split(only);
  if (spaced || after.length !== 3 || before.length > 3 || before === '' || before === '0')
    return evidence(digits, only);
  return {
    kind: 'undecided',
    sign: only,
    asDecimal: Number(`${before}.${after}`),
    asThousands: Number(before + after),
    currency: '',
  };
}

function evidence(digits: string, decimal: DecimalSign): TextAmount {
  const read = asWritten(digits, decimal);
  return read.kind === 'amount' ? { ...read, decimal } : read;
}

function asWritten(digits: string, decimal: DecimalSign): TextAmount {
  const group = decimal === '.' ? ',' : '.';
  const [whole = '', fraction = '', ...more] = digits.split(decimal);
  const groups = whole.split(group);
  const grouped =
    groups.length === 1 || (groups.slice(1).every((part) => part.length === 3) && /^\d{1,3}$/.test(groups[0] ?? ''));
  if (more.length > 0 || !grouped || fraction.includes(group)) return NONE;
  return { kind: 'amount', value: Number(`${groups.join('') || '0'}.${fraction || '0'}`), currency: '' };
}
