/**
 * Amounts that come as text: `1 234,56 €` with any kind of space, `1.234,56`, `(123,45)`, `123,45-`, `EUR 1,234.56`.
 *
 * Whether `1,234` is a thousand or one and a bit is left open here: its column decides.
 */
import { isBlankOrDash } from './cell-text';
import type { DecimalSign } from './options';

type TextAmount =
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

/** What a text that is not blank can say. */
type Written = Exclude<TextAmount, { readonly kind: 'blank' }>;

const NONE: Written = { kind: 'none' };
const SPACES = /[\s'’]/g; // \s holds the no-break and the thin ones
const BARE = /^[\d., ]*$/;
const GROUPED_BY_SPACE = /^\d{1,3}(?: \d{3})+(?:[.,]\d*)?$/;
const PARENTHESES = /^\((.*)\)$/;
const SIGN = /^[-−–+]|(?:[-−–+]|(?<![a-z])[CD]R)$/i;
const TAX_INCLUDED =
  /^(?:TTC|TVAC)(?![a-z])|(?<![a-z])(?:TTC|T\.T\.C\.|TVAC|TVA (?:comprise|incluse)|incl?\.? (?:VAT|tax))$/i;
const CURRENCY = /^(?:US\$|[€$£]|[A-Z]{3}\b)|(?:US\$|[€$£]|\b[A-Z]{3}|(?<=[\d)-])[A-Z]{3}|euros?)$/i;
/** Three letters that are no currency: what they stand beside is without tax, or is the tax. */
const TAX_WORD = /^(?:NET|TVA|VAT|TAX|TTC)$/i;

/** `decimal` when the column's sign is known; then the other sign can only separate thousands. */
export function readTextAmount(text: string, decimal: DecimalSign | undefined): TextAmount {
  const trimmed = text.trim();
  if (isBlankOrDash(trimmed)) return { kind: 'blank' };
  const parts = partsOf(trimmed.replace(SPACES, ' '));
  if (!parts) return NONE;
  const { number, currency } = parts;
  const spaced = number.includes(' ');
  if (spaced && !GROUPED_BY_SPACE.test(number)) return NONE;
  const digits = number.replace(/ /g, '');
  if (!/^(?:\d[\d.,]*|[.,]\d+)$/.test(digits)) return NONE;
  const read = readDigits(digits, decimal, spaced);
  if (read.kind === 'none') return NONE;
  const sign = parts.negative ? -1 : 1;
  return read.kind === 'amount'
    ? { ...read, value: sign * read.value, currency }
    : { ...read, asDecimal: sign * read.asDecimal, asThousands: sign * read.asThousands, currency };
}

type Parts = { readonly number: string; readonly negative: boolean; readonly currency: string };

/** Takes off what stands around the number, in any order: at most one sign and one currency. */
function partsOf(text: string): Parts | undefined {
  let rest = text;
  let sign = '';
  let currency = '';
  const take = (pattern: RegExp): string => {
    const found = pattern.exec(rest);
    if (!found) return '';
    rest = (found.index === 0 ? rest.slice(found[0].length) : rest.slice(0, found.index)).trim();
    return found[0];
  };
  while (!BARE.test(rest)) {
    rest = rest.replace(PARENTHESES, '-$1');
    const mark = take(SIGN);
    const taxIncluded = take(TAX_INCLUDED);
    const named = take(CURRENCY);
    const nothing = mark === '' && taxIncluded === '' && named === '';
    const twice = (mark !== '' && sign !== '') || (named !== '' && currency !== '');
    if (nothing || twice || TAX_WORD.test(named)) return undefined;
    sign ||= mark;
    currency ||= named;
  }
  return { number: rest, negative: /^(?:[-−–]|CR)$/i.test(sign), currency };
}

function readDigits(digits: string, decimal: DecimalSign | undefined, spaced: boolean): Written {
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

function evidence(digits: string, decimal: DecimalSign): Written {
  const read = asWritten(digits, decimal);
  return read.kind === 'amount' ? { ...read, decimal } : read;
}

function asWritten(digits: string, decimal: DecimalSign): Written {
  const group = decimal === '.' ? ',' : '.';
  const [whole = '', fraction = '', ...more] = digits.split(decimal);
  const groups = whole.split(group);
  const grouped =
    groups.length === 1 || (groups.slice(1).every((part) => part.length === 3) && /^\d{1,3}$/.test(groups[0] ?? ''));
  if (more.length > 0 || !grouped || fraction.includes(group)) return NONE;
  return { kind: 'amount', value: Number(`${groups.join('') || '0'}.${fraction || '0'}`), currency: '' };
}
