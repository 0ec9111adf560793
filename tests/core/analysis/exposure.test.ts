import { balances } from '../../../core/analysis/balances';
import { exposureOf, limitUse } from '../../../core/analysis/exposure';
import type { Account } from '../../../core/ledger/ledger';
import { day } from '../../support/day';
import { ledgerOf } from '../../support/table';

test.each([
  ['part of a limit', 'Facture', 30, '60', 3000, 0.5],
  ['more than the limit', 'Facture', 90, '60', 9000, 1.5],
  ['a bill of exchange that is not paid yet', 'Traite', 30, '60', 3000, 0.5],
  ['no limit', 'Facture', 30, '', 3000, NaN],
  ['a limit that allows nothing', 'Facture', 30, '0', 3000, Infinity],
  ['a credit balance', 'Avoir', 30, '60', 0, 0],
  ['nothing owed, and nothing allowed', 'Avoir', 30, '0', 0, 0],
])('%s', (_, kind, amount, limit, exposure, use) => {
  const ledger = ledgerOf(`
    Client | Type    | Date       | Échéance   | Montant   | Encours autorisé
    X      | ${kind} | 2026-05-01 | 2026-07-31 | ${String(amount)} | ${limit}
  `);
  const x = 0 as Account;
  const exposed = exposureOf(balances(ledger, day('2026-06-30')), x);
  expect([exposed, limitUse(ledger, x, exposed)]).toEqual([exposure, use]);
});
