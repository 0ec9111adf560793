import { legalCheck, termsExcess, type LegalOptions } from '../../../core/analysis/legal-check';
import type { CustomerIndex } from '../../../core/ledger/ledger';
import { at } from '../../../core/column';
import { defaultSettings } from '../../../core/settings';
import type { LawOptions } from '../../../core/terms/law';
import { day } from '../../support/day';
import { ledgerOf } from '../../support/table';

const ASOF = day('2026-06-30');

const options = (law: Partial<LawOptions> = {}): LegalOptions => {
  const { reading, law: defaults } = defaultSettings('fr');
  return { reading, law: { ...defaults, regime: 'FR', ...law } };
};

const HEADER = 'Client|N° facture|Type|Date|Échéance|Montant|Date de règlement|Statut|Conditions de règlement';

/** `number: terms, payment` of what exceeds. */
const checked = (rows: string, given = options()): readonly string[] => {
  const ledger = ledgerOf(`${HEADER}\n${rows.trim().replace(/\n +/g, '\n')}`);
  return legalCheck(ledger, ASOF, given).exceeding.map(
    ({ item, days }) => `${ledger.numbers[item] ?? ''}: ${String(days.terms)}, ${String(days.payment)}`,
  );
};

test('terms and payments that exceed the cap, the most first', () => {
  expect(
    checked(`
      X|F1||2026-05-01|2026-06-30|10||
      X|F2||2026-05-01|2026-07-01|10||
      X|F3||2026-04-30|2026-05-31|10||
      X|F4||2026-03-01|2026-03-31|10||
      X|F5||2026-03-01|2026-05-15|10|2026-04-30|
    `),
  ).toEqual(['F4: 0, 61', 'F5: 15, 0', 'F2: 1, 0', 'F3: 0, 1']);
});

test.each([
  ['a credit note', 'X|F1|Avoir|2026-01-01|2026-06-01|10||'],
  ['a retention', 'X|F1|Retenue de garantie|2026-01-01|2026-06-01|10||'],
  ['an invoice still to come', 'X|F1||2026-07-01|2026-12-31|10||'],
  ['one paid more than a year ago', 'X|F1||2024-06-01|2024-12-01|10|2025-06-30|'],
  ['one that was not settled by money', 'X|F1||2026-01-01|2026-02-01|10|2026-06-01|Irrécouvrable'],
  ['one without an invoice date', 'X|F1|||2026-12-01|10||'],
])('does not look at %s', (_, row) => {
  expect(checked(row)).toEqual([]);
});

test('terms from the end of the month have to be on the row, on a code, or those of the settings', () => {
  const row = (terms: string) => `X|F1||2026-05-01|2026-07-15|10|||${terms}`;
  const { law, reading } = options();
  const endOfMonth = { days: 45, endOfMonth: 'stipulated' } as const;
  expect(checked(row(''))).toEqual(['F1: 15, 0']);
  expect(checked(row('45 jours fin de mois'))).toEqual([]);
  expect(checked(row('FM45'))).toEqual(['F1: 15, 0']);
  const codes = new Map([['FM45', '45 jours fin de mois']]);
  expect(checked(row('FM45'), { law, reading: { ...reading, termCodes: codes } })).toEqual([]);
  expect(checked(row(''), { law, reading: { ...reading, terms: endOfMonth } })).toEqual([]);
});

test('the cap of the sector counts where it is known', () => {
  expect(checked('X|F1||2026-05-20|2026-06-30|10||', options({ sector: 'transport' }))).toEqual(['F1: 11, 11']);
});

test('nothing is said of customers whose law is not known, but that there are some', () => {
  const ledger = ledgerOf('Client|Date|Échéance|Montant\nX|2026-01-01|2026-06-01|10\nX|2026-01-01|2026-06-01|20');
  expect(legalCheck(ledger, ASOF, options({ regime: undefined }))).toEqual({ exceeding: [], unknown: 2 });
});

test('the terms of a customer exceed by the worst of the open invoices', () => {
  const ledger = ledgerOf(`
    Client | Date       | Échéance   | Montant | Date de règlement
    X      | 2026-05-01 | 2026-07-03 | 10      |
    X      | 2026-05-01 | 2026-07-10 | 10      |
    X      | 2026-05-01 | 2026-08-30 | 10      | 2026-06-01
    Y      | 2026-05-01 | 2026-06-30 | 10      |
  `);
  const excess = termsExcess(ledger, ASOF, options());
  expect([at(excess, 0 as CustomerIndex), at(excess, 1 as CustomerIndex)]).toEqual([10, 0]);
});
