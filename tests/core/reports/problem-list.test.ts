/** What is wrong, as a person reads it. */
import { problemList, worded } from '../../../core/reports/problem-list';
import { ledgerOf } from '../../support/table';

const said = (rows: string): readonly string[] =>
  problemList(ledgerOf(rows)).problems.map((problem) => worded(problem, 'fr').message.replaceAll('\u202f', ' '));

const HEADER = 'Client|N° facture|Type|Date de facture|Échéance|Montant TTC|Statut';

test.each([
  [
    'text is quoted as the cell has it',
    'X|F1|Facture|2026-01-01|2026-01-31|douze|',
    'Ligne 2, Montant TTC : « douze » n’est pas un montant ; n’est pas dans les chiffres.',
  ],
  [
    'a number that was read in a cell is not quoted',
    'X|F1|Facture|2026-01-01|2026-01-31|(100,00)|',
    'Ligne 2, Montant TTC −100 : est une facture négative ; comptée comme un avoir.',
  ],
  [
    'what an amount was rounded to is said',
    'X|F1|Facture|2026-01-01|2026-01-31|1,0051|',
    'Ligne 2, Montant TTC 1,0051 : a plus de décimales que la devise ; arrondi à 1,01.',
  ],
  [
    'the word that leaves a row out is quoted, of a status',
    'X|F1|Facture|2026-01-01|2026-01-31|5|Annulée',
    'Ligne 2, Statut : « Annulée » n’est pas une créance (annulée, brouillon, à établir) ; laissée de côté, avec son montant.',
  ],
  [
    'and of a type',
    'X|F1|Pro forma|2026-01-01|2026-01-31|5|',
    'Ligne 2, Type : « Pro forma » n’est pas une créance (annulée, brouillon, à établir) ; laissée de côté, avec son montant.',
  ],
])('%s', (_, row, sentence) => {
  expect(said(`${HEADER}\n${row}`)).toEqual([sentence]);
});

test('an item that stands twice is named by its number', () => {
  const row = 'X|F1|Facture|2026-01-01|2026-01-31|3545,1|';
  expect(said(`${HEADER}\n${row}\n${row}`)).toEqual([
    'Ligne 3, N° facture : « F1 » figure deux fois, aux mêmes dates et montant ; les deux sont comptées ; la première en ligne 2.',
  ]);
});

test('a row without any amount is not told that it lacks one of a column that the table does not have', () => {
  expect(said('Client|Date de facture|Montant HT|TVA|Reste dû\nX|2026-01-01|500|100|')).toEqual([
    'Ligne 2, Reste dû : ni montant TTC ni reste dû ; la ligne n’est pas dans les chiffres.',
  ]);
});
