/**
 * What Sheets makes of a value that a script writes: text is read as if somebody had typed it, unless the cell's
 * format is plain text. This is how customer numbers lose their zeros and ranges become dates.
 */
import { dayOf } from '../../../core/calendar-date';
import type { Formula } from './stored-sheet';

export type TypedIn = { readonly value: string | number | boolean | Formula; readonly format?: string };

export const PLAIN_TEXT = '@';

export function typedIn(text: string, format: string, locale: string): TypedIn {
  if (format === PLAIN_TEXT) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (/^(true|false|vrai|faux)$/i.test(text)) return { value: /^[tv]/i.test(text) };
  return (
    number(text, locale) ?? date(text, locale) ?? (/^[=+-]/.test(text) ? { value: { formula: text } } : { value: text })
  );
}

function number(text: string, locale: string): TypedIn | undefined {
  const plain = locale.startsWith('fr')
    ? text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
    : text.replaceAll(',', '');
  const [, digits, percent] = /^([+-]?\d+(?:\.\d+)?)(%?)$/.exec(plain) ?? [];
  if (digits === undefined) return undefined;
  return percent === '%' ? { value: Number(digits) / 100, format: '0%' } : { value: Number(digits) };
}

/** Whole dates, and a day with a month, which is one of this year. */
function date(text: string, locale: string): TypedIn | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const short = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/.exec(text);
  const [first, second] = [Number(short?.[1]), Number(short?.[2])];
  const [month, day] = locale.startsWith('fr') ? [second, first] : [first, second];
  const read = iso
    ? dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    : dayOf(Number(short?.[3] ?? 2026), month, day);
  return read === undefined || Number.isNaN(read) ? undefined : { value: read, format: 'dd/mm/yyyy' };
}

/** Formats whose numbers `getValues` hands over as dates. */
export const isDateFormat = (format: string): boolean => /[dy]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ''));
