import { balances } from '../../../core/analysis/balances';
import { concentration, type Concentration } from '../../../core/analysis/concentration';
import { day } from '../../support/day';
import { ledgerOf } from '../../support/table';

function concentrations(rows: string): readonly Concentration[] {
  const ledger = ledgerOf(rows);
  return concentration(ledger, balances(ledger, day('2026-06-30')));
}

test('shares, cumulated shares and the index of the customers of a currency, the largest first', () => {
  const [only] = concentrations(`
    Client | Type    | Date       | Échéance   | Montant
    A      | Facture | 2026-05-01 | 2026-05-31 | 100
    B      | Facture | 2026-05-01 | 2026-05-31 | 500
    C      | Facture | 2026-05-01 | 2026-05-31 | 300
    D      | Facture | 2026-05-01 | 2026-05-31 | 100
    B      | Avoir   | 2026-05-01 |            | 450
    E      | Avoir   | 2026-05-01 |            | 450
  `);
  expect(only?.customers.map(({ share }) => share)).toEqual([0.5, 0.3, 0.1, 0.1]);
  expect(only?.customers.map(({ cumulated }) => cumulated)).toEqual([0.5, 0.8, 0.9, 1]);
  expect(only?.index).toBeCloseTo(0.25 + 0.09 + 0.01 + 0.01, 12);
});

test('each currency stands for itself', () => {
  const both = concentrations(`
    Client | Date       | Échéance   | Montant | Devise
    A      | 2026-05-01 | 2026-05-31 | 100     | USD
    B      | 2026-05-01 | 2026-05-31 | 500     | EUR
    A      | 2026-05-01 | 2026-05-31 | 500     | EUR
    C      | 2026-05-01 | 2026-05-31 | 500     | GBP
    C      | 2026-07-01 | 2026-07-31 | 500     | JPY
  `);
  expect(both.map(({ currency, index, receivables }) => [currency, index, receivables])).toEqual([
    ['EUR', 0.5, 100_000],
    ['GBP', 1, 50_000],
    ['USD', 1, 10_000],
  ]);
});
