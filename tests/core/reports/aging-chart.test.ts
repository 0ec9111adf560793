import { defaultSettings } from '../../../core/settings';
import { aging } from '../../../core/analysis/aging';
import { whoOwes } from '../../../core/reports/aging-chart';
import { reportContext } from '../../../core/reports/report';
import { textIn } from '../../../core/text/text';
import { day } from '../../support/day';
import { invoices, type Invoice } from '../../support/invoices';
import { ledgerOf } from '../../support/table';

const asOf = day('2026-06-30');
const settings = defaultSettings('fr');
const owing = (...amounts: readonly (readonly [customer: string, overdue: number])[]): readonly Invoice[] =>
  amounts.map(([customer, amount]) => ({ customer, amount, due: '2026-06-01' }));
const notDue = { customer: 'Sorel', amount: 900, due: '2026-07-31' };

test.each([
  [
    'the one who owes half of it',
    owing(['Lenoir', 60], ['Auvray', 30], ['Sorel', 10]),
    'Lenoir doit 60\u202f% de l’échu',
  ],
  ['as few as owe half', owing(['A', 40], ['B', 30], ['C', 20], ['D', 10]), 'A et B doivent 70\u202f% de l’échu'],
  [
    'three at most',
    owing(['A', 12], ['B', 11], ['C', 10], ['D', 9], ['E', 9], ['F', 9], ['G', 9], ['H', 9], ['I', 9]),
    'A, B et C doivent 38\u202f% de l’échu',
  ],
  ['whoever owes all of it, without a share', owing(['Lenoir', 60]), 'Tout l’échu est dû par Lenoir'],
  [
    'a number where the names are long',
    owing(['Société des Anciens Établissements Lenoir', 5], ['Compagnie Auvray', 5], ['C', 1]),
    '2 clients doivent 91\u202f% de l’échu',
  ],
  ['that nothing is overdue', [notDue], 'Rien n’est échu'],
])('a chart’s title names %s', (_, rows, expected) => {
  const ledger = ledgerOf(invoices(...rows));
  const { groups } = aging(ledger, { ...settings.aging, asOf });
  expect(whoOwes(groups, reportContext({ ledger, asOf, settings, text: textIn('fr'), source: '' }))).toBe(expected);
});
