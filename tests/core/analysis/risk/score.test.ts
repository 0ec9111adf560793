import { ranking } from '../../../../core/analysis/risk/ranking';
import { defaultRisk, type RiskFactor, type RiskOptions } from '../../../../core/analysis/risk/options';
import { risk, type CustomerRisk } from '../../../../core/analysis/risk/score';
import { addDays } from '../../../../core/calendar-date';
import type { CustomerIndex } from '../../../../core/ledger/ledger';
import { day } from '../../../support/day';
import { invoices, type Invoice } from '../../../support/invoices';
import { ledgerOf } from '../../../support/table';

const ASOF = day('2026-06-30');
const DUE = day('2026-01-31');

const riskOf = (rows: readonly Invoice[], options: Partial<RiskOptions> = {}): CustomerRisk =>
  risk(ledgerOf(invoices(...rows)), ASOF, { ...defaultRisk, ...options }).of(0 as CustomerIndex);
const points = ({ reasons }: CustomerRisk, factor: RiskFactor): number =>
  reasons.find((reason) => reason.factor === factor)?.points ?? 0;

const paidLate = (days: number, amount = 100): Invoice => ({ due: DUE, paidOn: addDays(DUE, days), amount });
const overdueFor = (days: number, amount = 100): Invoice => ({ due: addDays(ASOF, -days), amount });
const notDue = (amount = 100): Invoice => ({ due: '2026-07-31', amount });
const times = <T>(n: number, thing: T): readonly T[] => Array.from({ length: n }, () => thing);

describe('each factor gives the points of its scale', () => {
  test.each([
    [-20, 0],
    [0, 0],
    [4, 5],
    [8, 10],
    [15, 20],
    [22, 25],
    [30, 30],
    [45, 33],
    [60, 35],
    [300, 35],
  ])('%i days late: %i', (days, expected) => {
    expect(points(riskOf(times(3, paidLate(days))), 'daysLate')).toBe(expected);
  });

  test.each([
    [15, 0],
    [16, 5],
    [30, 5],
    [31, 10],
    [60, 10],
    [61, 15],
    [90, 15],
    [91, 20],
  ])('the oldest open item %i days late: %i', (days, expected) => {
    expect(points(riskOf([overdueFor(days)]), 'worstLateness')).toBe(expected);
  });

  test.each([
    [0, 0],
    [100, 5],
    [200, 10],
    [300, 15],
  ])('%i of 300 overdue: %i', (amount, expected) => {
    const rows = [...times(3, paidLate(0)), overdueFor(1, amount), notDue(300 - amount)];
    expect(points(riskOf(rows.filter((row) => row.amount !== 0)), 'overdueShare')).toBe(expected);
  });

  test.each([
    [9, 0],
    [10, 10],
    [40, 10],
  ])('the last three paid %i days later than before: %i', (days, expected) => {
    expect(points(riskOf([...times(3, paidLate(0)), ...times(3, paidLate(days))]), 'trend')).toBe(expected);
  });

  test.each([
    [700, 1000, 0],
    [701, 1000, 5],
    [900, 1000, 5],
    [901, 1000, 8],
    [1000, 1000, 8],
    [1001, 1000, 10],
    [1, 0, 10],
    [9999, '', 0],
  ] as const)('%i owed under a limit of %s: %i', (amount, limit, expected) => {
    const rows = [...times(3, { ...paidLate(0), limit }), { ...notDue(amount), limit }];
    expect(points(riskOf(rows), 'limitUse')).toBe(expected);
  });
});

test('the score is the sum, the weightiest reason first, with what was measured', () => {
  const { score, band, reasons } = riskOf([
    ...times(3, paidLate(15)),
    { ...overdueFor(45), limit: 105 },
    { ...notDue(), limit: 105 },
  ]);
  expect(reasons).toEqual([
    { factor: 'daysLate', points: 25, measure: 22.5 },
    { factor: 'worstLateness', points: 10, measure: 45 },
    { factor: 'limitUse', points: 10, measure: 200 / 105 },
    { factor: 'overdueShare', points: 8, measure: 0.5 },
  ]);
  expect([score, band]).toEqual([{ ok: true, value: 53 }, 'high']);
});

test.each([
  [24, 'low'],
  [25, 'moderate'],
  [49, 'moderate'],
  [50, 'high'],
  [74, 'high'],
  [75, 'critical'],
])('a score of %i is %s', (weight, band) => {
  const nothing = { daysLate: 0, worstLateness: 0, trend: 0, limitUse: 0, brokenPromises: 0 };
  expect(riskOf([overdueFor(1)], { weights: { ...nothing, overdueShare: weight } }).band).toBe(band);
});

