import { divide } from '../../../core/analysis/figure';
import { factsFrom, shown, shownOf } from '../../support/facts';

/** 1,000 of sales in each of three months, known from a table: an amount over 3,000 × 91 days. */
const SALES = '2026-04|1000\n2026-05|1000\n2026-06|1000';
const inDays = (amount: number): number => (amount / 3000) * 91;

describe('published examples', () => {
  test.each([
    [20_000, 45_000, 90, 40, 'financefactory.fr'],
    [30_000, 60_000, 90, 45, 'divalto wiki 10511745040'],
  ])('%i over %i in %i days is %f (%s)', (receivables, sales, days, expected) => {
    expect(shown(divide(receivables, sales, 'noSales', days))).toBe(expected);
  });

  test('10,869 over 5,538 + 4,566 + 7,570 in 90 days is 55.35 (Oracle JD Edwards)', () => {
    expect(shown(divide(10_869, 17_674, 'noSales', 90))).toBeCloseTo(55.35, 2);
  });

  test('4,000 not due over 10,000 in 30 days is 12 at best (creditguru)', () => {
    const rows = 'Client|Date|Échéance|Montant\nX|2026-06-10|2026-07-10|4000\nX|2026-05-10|2026-06-09|11000';
    const facts = factsFrom(rows, '2026-06-30', '2026-06|10000', 1);
    const figures = (['dsoSimple', 'dsoBestPossible', 'averageDaysDelinquent'] as const).map((id) =>
      shownOf(id, facts),
    );
    // The same source: a DSO of 45 less 12 are 33 days delinquent.
    expect(figures).toEqual([45, 12, 33]);
  });
});

describe('what is in the numerator', () => {
  const numerator = (rows: string): number | string =>
    shownOf(
      'dsoSimple',
      factsFrom(`Client|Type|Date|Échéance|Montant|Compte|Payé le|Payé|Litige\n${rows}`, '2026-06-30', SALES),
    );

  test.each([
    ['an invoice', 'X|Facture|2026-06-01|2026-07-01|100', 100],
    ['an invoice of a deposit', 'X|Facture d’acompte|2026-06-01|2026-07-01|100', 100],
    ['one in dispute', 'X|Facture|2026-06-01|2026-07-01|100||||oui', 100],
    ['an accepted bill', 'X|Effet|2026-06-01|2026-07-01|100', 100],
    ['what a partial payment left', 'X|Facture|2026-06-01|2026-07-01|100||2026-06-20|30|', 70],
    ['the whole of it before that payment', 'X|Facture|2026-06-01|2026-07-01|100||2026-07-01|30|', 100],
    ['less an open credit note', 'X|Facture|2026-06-01|2026-07-01|100\nY|Avoir|2026-06-01||30', 70],
    ['not less an unapplied receipt', 'X|Facture|2026-06-01|2026-07-01|100\nX|Règlement|2026-06-01||30', 100],
    [
      'not less an overpayment',
      'X|Facture|2026-06-01|2026-07-01|100\nX|Facture|2026-03-01|2026-03-31|10||2026-06-20|40|',
      100,
    ],
    ['no deposit received', 'X|Facture|2026-06-01|2026-07-01|100\nX|Acompte reçu|2026-06-01||30', 100],
    ['no retention', 'X|Facture|2026-06-01|2026-07-01|100\nX|Retenue de garantie|2025-06-01|2026-06-01|30', 100],
    ['nothing doubtful', 'X|Facture|2026-06-01|2026-07-01|100\nY|Facture|2025-06-01|2025-07-01|30|416', 100],
    ['no doubtful credit note', 'X|Facture|2026-06-01|2026-07-01|100\nY|Avoir|2025-06-01||30|416', 100],
    ['nothing issued later', 'X|Facture|2026-06-01|2026-07-01|100\nX|Facture|2026-07-01|2026-07-31|30', 100],
    [
      'nothing settled by then',
      'X|Facture|2026-06-01|2026-07-01|100\nX|Facture|2026-03-01|2026-03-31|30||2026-06-30||',
      100,
    ],
    ['credit notes alone, below zero', 'Y|Avoir|2026-06-01||30', -30],
  ])('%s', (_, rows, amount) => {
    expect(numerator(rows)).toBe(inDays(amount));
  });

  test('the accounting variant deducts receipts that are not applied, and nothing else', () => {
    const rows =
      'X|Facture|2026-06-01|2026-07-01|100\nX|Règlement|2026-06-01||30\nX|Avoir|2026-06-01||20\nX|Acompte reçu|2026-06-01||5';
    const facts = factsFrom(`Client|Type|Date|Échéance|Montant\n${rows}`, '2026-06-30', SALES);
    expect([shownOf('dsoSimple', facts), shownOf('dsoAccounting', facts)]).toEqual([inDays(80), inDays(50)]);
  });
});

describe('bugs that other products had', () => {
  test('a payment after the date does not change the date (odoo/odoo 16016, OCA/account-financial-reporting 707)', () => {
    const paidOn = (day: string): string => `Client|Date|Échéance|Montant|Payé le\nX|2026-03-01|2026-07-01|100|${day}`;
    for (const day of ['2026-07-01', '2029-01-01']) {
      expect(shownOf('dsoSimple', factsFrom(paidOn(day), '2026-06-30', SALES))).toBe(inDays(100));
    }
  });

  test('amounts of two currencies are never added (frappe/erpnext 4907, 37111)', () => {
    const rows =
      'Client|Date|Échéance|Montant|Devise\nX|2026-06-01|2026-07-01|100|EUR\nX|2026-06-01|2026-06-02|900|USD';
    const facts = factsFrom(rows, '2026-06-30', SALES);
    expect([shownOf('dsoSimple', facts), shownOf('overdueRate', facts)]).toEqual([inDays(100), 0]);
  });

  test('who has paid nothing is not in time: what is overdue is not in the best possible (Upflow’s rating)', () => {
    const rows = 'Client|Date|Échéance|Montant\nX|2026-01-01|2026-01-31|100';
    const facts = factsFrom(rows, '2026-06-30', SALES);
    expect([shownOf('dsoBestPossible', facts), shownOf('averageDaysDelinquent', facts)]).toEqual([0, inDays(100)]);
  });

  test('due on the day is not overdue (OCA/account-financial-reporting 1140)', () => {
    const rows = 'Client|Date|Échéance|Montant\nX|2026-01-01|2026-06-30|100';
    const facts = factsFrom(rows, '2026-06-30', SALES);
    expect([shownOf('overdueRate', facts), shownOf('dsoBestPossible', facts)]).toEqual([0, inDays(100)]);
  });
});
