import { isoOf } from '../../../core/calendar-date';
import {
  discountDate,
  dueDate,
  type DueDateConvention,
  type EndOfMonthMethod,
} from '../../../core/terms/payment-terms';
import { readTerms, termsReader } from '../../../core/terms/read-terms';
import { day } from '../../support/day';

const due = (text: string, issued: string, change: Partial<DueDateConvention> = {}): string => {
  const terms = readTerms(text);
  const convention = { endOfMonth: 'days-then-eom', inMonths: false, ...change } as const;
  return terms ? isoOf(dueDate(day(issued), terms, convention)) : 'not understood';
};

describe('published due dates', () => {
  test.each([
    ['60 jours', undefined, '2025-03-10', '2025-05-09', 'fnaseph'],
    ['45 jours fin de mois', 'eom-then-days', '2025-03-10', '2025-05-15', 'fnaseph'],
    ['45 jours fin de mois', 'days-then-eom', '2025-03-10', '2025-04-30', 'fnaseph'],
    ['45 jours fin de mois', 'eom-then-days', '2023-01-15', '2023-03-17', 'solon.law'],
    ['45 jours fin de mois', 'days-then-eom', '2023-01-15', '2023-03-31', 'solon.law'],
    ['45 jours fin de mois', 'days-then-eom', '2024-01-15', '2024-02-29', 'derived, leap year'],
    ['45 jours fin de mois', 'eom-then-days', '2024-01-15', '2024-03-16', 'derived, leap year'],
    ['45 jours fin de mois', 'eom-then-days', '2011-10-22', '2011-12-15', 'scribd 727402193'],
    ['60 jours fin de mois le 17', 'days-then-eom', '2003-03-01', '2003-05-17', 'documentation.sage.fr'],
    ['60 jours fin de mois le 15', 'days-then-eom', '2003-03-17', '2003-06-15', 'documentation.sage.fr'],
    ['30 jours fin de mois', 'days-then-eom', '2025-03-15', '2025-04-30', 'edd-seriousgame'],
    ['net 30', undefined, '2024-01-31', '2024-03-01', 'calendar'],
    ['2/10 net 30', undefined, '2025-06-01', '2025-07-01', 'calendar'],
  ] as readonly (readonly [string, EndOfMonthMethod | undefined, string, string, string])[])(
    '%s (%s), invoice of %s: due on %s (%s)',
    (text, endOfMonth, issued, expected) => {
      expect(due(text, issued, endOfMonth && { endOfMonth })).toBe(expected);
    },
  );
});

describe('an early payment discount', () => {
  test.each([
    ['2/10 net 30', 2, '2025-06-11', '2025-07-01'],
    ['2/10, n/30', 2, '2025-06-11', '2025-07-01'],
    ['2% 10 net 30', 2, '2025-06-11', '2025-07-01'],
    ['1.5%/8 net 45', 1.5, '2025-06-09', '2025-07-16'],
    ['2 % à 10 jours, 30 jours nets', 2, '2025-06-11', '2025-07-01'],
    ['escompte 2 % à 10 jours, sinon 45 jours fin de mois', 2, '2025-06-11', '2025-07-31'],
    ['30 jours fin de mois, escompte 1,5 % à 8 jours', 1.5, '2025-06-09', '2025-07-31'],
  ])('%s: %s %% until %s, due on %s', (text, percent, until, expected) => {
    const terms = readTerms(text);
    expect(terms?.discount?.percent).toBe(percent);
    expect(terms && isoOf(discountDate(day('2025-06-01'), terms) ?? day('1970-01-01'))).toBe(until);
    expect(due(text, '2025-06-01')).toBe(expected);
  });

  test('ordinary terms grant none', () => {
    expect(discountDate(day('2025-06-01'), { days: 30 })).toBeUndefined();
  });
});

