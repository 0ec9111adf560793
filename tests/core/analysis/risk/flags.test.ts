import { defaultRisk } from '../../../../core/analysis/risk/options';
import { risk } from '../../../../core/analysis/risk/score';
import type { Rows } from '../../../../core/cell';
import type { CustomerIndex } from '../../../../core/ledger/ledger';
import { defaultSettings } from '../../../../core/settings';
import { day } from '../../../support/day';
import { invoices, type Invoice } from '../../../support/invoices';
import { ledgerOf } from '../../../support/table';

const ASOF = day('2026-06-30');

/** Of the first customer: what is measured, by flag. */
const flagsIn = (rows: Rows | string): Readonly<Record<string, number>> => {
  const { flags } = risk(ledgerOf(rows), ASOF, defaultRisk).of(0 as CustomerIndex);
  return Object.fromEntries(flags.map(({ flag, measure }) => [flag, measure]));
};
/** With another customer that owes far more, so that nobody is a concentration. */
const flagsOf = (...rows: readonly Invoice[]) =>
  flagsIn(invoices(...rows, { customer: 'Rest', due: '2026-07-31', amount: 1e6 }));

const open = { due: '2026-07-31' };

test('an ordinary customer has none', () => {
  expect(flagsOf({ ...open, limit: 1000 })).toEqual({});
});

test.each([
  [50, undefined, undefined],
  [51, 0.5, undefined],
  [71, 0.7, undefined],
  [91, 0.9, undefined],
  [100, 0.9, undefined],
  [101, undefined, 1.01],
])('%i owed under a limit of 100: above %s of the limit, over it by %s', (amount, above, over) => {
  const { limitUse, overLimit } = flagsOf({ ...open, amount, limit: 100 });
  expect([limitUse, overLimit]).toEqual([above, over]);
});

test('disputed amounts are exposure all the same, and a flag of their own', () => {
  expect(flagsOf({ ...open, amount: 200, disputed: 150, limit: 100 })).toEqual({ overLimit: 2, disputed: 0.75 });
});

test('a credit balance exposes to nothing', () => {
  const rows = `
    Client | Type    | Date       | Échéance   | Montant | Encours autorisé
    X      | Facture | 2026-05-01 | 2026-07-31 | 10      | 0
    X      | Avoir   | 2026-05-01 |            | 30      | 0
    Y      | Facture | 2026-05-01 | 2026-07-31 | 9999    |
  `;
  expect(flagsIn(rows)).toEqual({});
});

test('insolvency proceedings', () => {
  expect(flagsOf({ ...open, status: 'Liquidation judiciaire' })).toEqual({ insolvent: 1 });
});

describe('nobody can be reached', () => {
  test('when no row of the customer has an address or a number', () => {
    expect(flagsOf({ ...open, email: '' }, { ...open, email: '' })).toEqual({ noContact: 1 });
    expect(flagsOf({ ...open, email: '' }, { ...open, currency: 'USD' })).not.toHaveProperty('noContact');
  });

  test('is not said of a table without such columns', () => {
    expect(flagsIn('Client|Échéance|Montant\nX|2026-07-31|10')).not.toHaveProperty('noContact');
  });
});

test.each([
  [9, undefined],
  [10, 0.1],
  [60, 0.6],
])('%i of 100 owed to us is a share of the portfolio of %s', (amount, share) => {
  const rows = invoices({ ...open, amount }, { ...open, customer: 'Rest', amount: 100 - amount });
  expect(flagsIn(rows)['portfolioShare']).toBe(share);
});

describe('the claim on the oldest item lapses', () => {
  test.each([
    ['five years after it was due, told 180 days before', '2021-12-27', '', -180],
    ['not told earlier', '2021-12-28', '', undefined],
    ['told after', '2021-06-20', '', 10],
    ['after two years for a consumer', '2024-06-20', 'Consumer', 10],
    ['not after two years for others', '2024-06-20', 'Business', undefined],
  ])('%s', (_, due, type, days) => {
    expect(flagsOf({ issued: '2021-01-01', due, type })['prescription']).toBe(days);
  });

  test('in dispute as well', () => {
    expect(flagsOf({ issued: '2021-01-01', due: '2021-06-20', disputed: 100 })['prescription']).toBe(10);
  });
});

describe('a new customer', () => {
  const old: Invoice = { customer: 'Rest', issued: '2025-01-01', due: '2025-01-31', paidOn: '2025-10-01' };
  test.each([
    ['2026-06-30', 0],
    ['2026-01-01', 180],
    ['2025-12-31', undefined],
    ['2026-07-01', undefined],
  ])('first invoiced on %s: %s days ago', (issued, days) => {
    expect(flagsOf({ ...open, issued }, old)['newCustomer']).toBe(days);
  });

  test('is the customer, not its account in another currency', () => {
    const rows = [{ ...open, issued: '2026-06-01', currency: 'USD' }, { ...open, issued: '2025-01-01' }, old];
    expect(flagsOf(...rows)).not.toHaveProperty('newCustomer');
  });

  test('cannot be told by a table that does not go back further, or that holds open items only', () => {
    const recent = { ...old, issued: '2026-02-01', due: '2026-03-01', paidOn: '2026-03-01' };
    const rest = { ...recent, paidOn: '', issued: '2025-01-01' };
    const newcomer = { ...open, issued: '2026-06-01' };
    const table = (...rows: readonly Invoice[]) => flagsIn(invoices(newcomer, ...rows));
    expect(table(recent)).not.toHaveProperty('newCustomer');
    expect(table(rest)).not.toHaveProperty('newCustomer');
    expect(table(recent, rest)).toHaveProperty('newCustomer', 29);
    expect(table(recent, { ...recent, issued: '31/06/2026' })).not.toHaveProperty('newCustomer');
  });
});

test.each([
  ['2026-08-01', 31],
  ['2026-07-01', undefined],
])('an invoice of 2 May that falls due on %s exceeds the legal cap of 60 days by %s', (due, days) => {
  const { law, reading } = defaultSettings('fr');
  const ledger = ledgerOf(invoices({ issued: '2026-05-02', due }));
  const { flags } = risk(ledger, ASOF, defaultRisk, [], { law: { ...law, regime: 'FR' }, reading }).of(
    0 as CustomerIndex,
  );
  expect(flags.find(({ flag }) => flag === 'termsAboveCap')?.measure).toBe(days);
});
