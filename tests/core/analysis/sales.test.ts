/** Sales, as DSO shows which there are. */
import { dsoCountBack } from '../../../core/analysis/dso';
import { factsFrom, shownOf } from '../../support/facts';

describe('what sales are', () => {
  /** 3,000 is open; a settled invoice of 1,000 in each of the three months makes the table speak for them. */
  const settled = ['04', '05', '06'].map(
    (month) => `Z|Facture|2026-${month}-02|2026-${month}-20|1000||2026-${month}-20`,
  );
  const OPEN = 'Z|Facture|2025-01-01|2025-02-01|3000';
  const dso = (rows: string, asOf = '2026-06-30'): number | string => {
    const table = [
      'Client|Type|Date|Échéance|Montant|Compte|Payé le',
      ...settled,
      OPEN,
      ...(rows === '' ? [] : [rows]),
    ];
    return shownOf('dsoSimple', factsFrom(table.join('\n'), asOf));
  };
  const closed = (row: string): string => `${row}|2026-06-29`;

  test.each([
    ['invoices', closed('X|Facture|2026-05-01|2026-05-31|500|'), 3500],
    ['less credit notes', closed('X|Avoir|2026-05-01||500|'), 2500],
    ['invoices of deposits', closed('X|Facture d’acompte|2026-05-01|2026-05-31|500|'), 3500],
    ['doubtful ones', 'X|Facture|2026-05-01|2026-05-31|500|416|', 3500],
    ['no receipts', closed('X|Règlement|2026-05-01||500|'), 3000],
    ['no deposits received', closed('X|Acompte reçu|2026-05-01||500|'), 3000],
    ['no retentions', closed('X|Retenue de garantie|2026-05-01||500|'), 3000],
    ['no bills, which stand for invoices', closed('X|Effet|2026-05-01|2026-06-01|500|'), 3000],
    ['from the first day of the period', closed('X|Facture|2026-04-01|2026-05-31|500|'), 3500],
    ['not the day before it', closed('X|Facture|2026-03-31|2026-05-31|500|'), 3000],
    ['nor the day after the date', closed('X|Facture|2026-07-01|2026-05-31|500|'), 3000],
  ])('%s', (_, row, sales) => {
    expect(dso(row)).toBe((3000 / sales) * 91);
  });

  test('in the middle of a month they are exact to the day', () => {
    const march = (day: number) => `X|Facture|2026-03-${String(day)}|2026-03-31|500||2026-04-01`;
    expect(dso(`${march(15)}\n${march(16)}`, '2026-06-15')).toBe((4000 / 3500) * 92); // what is paid on 20 June is open
  });
});

