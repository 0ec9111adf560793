/**
 * Payment terms as people write them, in French and English, and the due date they give.
 *
 * "45 jours fin de mois" is lawful in either order of its two steps (C. com. L441-10): days and then the end of the
 * month, or the end of the month and then days. Which one a contract means is a setting; a text that says the order
 * itself ("fin de mois + 45", "45 jours après fin de mois") keeps it.
 */
import { addDays, civil, dayOf, endOfMonth, type Day } from '../calendar-date';

export type EndOfMonthMethod = 'days-then-eom' | 'eom-then-days';

export type PaymentTerms = {
  readonly days: number;
  /** Undefined: no end of month. 'stipulated': the method of the settings applies. */
  readonly endOfMonth?: 'stipulated' | EndOfMonthMethod;
  /** The due date is the first such day of a month after the end of month. 31 means the last day. */
  readonly dayOfMonth?: number;
  /** Early payment discount: a percentage, if paid within so many days of the invoice. */
  readonly discount?: { readonly percent: number; readonly days: number };
};

const IMMEDIATE =
  /^((a|des) )?reception( de (la )?facture)?$|^(au )?comptant$|^(due )?(up)?on receipt$|^immediat(e|ely|ement)?$|^cash$|^cod$/;
const DISCOUNT =
  /^(\d+(?:[.,]\d+)?) ?%? ?\/ ?(\d+) ?(?:jours?|days?|j|d)? ?,? ?(?:net|n) ?\/? ?(\d+) ?(?:jours?|days?|j|d)?$/;
const MONTH_END = '(?:fin de mois|fin du mois|f ?d ?m|end of month|end of the month|eom|month end)';
const DAYS = '(?:net )?(\\d+) ?(?:jours?|days?|j|d)?(?: nets?)?';
const ON_DAY = '(?: ?,? ?(?:le|on the|the) (\\d{1,2})(?:th|st|nd|rd)?)?';
const NET = new RegExp(
  `^(?:net|n)? ?/? ?${DAYS}(?: (?:date )?(?:de )?(?:la )?(?:facture|invoice date|from invoice))?${ON_DAY}$`,
);
const DAYS_AFTER_MONTH_END = new RegExp(`^${DAYS} (?:apres|after|from) (?:la )?${MONTH_END}${ON_DAY}$`);
const MONTH_END_PLUS = new RegExp(`^${MONTH_END} ?(?:\\+|plus|et)? ?${DAYS}${ON_DAY}$`);
const DAYS_MONTH_END = new RegExp(`^${DAYS},? ${MONTH_END}${ON_DAY}$`);
const MONTH_END_ALONE = new RegExp(`^(?:a |le )?${MONTH_END}${ON_DAY}$`);

/** Undefined when the text is not understood: a problem for a person, never a guess. */
export function readPaymentTerms(text: string): PaymentTerms | undefined {
  const folded = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\.(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (IMMEDIATE.test(folded)) return { days: 0 };
  const discounted = DISCOUNT.exec(folded);
  if (discounted) {
    return {
      days: Number(discounted[3]),
      discount: { percent: Number((discounted[1] ?? '').replace(',', '.')), days: Number(discounted[2]) },
    };
  }
  return (
    terms(DAYS_AFTER_MONTH_END.exec(folded), 'eom-then-days') ??
    terms(MONTH_END_PLUS.exec(folded), 'eom-then-days') ??
    terms(DAYS_MONTH_END.exec(folded), 'stipulated') ??
    terms(NET.exec(folded), undefined) ??
    endOfMonthAlone(MONTH_END_ALONE.exec(folded))
  );
}

function terms(match: RegExpExecArray | null, end: PaymentTerms['endOfMonth']): PaymentTerms | undefined {
  const days = Number(match?.[1]);
  if (!match || days > 999) return undefined;
  return withDay({ days, ...(end && { endOfMonth: end }) }, match[2]);
}

const endOfMonthAlone = (match: RegExpExecArray | null): PaymentTerms | undefined =>
  match ? withDay({ days: 0, endOfMonth: 'eom-then-days' }, match[1]) : undefined;

function withDay(base: PaymentTerms, text: string | undefined): PaymentTerms | undefined {
  if (text === undefined) return base;
  const dayOfMonth = Number(text);
  return dayOfMonth >= 1 && dayOfMonth <= 31 ? { ...base, dayOfMonth } : undefined;
}

/** The due date of an invoice. `method` decides where the terms leave the order of the two steps open. */
export function dueDate(
  issued: Day,
  { days, endOfMonth: end, dayOfMonth }: PaymentTerms,
  method: EndOfMonthMethod,
): Day {
  const order = end === 'stipulated' ? method : end;
  const base =
    order === undefined
      ? addDays(issued, days)
      : order === 'days-then-eom'
        ? endOfMonth(addDays(issued, days))
        : addDays(endOfMonth(issued), days);
  return dayOfMonth === undefined ? base : firstDayOfMonthAfter(base, dayOfMonth);
}

/** The last day on which the early payment discount may be taken; undefined without one. */
export const discountDate = (issued: Day, { discount }: PaymentTerms): Day | undefined =>
  discount && addDays(issued, discount.days);

function firstDayOfMonthAfter(day: Day, dayOfMonth: number): Day {
  const { year, month } = civil(day);
  const inMonth = (ahead: number): Day => {
    const y = year + Math.floor((month - 1 + ahead) / 12);
    const m = ((month - 1 + ahead) % 12) + 1;
    return dayOf(y, m, dayOfMonth) ?? endOfMonth(dayOf(y, m, 1) as Day);
  };
  const sameMonth = inMonth(0);
  return sameMonth > day ? sameMonth : inMonth(1);
}
