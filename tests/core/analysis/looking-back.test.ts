/** What needs to know how things stood on earlier days. */
import { dsoTrend } from '../../../core/analysis/dso-trend';
import { isoOf } from '../../../core/calendar-date';
import type { CurrencyIndex } from '../../../core/ledger/ledger';
import { factsFrom, shown, shownOf, sourcesFrom } from '../../support/facts';

const SALES = '2026-04|1000\n2026-05|1000\n2026-06|1000';

describe('a table of remaining amounts', () => {
  const SNAPSHOT =
    'Client|Date|Échéance|Montant|Reste dû\nX|2026-06-01|2026-07-01|3000|500\nX|2026-06-02|2026-07-02|500|0';

  test('has a DSO where it holds the settled invoices of the period or sales are given', () => {
    expect(shownOf('dsoSimple', factsFrom(SNAPSHOT, '2026-06-30', undefined, 1))).toBe((500 / 3500) * 30);
    expect(shownOf('dsoSimple', factsFrom(SNAPSHOT, '2026-06-30', SALES))).toBe((500 / 5500) * 91);
  });

  test.each([['collectionEffectiveness'], ['receivablesTurnover'], ['badDebtRate']] as const)(
    'cannot look back: %s is not available, whatever is known of sales',
    (id) => {
      expect(shownOf(id, factsFrom(SNAPSHOT, '2026-06-30', SALES))).toBe('snapshot');
    },
  );

  test('has no trend', () => {
    expect(dsoTrend(sourcesFrom(SNAPSHOT, '2026-06-30', SALES), 12)).toEqual({ ok: false, error: 'snapshot' });
  });

  test('so it is with a list of open items that has no amounts paid at all', () => {
    const list = 'Client|Date|Échéance|Montant|Payé le\nX|2026-06-01|2026-07-01|3000|';
    expect(dsoTrend(sourcesFrom(list, '2026-06-30', SALES), 12)).toEqual({ ok: false, error: 'snapshot' });
  });
});

test('the trend stands at ends of months, also when the date is within one, and leaves gaps', () => {
  const rows = [
    'Client|Date|Échéance|Montant|Payé le',
    'X|2026-03-10|2026-04-30|100|2026-06-20',
    'X|2026-04-10|2026-05-31|200|2026-05-30',
  ];
  const trend = dsoTrend(sourcesFrom(rows.join('\n'), '2026-06-10', '2026-03|300\n2026-04|300\n2026-05|300'), 3);
  if (!trend.ok) throw new Error(trend.error);
  const points = trend
    .value(0 as CurrencyIndex)
    .map(({ monthEnd, simple, overdueRate }) => [isoOf(monthEnd), shown(simple), shown(overdueRate)]);
  expect(points).toEqual([
    ['2026-03-31', 'salesUnknown', 0],
    ['2026-04-30', 'salesUnknown', 0],
    ['2026-05-31', (100 / (100 + 200 + 300)) * 92, 1],
  ]);
});

describe('before the first invoice date', () => {
  const rows = [
    'Client|Date|Échéance|Montant|Payé le',
    'X|2026-04-10|2026-04-30|100|2026-06-20',
    'X|2026-05-10|2026-05-31|200|2026-05-30',
    'X|2026-06-10|2026-06-30|200|2026-06-30',
  ];
  const points = (lines: readonly string[]) => {
    const trend = dsoTrend(sourcesFrom(lines.join('\n'), '2026-06-30'), 4);
    return trend.ok
      ? trend.value(0 as CurrencyIndex).map((point) => [point.simple, point.countBack, point.overdueRate].map(shown))
      : [];
  };

  test('no figure of the trend exists, were it by count-back', () => {
    expect(points(rows)[0]).toEqual(['beginsLater', 'beginsLater', 'beginsLater']);
    expect(points(rows)[1]).toEqual(['salesUnknown', 30, 0]);
  });

  test('an invoice on an unknown day changes nothing of that', () => {
    expect(points([...rows, 'X|31/06/2026|2026-07-31|7|'])[0]).toEqual(points(rows)[0]);
  });
});

