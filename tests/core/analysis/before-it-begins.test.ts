import { collectionEffectiveness, badDebtRate } from '../../../core/analysis/collection';
import { dsoCountBack, dsoSimple } from '../../../core/analysis/dso';
import { factsFrom } from '../../support/facts';

const why = ({ figure }: { readonly figure: { readonly ok: boolean; readonly error?: unknown } }) =>
  figure.ok ? 'a figure' : figure.error;

const BODY = `F1|2026-01-10|2026-02-10|100|2026-02-01|Payée
F2|2026-02-10|2026-03-10|100|2026-03-01|Payée
F3|2026-03-10|2026-04-10|100||`;
const ledger = (rows: string): string =>
  `N°|Date|Échéance|Montant|Date de paiement|Statut\n${rows}`
    .split('\n')
    .map((line, i) => `${i === 0 ? 'Client' : 'A'}|${line}`)
    .join('\n');

const SALES = `Mois|Ventes\n${Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}|100`).join('\n')}`;

test('before the first settled invoice nothing is 0 for want of data, whatever sales are given', () => {
  const facts = factsFrom(ledger(BODY), '2025-12-31', SALES);
  expect([why(dsoSimple(facts)), why(dsoCountBack(facts)), why(badDebtRate(facts))]).toEqual([
    'beginsLater',
    'beginsLater',
    'beginsLater',
  ]);
});

test('one old invoice that is still open does not make the table go back to it', () => {
  const facts = factsFrom(ledger(`${BODY}\nF0|2024-05-10|2024-06-10|100||`), '2026-03-31');
  expect(why(collectionEffectiveness(facts))).toBe('beginsLater');
});

test('what was written off on no known day leaves nothing to say of losses', () => {
  const facts = factsFrom(ledger(`${BODY}\nF4|2026-01-10|2026-02-10|500||Irrécouvrable`), '2026-03-31');
  expect(why(badDebtRate(facts))).toBe('writeOffsUnknown');
});
