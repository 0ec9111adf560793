import { aging } from '../../../core/analysis/aging';
import { defaultAging } from '../../../core/analysis/aging-options';
import { balances } from '../../../core/analysis/balances';
import { concentration } from '../../../core/analysis/concentration';
import { customerBridges } from '../../../core/analysis/dso-bridge';
import { ranking } from '../../../core/analysis/risk/ranking';
import { risk } from '../../../core/analysis/risk/score';
import { sourcesOf } from '../../../core/analysis/sources';
import { catalogue } from '../../../core/functions/index';
import { customerOf, type Account, type CurrencyIndex, type Ledger } from '../../../core/ledger/ledger';
import { day } from '../../support/day';
import { ledgerOf, table } from '../../support/table';

const ASOF = day('2026-06-30');
const EURO = 0 as CurrencyIndex;
const HEADER = 'Code client|Client|N°|Date|Échéance|Montant|Payé le';
const ROWS = ['B|X|1', 'A|X|2', 'C|X|3'].map((row) => `${row}|2026-05-01|2026-05-31|100|`);
const PAID = ROWS.map((row) => `${row}2026-06-10`);
const both = (rows: readonly string[]) => [rows, rows.toReversed()].map((body) => [HEADER, ...body].join('\n'));
const ids = (ledger: Ledger, accounts: readonly (Account | undefined)[]) =>
  accounts.map((account) => account !== undefined && customerOf(ledger, account).id);

describe('where amounts are the same, the code decides and not the order of the rows', () => {
  test.each([
    ['the aged balance', (ledger) => aging(ledger, { ...defaultAging, asOf: ASOF }).groups],
    ['concentration', (ledger) => concentration(ledger, balances(ledger, ASOF))[0]?.customers ?? []],
    ['the bridge of DSO', (ledger) => customerBridges(sourcesOf(ledger, ASOF), EURO)],
    ['the ranking by risk', (ledger) => ranking(risk(ledger, ASOF)).map(({ accounts: [account] }) => ({ account }))],
  ] satisfies [string, (ledger: Ledger) => readonly { readonly account?: Account | undefined }[]][])(
    'in %s',
    (_, found) => {
      for (const rows of both(ROWS)) {
        const ledger = ledgerOf(rows);
        expect(
          ids(
            ledger,
            found(ledger).map(({ account }) => account),
          ),
        ).toEqual(['A', 'B', 'C']);
      }
    },
  );

  test('in the table of payment behaviour', () => {
    const answers = both(PAID).map((rows) =>
      catalogue
        .find(({ name }) => name === 'PAYMENT_BEHAVIOR')
        ?.call([table(rows), ASOF], {
          language: 'en',
          prefix: 'AR.',
        }),
    );
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[0]).toHaveLength(4);
  });
});

describe('amounts of two currencies are not compared', () => {
  test('the aged balance goes by currency, then by balance', () => {
    const ledger = ledgerOf(`
      Client | Date       | Échéance   | Montant | Devise
      A      | 2026-05-01 | 2026-06-29 | 15000   | JPY
      B      | 2026-05-01 | 2026-06-29 | 100     | EUR
      C      | 2026-05-01 | 2026-06-29 | 1       | EUR
    `);
    const { groups } = aging(ledger, { ...defaultAging, asOf: ASOF });
    expect(groups.map(({ label, currency }) => [label, currency])).toEqual([
      ['B', 'EUR'],
      ['C', 'EUR'],
      ['A', 'JPY'],
    ]);
  });

  test('of equal scores the one comes first who is more of the receivables of a currency', () => {
    const ledger = ledgerOf(`
      Client | Date       | Échéance   | Montant | Devise
      D      | 2026-05-01 | 2026-06-29 | 900     | EUR
      C      | 2026-05-01 | 2026-06-29 | 100     | EUR
      A      | 2026-05-01 | 2026-06-29 | 500     | JPY
      B      | 2026-05-01 | 2026-06-29 | 500     | JPY
    `);
    expect(ranking(risk(ledger, ASOF)).map(({ customer }) => ledger.customers[customer]?.name)).toEqual([
      'D',
      'A',
      'B',
      'C',
    ]);
  });
});
