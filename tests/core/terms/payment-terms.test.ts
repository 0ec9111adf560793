import { isoOf } from '../../../core/calendar-date';
import { discountDate, dueDate, readPaymentTerms, type EndOfMonthMethod } from '../../../core/terms/payment-terms';
import { day } from '../../support/day';

const due = (text: string, issued: string, method: EndOfMonthMethod = 'days-then-eom'): string => {
  const terms = readPaymentTerms(text);
  return terms ? isoOf(dueDate(day(issued), terms, method)) : 'not understood';
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
    (text, method, issued, expected) => {
      expect(due(text, issued, method)).toBe(expected);
    },
  );

  test('2/10 net 30 gives 2 % until the tenth day', () => {
    const terms = readPaymentTerms('2/10 net 30');
    expect(terms?.discount).toEqual({ percent: 2, days: 10 });
    expect(terms && isoOf(discountDate(day('2025-06-01'), terms) ?? day('1970-01-01'))).toBe('2025-06-11');
  });
});

describe('terms as people write them', () => {
  test.each([
    ['À réception', '2026-01-15'],
    ['à réception de facture', '2026-01-15'],
    ['Dès réception', '2026-01-15'],
    ['dès réception de la facture', '2026-01-15'],
    ['Immédiat', '2026-01-15'],
    ['immédiatement', '2026-01-15'],
    ['Immediate', '2026-01-15'],
    ['immediately', '2026-01-15'],
    ['Comptant', '2026-01-15'],
    ['Due on receipt', '2026-01-15'],
    ['30', '2026-02-14'],
    ['30j', '2026-02-14'],
    ['30 jours nets', '2026-02-14'],
    ['Net 30 days', '2026-02-14'],
    ['30 jours date de facture', '2026-02-14'],
    ['30 JOURS FIN DE MOIS', '2026-02-28'],
    ['30 j. fdm', '2026-02-28'],
    ['30 days EOM', '2026-02-28'],
    ['fin de mois', '2026-01-31'],
    ['fin de mois + 45', '2026-03-17'],
    ['45 jours après fin de mois', '2026-03-17'],
    ['45 days after end of month', '2026-03-17'],
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
    '-30 jours',
    '5000 jours',
  ])('“%s” is not understood, and not guessed', (text) => {
    expect(readPaymentTerms(text)).toBeUndefined();
  });
});
