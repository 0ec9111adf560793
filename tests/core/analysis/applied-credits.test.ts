import { aging } from '../../../core/analysis/aging';
import { defaultAging } from '../../../core/analysis/aging-options';
import { appliedCredits } from '../../../core/analysis/applied-credits';
import { day } from '../../support/day';
import { ledgerOf } from '../../support/table';

const ASOF = day('2026-06-30');
const HEADER = 'Client|Type|N°|Date|Échéance|Montant|Litige';
const CREDIT = 'X|Avoir|9|2026-05-01||100|';
const ofBoth = <T>(rows: readonly string[], found: (table: string) => T): readonly T[] =>
  [rows, rows.toReversed()].map((body) => found([HEADER, ...body, CREDIT].join('\n')));

test('of two invoices of one day the one that nobody disputes is settled first', () => {
  const disputed = ofBoth(
    ['X|Facture|1|2026-05-01|2026-05-31|100|oui', 'X|Facture|2|2026-05-01|2026-05-31|100|'],
    (rows) =>
      aging(ledgerOf(rows), { ...defaultAging, asOf: ASOF, credits: 'applied' }).totals.map((total) => total.disputed),
  );
  expect(disputed).toEqual([[{ count: 1, amount: 10_000 }], [{ count: 1, amount: 10_000 }]]);
});

test('of two amounts the smaller is settled first, whichever row comes first', () => {
  const left = ofBoth(['X|Facture|1|2026-05-01|2026-05-31|300|', 'X|Facture|2|2026-05-01|2026-05-31|40|'], (rows) =>
    [...appliedCredits(ledgerOf(rows), ASOF)].toSorted((a, b) => b - a),
  );
  expect(left).toEqual([
    [24_000, 0, 0],
    [24_000, 0, 0],
  ]);
});
