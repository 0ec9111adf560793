import { isoOf } from '../../../core/calendar-date';
import { at } from '../../../core/column';
import { ASSIGNED, CONTESTED_CREDIT, FREE, LITIGATION } from '../../../core/ledger/holds';
import { BEFORE_ALL, type Item } from '../../../core/ledger/ledger';
import { ledgerOf, problemsOf } from '../../support/table';

test.each([
  ['Facture', 100, 'Cédée au factor', '', ASSIGNED],
  ['Facture', 100, 'Affacturée', 'oui', ASSIGNED],
  ['Facture', 100, 'Contentieux', '', LITIGATION],
  ['Facture', 100, 'Chez l’avocat', '', LITIGATION],
  ['Avoir', -100, '', 'oui', CONTESTED_CREDIT],
  ['Avoir', 100, 'En litige', '', CONTESTED_CREDIT],
  ['Facture', 100, '', 'oui', FREE],
  ['Avoir', -100, '', '', FREE],
])('%s of %i, status “%s”, disputed “%s”: held as %i', (kind, amount, status, disputed, expected) => {
  const { hold } = ledgerOf([
    ['Client', 'Date', 'Montant', 'Type', 'Statut', 'Litige'],
    ['A', '2026-01-01', 1, 'Facture', 'Contentieux', ''],
    ['A', '2026-01-02', amount, kind, status, disputed],
  ]);
  expect(hold && at(hold, 1 as Item)).toBe(expected);
});

test('a table without any such row has no column of holds, and one without promises no column of them', () => {
  const ledger = ledgerOf('Client|Date|Montant|Statut\nA|2026-01-01|10|En retard');
  expect([ledger.hold, ledger.promised]).toEqual([undefined, undefined]);
});

test('holds and promises stay with their item when a row above it is left out', () => {
  const ledger = ledgerOf(`Client | Date       | Montant | Statut      | Promesse
A      | 2026-01-01 | 10      | Annulée     | 2026-03-01
A      | 2026-01-02 | 20      | Contentieux | 15/04/2026
A      | 2026-01-03 | 30      | En retard   |`);
  const { hold, promised } = ledger;
  if (!hold || !promised) throw new Error('nothing read');
  expect([0, 1].map((i) => at(hold, i as Item))).toEqual([LITIGATION, FREE]);
  expect([0, 1].map((i) => at(promised, i as Item)).map((day) => (day === BEFORE_ALL ? '' : isoOf(day)))).toEqual([
    '2026-04-15',
    '',
  ]);
});

test('a promise that is no date is told, and the item stays owed', () => {
  const ledger = ledgerOf('Client|Date|Montant|Promesse\nA|2026-01-01|10|bientôt');
  expect([ledger.size, problemsOf(ledger)]).toEqual([1, ['2 dateUnreadable', '2 dueMissing']]);
});