describe('collection effectiveness', () => {
  const HEADER = 'Client|Type|Date|Échéance|Montant|Compte|Statut|Payé le';
  const cei = (rows: readonly string[], sales?: string): number | string =>
    shownOf('collectionEffectiveness', factsFrom([HEADER, ...rows].join('\n'), '2026-06-30', sales));
  /** Paid in the period: it was open before it. */
  const OPENING = 'X|Facture|2026-03-31|2026-04-30|100000|||2026-05-15';

  test('opening 100,000, sales of a million, 120,000 at the close of which 100,000 is not due: 98 % (Gaviti)', () => {
    const rows = [OPENING, 'X|Facture|2026-06-15|2026-07-15|100000|||', 'X|Facture|2026-05-01|2026-05-31|20000|||'];
    expect(cei(rows, '2026-04|300000\n2026-05|300000\n2026-06|400000')).toBe(0.98);
  });

  const sold = ['04', '05', '06'].map((month) => `Z|Facture|2026-${month}-02|2026-${month}-20|1000|||2026-${month}-28`);
  const late = 'Y|Facture|2026-05-01|2026-05-31|1000|||';

  test('what is overdue at the close was not collected', () => {
    expect(cei([OPENING, ...sold, late])).toBe(103_000 / 104_000);
    expect(cei([OPENING, ...sold])).toBe(1);
  });

  test('the opening is that of the day before the period', () => {
    const onTheFirst = OPENING.replace('2026-03-31', '2026-04-01');
    const before = 'W|Facture|2026-01-31|2026-02-28|500|||2026-03-31';
    expect(cei([before, onTheFirst, ...sold, late])).toBe(103_000 / 104_000);
  });

  test('what was written off in the period could not be collected', () => {
    const lost = 'Y|Facture|2026-01-01|2026-01-31|700||Irrécouvrable|2026-05-05';
    expect(cei([OPENING, ...sold, late, lost])).toBe(103_000 / 104_000);
  });

  test('what becomes doubtful is neither sold nor collected', () => {
    const doubtful = ['Y|Facture|2026-05-01|2026-05-31|700|416||', 'Y|Facture|2026-01-01|2026-01-31|900|416||'];
    expect(cei([OPENING, ...sold, late, ...doubtful])).toBe(103_000 / 104_000);
  });

  test('a credit note that is not applied reduces what there is to collect, on both sides', () => {
    expect(cei([OPENING, ...sold, late, 'Y|Avoir|2026-05-20||400|||'])).toBe(103_000 / 103_600);
  });

  test('where nothing was there to be collected there is no figure', () => {
    const open = 'Y|Facture|2026-03-01|2026-09-30|500|||';
    expect(cei([open, 'V|Facture|2025-01-01|2025-01-31|9|||2025-02-01'], '2026-04|0\n2026-05|0\n2026-06|0')).toBe(
      'nothingToCollect',
    );
  });

  test('a table that begins within the period does not tell the opening', () => {
    expect(cei([...sold, late])).toBe('beginsLater');
  });

  test('the bad-debt rate is what was written off ÷ sales, doubtful or not', () => {
    const rows = [
      OPENING,
      ...sold,
      'Y|Facture|2026-01-01|2026-01-31|700||Irrécouvrable|2026-05-05',
      'Y|Facture|2026-01-01|2026-01-31|50|416|Irrécouvrable|2026-04-01',
      'Y|Facture|2026-01-01|2026-01-31|9000||Irrécouvrable|2026-03-31',
    ];
    expect(shownOf('badDebtRate', factsFrom([HEADER, ...rows].join('\n'), '2026-06-30'))).toBe(750 / 3000);
  });
});

describe('receivables turnover', () => {
  test('sales of a million over mean receivables of 200,000 are five times (drlogy)', () => {
    const rows = 'X|2024-12-31|2025-02-01|200000|\nX|2024-11-05|2024-12-06|1|2024-12-06';
    const sales = Array.from({ length: 12 }, (_, i) => `${String(i + 1)}/2025|${String(i === 0 ? 120_000 : 80_000)}`);
    const facts = factsFrom(`Client|Date|Échéance|Montant|Payé le\n${rows}`, '2025-12-31', sales.join('\n'));
    expect(shownOf('receivablesTurnover', facts)).toBe(5);
  });

  test('the mean is of the ends of the months of the period and of the day before it', () => {
    const rows =
      'Client|Date|Échéance|Montant|Payé le\nX|2026-04-01|2026-05-01|300|2026-05-31\nX|2026-03-31|2026-04-30|100|2026-04-29\nX|2026-06-01|2026-07-01|500|';
    expect(shownOf('receivablesTurnover', factsFrom(rows, '2026-06-30', SALES, 3))).toBe(
      (300 + 1000 + 1000) / ((100 + 300 + 0 + 500) / 4),
    );
  });
});