describe('where sales come from', () => {
  const rows = (...body: readonly string[]): string => ['Client|Date|Échéance|Montant|Payé le', ...body].join('\n');
  const paid = (month: string, amount = 1000): string =>
    `Z|2026-${month}-02|2026-${month}-20|${String(amount)}|2026-${month}-28`;
  const open = (month: string): string => `Y|2026-${month}-05|2026-09-30|500|`;

  test('a table of open items is no source of sales', () => {
    const facts = factsFrom(rows(open('04'), open('05'), open('06')), '2026-06-30');
    expect([shownOf('dsoSimple', facts), shownOf('dsoCountBack', facts)]).toEqual(['salesUnknown', 'salesUnknown']);
  });

  test('each month of the period needs a settled invoice issued in it', () => {
    expect(shownOf('dsoSimple', factsFrom(rows(paid('04'), open('05'), paid('06')), '2026-06-30'))).toBe(
      'salesUnknown',
    );
    expect(shownOf('dsoSimple', factsFrom(rows(paid('04'), open('05'), paid('05'), paid('06')), '2026-06-30'))).toBe(
      (500 / 3500) * 91,
    );
  });

  test('a partial payment does not show that settled invoices are kept', () => {
    const table = 'Client|Date|Échéance|Montant|Payé|Payé le\nY|2026-06-05|2026-09-30|500|499|2026-06-10';
    expect(shownOf('dsoSimple', factsFrom(table, '2026-06-30', undefined, 1))).toBe('salesUnknown');
  });

  test('an invoice that was settled after the date shows it too', () => {
    const table = rows('Y|2026-06-05|2026-09-30|500|2026-09-30');
    expect(shownOf('dsoSimple', factsFrom(table, '2026-06-30', undefined, 1))).toBe(30);
  });

  test('a month without any invoice between two that are known had no sales; before and after them nothing is known', () => {
    const table = rows(paid('04'), paid('06', 2000), 'Y|2026-06-05|2026-09-30|2500|');
    const facts = factsFrom(table, '2026-06-30');
    expect(shownOf('dsoSimple', facts)).toBe((2500 / 5500) * 91);
    expect(shownOf('dsoSimple', factsFrom(table, '2026-07-31'))).toBe('salesUnknown');
    expect(shownOf('dsoSimple', factsFrom(table, '2026-05-31'))).toBe('salesUnknown');
  });

  test('count-back stops where the ledger no longer speaks, and says how far it came', () => {
    const facts = factsFrom(rows(paid('05'), paid('06'), 'Y|2026-06-05|2026-09-30|4000|'), '2026-06-30', undefined, 1);
    expect(shownOf('dsoCountBack', facts)).toBe(24); // 4,000 of the 5,000 of June
    const more = factsFrom(rows(paid('05'), paid('06'), 'Y|2024-06-05|2024-09-30|4000|'), '2026-06-30');
    expect(dsoCountBack(more)).toEqual({ figure: { ok: false, error: 'salesExhausted' }, atLeast: 61 });
  });

  test('the ledger answers for the months that it tells, a sales table for the others alone', () => {
    const old = 'Y|2025-06-05|2025-09-30|500|';
    const all = rows(paid('04'), paid('05'), paid('06'), old);
    expect(shownOf('dsoSimple', factsFrom(all, '2026-06-30', '2026-04|1\n2026-05|1\n2026-06|1'))).toBe(
      (500 / 3000) * 91,
    );
    const open05 = rows(paid('04'), open('05'), paid('06'), old);
    expect(shownOf('dsoSimple', factsFrom(open05, '2026-06-30', '2026-04|1\n2026-05|4000'))).toBe((1000 / 6000) * 91);
  });

  test('of a month without any invoice the sales table knows more', () => {
    const table = rows(paid('04'), paid('06'), 'Y|2025-06-05|2025-09-30|500|');
    expect(shownOf('dsoSimple', factsFrom(table, '2026-06-30', '2026-05|4000'))).toBe((500 / 6000) * 91);
  });

  test('which of them told a month is known, and which month nobody told', () => {
    const { salesTold, period } = factsFrom(
      rows(paid('04'), open('05'), open('06')),
      '2026-06-30',
      '2026-04|1\n2026-05|1',
    );
    const april = 2026 * 12 + 3;
    expect(salesTold(period)).toEqual({
      byLedger: [april],
      byTable: [april + 1],
      byNobody: [april + 2],
      tableGiven: true,
    });
  });

  test('a sales table cannot tell a part of a month, but that of the date it tells up to it', () => {
    const table = rows('Y|2025-06-05|2025-09-30|500|');
    const sales = '2026-03|1000\n2026-04|1000\n2026-05|1000\n2026-06|400';
    const facts = factsFrom(table, '2026-06-15', sales);
    expect(shownOf('dsoSimple', facts)).toBe('salesWithinMonth');
    expect(shownOf('dsoCountBack', facts)).toBe(15 + 3.1);
  });

  test('where the table tells other months, the ledger is exact within the first', () => {
    const table = rows(paid('03'), 'Z|2026-03-16|2026-03-20|700|2026-03-28', 'Y|2025-06-05|2025-09-30|500|');
    const facts = factsFrom(table, '2026-06-15', '2026-04|1000\n2026-05|1000\n2026-06|300');
    expect(shownOf('dsoSimple', facts)).toBe((500 / 3000) * 92);
  });

  test('sales of zero or less are no sales', () => {
    const facts = factsFrom(rows(open('06')), '2026-06-30', '2026-04|0\n2026-05|100\n2026-06|-100');
    expect(shownOf('dsoSimple', facts)).toBe('noSales');
  });

  test('the months asked for are the period', () => {
    const table = rows(paid('01'), paid('02'), paid('03'), paid('04'), paid('05'), paid('06'), open('06'));
    expect(shownOf('dsoSimple', factsFrom(table, '2026-06-30', undefined, 6))).toBe((500 / 6500) * 181);
    expect(shownOf('dsoSimple', factsFrom(table, '2026-06-30', undefined, 1))).toBe((500 / 1500) * 30);
  });
});
