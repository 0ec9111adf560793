/** What stands below every report about its data. */
import { dataNotes } from '../../../core/reports/report-lines';
import { reportContext } from '../../../core/reports/report';
import { textIn, type Language } from '../../../core/text/text';
import { day } from '../../support/day';
import { settingsWith } from '../../support/settings';
import { ledgerOf } from '../../support/table';

const HEADER = 'Client | N° facture | Date | Échéance | Montant | Payé le | Devise';

const notes = (lines: readonly string[], asOf: string, language: Language = 'en'): readonly string[] =>
  dataNotes(
    reportContext({
      ledger: ledgerOf([HEADER, ...lines].join('\n')),
      asOf: day(asOf),
      settings: settingsWith(language).settings,
      log: [],
      text: textIn(language),
      source: 'Factures',
    }),
  ).map((note) => note.replace(/[\u00a0\u202f]/g, ' '));

const NOW = 'Lenoir | F1 | 2026-01-15 | 2026-02-14 | 100 | 2026-02-20 | EUR';
const SLIP = 'Lenoir | F2 | 2027-01-15 | 2027-02-14 | 9000 | | EUR';
const DOLLARS = 'Miller | F3 | 2026-02-28 | 2026-03-14 | 40 | | USD';
const CREDIT = 'Lenoir | A1 | 2026-03-01 | 2026-03-01 | -500 | | EUR';

describe('documents that are dated after the as-of day are told', () => {
  test.each([
    ['none', [NOW], '2026-02-27', []],
    ['one of that day', [NOW, DOLLARS], '2026-02-28', []],
    ['one', [NOW, SLIP], '2026-02-27', ['1 document dated after 2026-02-27 is left out: 9,000.00 EUR.']],
    [
      'several, a credit note among them, in two currencies',
      [NOW, SLIP, DOLLARS, CREDIT],
      '2026-02-27',
      [
        '2 documents dated after 2026-02-27 are left out: 8,500.00 EUR.',
        '1 document dated after 2026-02-27 is left out: 40.00 USD.',
      ],
    ],
  ])('%s', (_, lines, asOf, said) => {
    expect(notes(lines, asOf)).toEqual(said);
  });

  test('in French too', () => {
    expect(notes([NOW, SLIP], '2026-02-27', 'fr')).toEqual([
      '1 pièce datée d’après le 27/02/2026 est laissée de côté : 9 000,00 EUR.',
    ]);
  });
});