describe('a customer is not rated', () => {
  const notRated = { score: { ok: false, error: 'tooFew' }, band: 'notRated', reasons: [] };

  test('with fewer than three settled invoices and nothing overdue', () => {
    expect(riskOf([...times(2, paidLate(40)), notDue()])).toMatchObject(notRated);
    expect(riskOf([...times(3, paidLate(40)), notDue()]).score.ok).toBe(true);
    expect(riskOf([overdueFor(1)]).score.ok).toBe(true);
  });

  test('by what it paid more than twelve months ago', () => {
    expect(riskOf(times(3, { issued: '2024-01-01', due: '2025-01-31', paidOn: '2025-06-30' }))).toMatchObject(notRated);
  });

  test('by disputes alone', () => {
    expect(riskOf([{ ...overdueFor(200), disputed: 100 }])).toMatchObject(notRated);
    expect(riskOf(times(3, { ...paidLate(40), disputed: 100 }))).toMatchObject(notRated);
  });
});

describe('disputed amounts enter no factor', () => {
  test('of open items', () => {
    const settled = times(3, paidLate(10));
    const limited = { ...notDue(30), limit: 100 };
    const undisputed = [...settled, overdueFor(20, 70), limited];
    const disputed = [
      { ...overdueFor(20, 70), amount: 170, disputed: 100 },
      { ...overdueFor(300), disputed: 100 },
    ];
    expect(riskOf([...settled, ...disputed, limited]).reasons).toEqual(riskOf(undisputed).reasons);
  });

  test('of settled items', () => {
    const settled = [...times(3, paidLate(0)), ...times(3, paidLate(5))];
    expect(riskOf([...settled, ...times(3, { ...paidLate(90), disputed: 100 })]).reasons).toEqual(
      riskOf(settled).reasons,
    );
  });
});

test('a dispute bears on what is still open of an invoice, not on what was paid', () => {
  const partly = (disputed: number) =>
    risk(
      ledgerOf(`
        Client | Date       | Échéance   | Montant | Payé | Payé le    | Montant en litige
        X      | 2025-12-01 | 2026-01-31 | 100     | 70   | 2026-02-15 | ${String(disputed)}
        X      | 2025-12-01 | 2026-01-31 | 100     | 70   | 2026-02-15 | ${String(disputed)}
        X      | 2025-12-01 | 2026-01-31 | 100     | 70   | 2026-02-15 | ${String(disputed)}
      `),
      ASOF,
    ).of(0 as CustomerIndex);
  expect(partly(30).reasons).toEqual([{ factor: 'daysLate', points: 20, measure: 15 }]);
  expect(partly(100).score.ok).toBe(false);
});

test('insolvency proceedings are 100, for one reason', () => {
  const insolvent = riskOf([{ ...notDue(), status: 'Redressement judiciaire' }]);
  expect(insolvent).toMatchObject({
    score: { ok: true, value: 100 },
    band: 'critical',
    reasons: [{ factor: 'insolvency', points: 100, measure: 1 }],
  });
});

describe('natural persons', () => {
  const rows = [{ ...overdueFor(200), type: 'Particulier' }, notDue()];
  test('are not scored', () => {
    expect(riskOf(rows)).toMatchObject({ score: { ok: false, error: 'individual' }, reasons: [] });
    expect(riskOf([{ ...notDue(), type: 'particuliers', status: 'Liquidation judiciaire' }]).score.ok).toBe(false);
  });

  test('unless it is switched on', () => {
    expect(riskOf(rows, { individuals: true }).score.ok).toBe(true);
  });

  test('are those that the column says, not every kind of customer', () => {
    expect(riskOf([{ ...overdueFor(200), type: 'Entreprise' }]).score.ok).toBe(true);
  });
});

describe('a customer with accounts in two currencies', () => {
  const dollars = (invoice: Invoice): Invoice => ({ ...invoice, currency: 'USD' });

  test('has one score: each factor as the worst account has it', () => {
    const rows = [
      ...times(3, paidLate(15)),
      overdueFor(20),
      notDue(),
      ...times(3, dollars(paidLate(30))),
      dollars(notDue()),
    ];
    expect(riskOf(rows).reasons).toEqual([
      { factor: 'daysLate', points: 30, measure: 30 },
      { factor: 'overdueShare', points: 8, measure: 0.5 },
      { factor: 'worstLateness', points: 5, measure: 20 },
    ]);
  });

  test('is known by the invoices settled in both', () => {
    expect(riskOf([...times(2, paidLate(0)), dollars(paidLate(0))]).score).toEqual({ ok: true, value: 0 });
  });
});

test('the riskiest come first, those not rated last, of equals who owes more', () => {
  const of = (customer: string, ...rows: readonly Invoice[]) => rows.map((row) => ({ ...row, customer }));
  const ledger = ledgerOf(
    invoices(
      ...of('A small one', ...times(3, paidLate(0)), notDue(10)),
      ...of('Paid', ...times(3, paidLate(1))),
      ...of('New', notDue(5000)),
      ...of('Gone', { issued: '2024-01-01', due: '2024-01-31', paidOn: '2024-02-01' }),
      ...of('Large', ...times(3, paidLate(0)), notDue(900)),
      ...of('Late', overdueFor(100)),
    ),
  );
  const ranked = ranking(risk(ledger, ASOF));
  expect(ranked.map(({ customer }) => ledger.customers[customer]?.name)).toEqual([
    'Late',
    'Paid',
    'Large',
    'A small one',
    'New',
  ]);
});
