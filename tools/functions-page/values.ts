/** Cells as the reference shows them: in a formula, and in a table. */
import { isoOf, type Day } from '../../core/calendar-date';
import { isBlank, isCellError, type Cell } from '../../core/cell';
import type { Value } from '../../core/functions/argument';
import type { Language } from '../../core/text/text';
import { wordsIn } from './words';

/** A ratio needs no more to be recognised. */
const DECIMALS = 4;

export function shown(value: Value, language: Language): string {
  const { errors, flags, decimal } = wordsIn[language];
  if (isCellError(value)) return `\`${errors[value.error] ?? value.error}\` ${value.message}`;
  if (isBlank(value)) return '';
  if (typeof value === 'boolean') return value ? flags[0] : flags[1];
  if (typeof value === 'string') return value;
  return String(Number(value.toFixed(DECIMALS)))
    .replace('.', decimal)
    .replace('-', '−');
}

/** As one types it. */
export function typed(cell: Cell, language: Language): string {
  const { flags, decimal } = wordsIn[language];
  if (isBlank(cell)) return '';
  if (typeof cell === 'boolean') return cell ? flags[0] : flags[1];
  return typeof cell === 'string' ? `"${cell}"` : String(cell).replace('.', decimal);
}

/** `2026-06-30`: where a column speaks of days, its numbers are shown as its cells would be formatted. */
export const shownDay = (value: Value, language: Language): string =>
  typeof value === 'number' ? isoOf(value as Day) : shown(value, language);
