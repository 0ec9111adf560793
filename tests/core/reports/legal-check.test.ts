import type { Cell } from '../../../core/cell';
import { hasSomethingToSay, reports } from '../../../core/reports/index';
import { reportContext, type ReportContext } from '../../../core/reports/report';
import { textIn, type Language } from '../../../core/text/text';
import { day } from '../../support/day';
import { settingsWith, type Given } from '../../support/settings';
import { ledgerOf } from '../../support/table';

const contextOf = (rows: string, given: Given = [], language: Language = 'en'): ReportContext => {
  const { settings } = settingsWith(language, given);
  return reportContext({
    ledger: ledgerOf(`Client|N° facture|Date|Échéance|Montant|Date de règlement|Pays\n${rows}`),
    asOf: day('2026-06-30'),
    settings,
    text: textIn(language),
    source: 'Factures',
  });
};
const cellsOf = (context: ReportContext): readonly (readonly Cell[])[] => reports.legalCheck(context).cells;
const textsOf = (context: ReportContext): readonly Cell[] => cellsOf(context).map(([first]) => first);

const LATE = 'Lenoir|F1|2026-03-01|2026-05-31|100||France\nWeber|F2|2026-04-01|2026-04-30|200|2026-06-05|Allemagne';

test('the rule and the days beyond it, of the due date and of the payment', () => {
  const cells = cellsOf(contextOf(LATE));
  expect(cells.slice(4, 7)).toEqual([
    [
      'Customer',
      'Law',
      'Invoice number',
      'Currency',
      'Amount including tax',
      'Invoice date',
      'Due date',
      'Paid on',
      'Legal cap',
      'Due date beyond, days',
      'Payment beyond, days',
    ],
    [
      'Lenoir',
      'France',
      'F1',
      'EUR',
      100,
      day('2026-03-01'),
      day('2026-05-31'),
      '',
      '60 days from the invoice',
      31,
      61,
    ],
    [
      'Weber',
      'Germany',
      'F2',
      'EUR',
      200,
      day('2026-04-01'),
      day('2026-04-30'),
      day('2026-06-05'),
      '60 days from the invoice, unless more is agreed and fair',
      '',
      5,
    ],
  ]);
});

test('says that it looked at the general cap only, until the sector is known', () => {
  const sentence = expect.stringContaining('only the general cap');
  expect(textsOf(contextOf(LATE))).toContainEqual(sentence);
  expect(textsOf(contextOf(LATE, [['law.sector', 'general']]))).not.toContainEqual(sentence);
});

test('says of how many invoices the law is not known', () => {
  expect(textsOf(contextOf('Lenoir|F1|2026-03-01|2026-05-31|100||\nWeber|F2|2026-06-01|2026-06-30|10||'))).toEqual(
    expect.arrayContaining([
      'No invoice is known to exceed a legal cap.',
      expect.stringMatching(/^2 open invoices: it is not known whose law/),
    ]),
  );
});

test.each([
  [0.07, true],
  [0.0786, false],
])('a rate of the contract of %d is below the French floor: %s', (agreed, isBelow) => {
  const notes = textsOf(contextOf(LATE, [['law.regime', 'FR'], ['law.agreedRate', agreed]])); // prettier-ignore
  expect(notes.some((note) => String(note).includes('7.86% in 2026H1'))).toBe(isBelow);
});

test('a workbook of all reports holds it only where something exceeds a cap', () => {
  expect(hasSomethingToSay('legalCheck', contextOf(LATE))).toBe(true);
  expect(hasSomethingToSay('legalCheck', contextOf('Lenoir|F1|2026-06-01|2026-06-30|100||France'))).toBe(false);
  expect(hasSomethingToSay('check', contextOf('Lenoir|F1|2026-06-01|2026-06-30|100||France'))).toBe(true);
});
