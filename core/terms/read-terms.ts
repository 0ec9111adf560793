/** Payment terms as people write them, in French and English, and as codes that the settings explain. */
import type { PaymentTerms } from './payment-terms';

const MOST_DAYS = 999;
const UNIT = '(?:jours?|days?|j|d)';
const DAYS = `(?:net )?(\\d+) ?${UNIT}?(?: nets?| net| calendaires?| francs?)?`;
const MONTH_END = '(?:fin de mois|fin du mois|f ?d ?m|end of month|end of the month|eom|month end)';
const NEXT_MONTH = '(?:(?:du |de |of )?(?:the )?(?:mois suivant|mois prochain|following month|next month))';
const FROM_INVOICE =
  '(?: (?:apres |a compter de |a partir de |from |after )?(?:la |the )?(?:date |reception )?(?:de |d )?(?:la |of )?(?:the )?(?:facture|facturation|emission|invoice)(?: date)?)';
const ON_DAY = '(?: ?,? ?(?:le|on the|the) (\\d{1,2})(?:th|st|nd|rd)?)?';

type Read = (first: string, second: string | undefined) => PaymentTerms | undefined;

/** The first that matches decides. */
const FORMS: readonly (readonly [pattern: RegExp, read: Read])[] = [
  [
    /^(?:(?:a|des) )?(?:la )?reception(?: de (?:la )?facture)?$|^(?:au )?comptant$|^(?:due )?(?:up)?on receipt$|^immediat(?:e|ely|ement)?$|^cash$|^cod$/,
    () => ({ days: 0 }),
  ],
  [
    new RegExp(`^${DAYS} (?:apres|after|from) (?:la |the )?${MONTH_END}${ON_DAY}$`),
    (days, onDay) => counted(days, { endOfMonth: 'eom-then-days' }, onDay),
  ],
  [
    new RegExp(`^${MONTH_END} ?(?:\\+|plus|et)? ?${DAYS}${ON_DAY}$`),
    (days, onDay) => counted(days, { endOfMonth: 'eom-then-days' }, onDay),
  ],
  [
    new RegExp(`^${DAYS},? ${MONTH_END}${FROM_INVOICE}?${ON_DAY}$`),
    (days, onDay) => counted(days, { endOfMonth: 'stipulated' }, onDay),
  ],
  [new RegExp(`^(?:net|n)? ?/? ?${DAYS}${FROM_INVOICE}?${ON_DAY}$`), (days, onDay) => counted(days, {}, onDay)],
  [
    new RegExp(`^(?:a |le |la )?${MONTH_END}${ON_DAY}$`),
    (onDay) => counted('0', { endOfMonth: 'eom-then-days' }, onDay || undefined),
  ],
  [
    new RegExp(`^(?:a |le |la )?(?:fin|end) ${NEXT_MONTH}$`),
    () => ({ days: 0, endOfMonth: 'eom-then-days', dayOfMonth: 31 }),
  ],
  [
    new RegExp(`^(?:le |the |on the )?(\\d{1,2})(?:th|st|nd|rd)? (?:${NEXT_MONTH}|mfi)$`),
    (onDay) => counted('0', { endOfMonth: 'eom-then-days' }, onDay),
  ],
];

function counted(
  text: string,
  end: Pick<PaymentTerms, 'endOfMonth'>,
  onDay: string | undefined,
): PaymentTerms | undefined {
  const days = Number(text);
  const dayOfMonth = Number(onDay ?? 1);
  if (days > MOST_DAYS || dayOfMonth < 1 || dayOfMonth > 31) return undefined;
  return { days, ...end, ...(onDay !== undefined && { dayOfMonth }) };
}

const PERIODIC =
  /,? ?(?:(?:de |sur |pour )?(?:la )?(?:factures? )?(?:periodiques?|recapitulatives?)|(?:of |on )?(?:a )?(?:periodic|summary|consolidated) invoices?)\b/;
/** The way of paying that many write beside the terms. */
const WAY =
  '(?:par |by )?(?:virement|vir|cheque|chq|prelevement|lcr|bor|traite|effet|billet a ordre|carte|bank transfer|wire|transfer|check|cheque|direct debit|card)(?: bancaire| sepa| directe?| transfer)?';
const WAY_BEFORE = new RegExp(`^${WAY}[ ,:-]+(?=\\S)`);
const WAY_AFTER = new RegExp(`[ ,-]+${WAY}$`);
const LEAD =
  /^(?:(?:payable|paiement|payment|reglement|delai|due|terms|payment terms|conditions?) ?:? )?(?:(?:a|sous|dans|within|in) (?:les )?(?=\d))?/;

const PERCENT = '(\\d+(?:[.,]\\d+)?)';
/** `2/10 net 30`, `2 % à 10 jours, 30 jours nets`; of two bare numbers only "net" says which is which. */
const DISCOUNT_FIRST = new RegExp(
  `^(?:escompte (?:de )?)?${PERCENT} ?(?:% ?(?:/|a |sous |within |in )?|/(?=[^n]*\\bn)) ?(\\d+) ?${UNIT}? ?[,;]? ?(?:sinon |else |otherwise )?(.+)$`,
);
const DISCOUNT_LAST = new RegExp(
  `^(.+?) ?[,;(]? ?(?:escompte|discount) (?:de |of )?${PERCENT} ?%? ?(?:/|a |sous |within |in )? ?(\\d+) ?${UNIT}?\\)?$`,
);

/** Undefined when the text is not understood: a problem for a person, never a guess. */
function readPaymentTerms(text: string): PaymentTerms | undefined {
  const folded = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\.(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const plain = folded.replace(PERIODIC, '');
  const terms = withDiscount(
    plain
      .replace(WAY_BEFORE, '')
      .replace(WAY_AFTER, '')
      .replace(/^[ ,;:]+/, '')
      .trim(),
  );
  return terms && plain !== folded ? { ...terms, periodic: true } : terms;
}

function withDiscount(text: string): PaymentTerms | undefined {
  const first = DISCOUNT_FIRST.exec(text);
  if (first) return discounted(first[3], first[1], first[2]);
  const last = DISCOUNT_LAST.exec(text);
  return last ? discounted(last[1], last[2], last[3]) : withoutDiscount(text);
}

function discounted(rest = '', written = '', until = ''): PaymentTerms | undefined {
  const terms = withoutDiscount(rest);
  const [percent, days] = [Number(written.replace(',', '.')), Number(until)];
  return terms && percent < 100 && (days <= terms.days || terms.endOfMonth)
    ? { ...terms, discount: { percent, days } }
    : undefined;
}

function withoutDiscount(text: string): PaymentTerms | undefined {
  const plain = text.replace(LEAD, '').trim();
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(plain);
    if (match) return read(match[1] ?? '', match[2]);
  }
  return undefined;
}

/** Codes of terms, as an accounting program has them, and the terms that each stands for. */
export type TermCodes = ReadonlyMap<string, string>;

type TermsReader = (text: string) => PaymentTerms | undefined;

/** A code stands for what the settings say, whatever else it could mean. */
export function termsReader(codes: TermCodes): TermsReader {
  const known = new Map([...codes].map(([code, text]) => [codeKey(code), text]));
  return (text) => readPaymentTerms(known.get(codeKey(text)) ?? text);
}

/** Terms in words, without codes. */
export const readTerms: TermsReader = termsReader(new Map());

const codeKey = (code: string): string => code.trim().toLowerCase();