describe('terms as people write them', () => {
  test.each([
    ['À réception', '2026-01-15'],
    ['à réception de facture', '2026-01-15'],
    ['Dès réception', '2026-01-15'],
    ['dès réception de la facture', '2026-01-15'],
    ['Payable à réception', '2026-01-15'],
    ['Immédiat', '2026-01-15'],
    ['immédiatement', '2026-01-15'],
    ['Immediate', '2026-01-15'],
    ['immediately', '2026-01-15'],
    ['Comptant', '2026-01-15'],
    ['Paiement comptant', '2026-01-15'],
    ['Due on receipt', '2026-01-15'],
    ['30', '2026-02-14'],
    ['30j', '2026-02-14'],
    ['30 jours nets', '2026-02-14'],
    ['30 net', '2026-02-14'],
    ['à 30 jours', '2026-02-14'],
    ['Paiement sous 30 jours', '2026-02-14'],
    ['Payment within 30 days', '2026-02-14'],
    ['Net 30 days', '2026-02-14'],
    ['N30', '2026-02-14'],
    ['30 jours date de facture', '2026-02-14'],
    ['30 jours à compter de la date de facture', '2026-02-14'],
    ['30 days from invoice date', '2026-02-14'],
    ['30 days after the date of invoice', '2026-02-14'],
    ['Virement 30 jours', '2026-02-14'],
    ['LCR à 30 jours', '2026-02-14'],
    ['30 jours par virement', '2026-02-14'],
    ['30 JOURS FIN DE MOIS', '2026-02-28'],
    ['30 j. fdm', '2026-02-28'],
    ['30 days EOM', '2026-02-28'],
    ['30 jours fin de mois date de facture', '2026-02-28'],
    ['Chèque, 30 jours fin de mois', '2026-02-28'],
    ['fin de mois', '2026-01-31'],
    ['fin de mois + 45', '2026-03-17'],
    ['45 jours après fin de mois', '2026-03-17'],
    ['45 days after end of month', '2026-03-17'],
    ['fin du mois suivant', '2026-02-28'],
    ['end of following month', '2026-02-28'],
    ['le 10 du mois suivant', '2026-02-10'],
    ['15th of the following month', '2026-02-15'],
    ['15 MFI', '2026-02-15'],
    ['30 jours le 10', '2026-03-10'],
    ['30 jours fin de mois le 31', '2026-03-31'],
  ])('“%s” of 15 January 2026 is due on %s', (text, expected) => {
    expect(due(text, '2026-01-15')).toBe(expected);
  });

  test.each([
    '',
    'virement',
    'selon contrat',
    '30 ou 60 jours',
    'fin de mois le 45',
    '30/60/90',
    '2/10',
    '10/30 jours',
    '-30 jours',
    '5000 jours',
    'le 10 du mois',
    '120 % 10 net 30',
    '2/60 net 30',
  ])('“%s” is not understood, and not guessed', (text) => {
    expect(readTerms(text)).toBeUndefined();
  });

  test.each([
    ['45 jours, facture périodique', 45],
    ['45 jours facture récapitulative', 45],
    ['30 days on a summary invoice', 30],
  ])('“%s” is of an invoice that sums up a period', (text, days) => {
    expect(readTerms(text)).toEqual({ days, periodic: true });
  });
});

describe('a code', () => {
  const read = termsReader(new Map([['FM45', '45 jours fin de mois'], ['30', '60 jours']])); // prettier-ignore

  test('stands for what the settings say, in any case', () => {
    expect(read(' fm45 ')).toEqual({ days: 45, endOfMonth: 'stipulated' });
  });

  test('is stronger than what it could mean by itself', () => {
    expect(read('30')).toEqual({ days: 60 });
  });

  test('that nobody explained is not guessed', () => {
    expect(read('FM60')).toBeUndefined();
    expect(read('net 30')).toEqual({ days: 30 });
  });
});

describe('30, 60 and 90 days as months', () => {
  test.each([
    ['30 jours', '2026-01-31', '2026-02-28'],
    ['60 jours', '2025-12-31', '2026-02-28'],
    ['90 jours', '2026-01-15', '2026-04-15'],
    ['45 jours', '2026-01-15', '2026-03-01'],
    ['30 jours fin de mois', '2026-01-31', '2026-02-28'],
    ['30 jours fin de mois', '2026-03-31', '2026-04-30'],
    ['30 jours après fin de mois', '2026-02-10', '2026-03-31'],
    ['45 jours fin de mois', '2026-01-15', '2026-03-31'],
  ])('%s of %s: due on %s', (text, issued, expected) => {
    expect(due(text, issued, { inMonths: true })).toBe(expected);
  });
});
