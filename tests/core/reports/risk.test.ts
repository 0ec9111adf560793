import type { Cell } from '../../../core/cell';
import { reports } from '../../../core/reports/index';
import { reportContext } from '../../../core/reports/report';
import { defaultSettings } from '../../../core/settings';
import { textIn, type Language } from '../../../core/text/text';
import { day } from '../../support/day';
import { invoices, type Invoice } from '../../support/invoices';
import { ledgerOf } from '../../support/table';

const lenoir: Invoice = { due: '2025-10-01', paidOn: '2025-10-31', limit: 150 };
const rows: readonly Invoice[] = [
  lenoir,
  lenoir,
  lenoir,
  { ...lenoir, paidOn: '', due: '2026-05-31' },
  { ...lenoir, paidOn: '', due: '2026-05-31', currency: 'USD', amount: 10, limit: '' },
  { customer: 'Auvray', due: '2026-07-31', email: '' },
];

const sheetIn = (language: Language, given: readonly Invoice[] = rows) =>
  reports.risk(
    reportContext({
      ledger: ledgerOf(invoices(...given)),
      asOf: day('2026-06-30'),
      settings: defaultSettings(language),
      text: textIn(language),
      source: 'Factures',
    }),
  );
const bodyOf = (language: Language, given?: readonly Invoice[]): readonly (readonly Cell[])[] => {
  const { cells, tables } = sheetIn(language, given);
  const [area] = tables;
  return area ? cells.slice(area.row, area.row + area.rows) : [];
};

test('a row for each customer and currency, the riskiest customer first, with reasons whose points add up', () => {
  expect(bodyOf('en')).toEqual([
    [
      'Customer',
      'Currency',
      'Balance',
      'Overdue',
      'Credit limit',
      'Limit use',
      'Days late',
      'Punctuality',
      'Risk score',
      'Risk',
      'Flags',
      'Reasons',
    ],
    [
      'Lenoir',
      'EUR',
      100,
      100,
      150,
      2 / 3,
      30,
      50,
      50,
      'high',
      'above 50% of the credit limit; 100% of all receivables in its currency',
      '30.0 days late on average (+30); 100% overdue (+15); oldest overdue item 30 days late (+5)',
    ],
    expect.arrayContaining(['Lenoir', 'USD', 10, 50]),
    [
      'Auvray',
      'EUR',
      100,
      0,
      '',
      '',
      '–',
      '–',
      '–',
      'not rated',
      expect.stringContaining('no e-mail'),
      expect.any(String),
    ],
  ]);
});

test('says why a customer is not rated', () => {
  expect(bodyOf('fr').at(-1)?.slice(-3)).toEqual([
    'non noté',
    'ni e-mail ni téléphone ; 50\u202f% de l’ensemble des créances dans cette devise',
    'Il y a trop peu de factures réglées.',
  ]);
});

test('leaves out columns that say nothing: limits that the table does not have, a currency that is the only one', () => {
  const ledger = ledgerOf('Client|Échéance|Montant\nX|2026-05-31|10');
  const { cells } = reports.risk(
    reportContext({
      ledger,
      asOf: day('2026-06-30'),
      settings: defaultSettings('en'),
      text: textIn('en'),
      source: 'Factures',
    }),
  );
  expect(cells[4]?.slice(0, 4)).toEqual(['Customer', 'Balance', 'Overdue', 'Days late']);
});

test('names its bands and what it does not know', () => {
  const written = sheetIn('fr').cells.map(([first]) => first);
  expect(written).toContain('Risque : faible < 25 ≤ modéré < 50 ≤ élevé < 75 ≤ critique.');
  expect(written).toContainEqual(expect.stringContaining('échéanciers'));
});
