import type { Cell, Rows } from '../../../core/cell';
import type { Host } from '../../../core/functions/book';
import { catalogue } from '../../../core/functions/index';
import type { Values } from '../../../core/functions/argument';
import { invoices } from '../../support/invoices';
import { settingsRange } from '../../support/settings';
import { table } from '../../support/table';

const host: Host = { language: 'en', prefix: 'AR.' };
const ASOF = '2026-06-30';
const call = (name: string, ...args: readonly (Cell | Rows)[]): Values => {
  const found = catalogue.find((definition) => definition.name === name);
  if (!found) throw new Error(name);
  return found.call(args, host);
};

const rows = table(`
  Code | Client | Type     | Date       | Échéance   | Montant | Devise
  C1   | Lénoir | Facture  | 2026-01-01 | 2026-01-31 | 100,50  | EUR
  C1   | Lénoir | Avoir    | 2026-06-01 |            | 20,00   | EUR
  C1   | Lénoir | Facture  | 2026-06-01 | 2026-07-31 | 300     | USD
  C2   | Auvray | Facture  | 2026-06-01 | 2026-07-31 | 70      | USD
  C3   | Auvray | Facture  | 2026-06-01 | 2026-06-29 | 5000    | JPY
`).map((row, i) => (i === 0 ? ['Code client', ...row.slice(1)] : row));

describe('one customer', () => {
  test.each([
    ['by code', 'C1', 80.5, 100.5],
    ['by name, in any case and with spaces around', ' LÉNOIR ', 80.5, 100.5],
    ['with accents as a Mac writes them', 'Le\u0301noir', 80.5, 100.5],
    ['that has nothing in the currency', 'C2', 0, 0],
  ])('%s', (_, customer, balance, overdue) => {
    expect(call('BALANCE', customer, rows, ASOF, 'eur')).toBe(balance);
    expect(call('OVERDUE', customer, rows, ASOF, '€')).toBe(overdue);
  });

  test('in a currency without decimals', () => {
    expect(call('OVERDUE', 'C3', rows, ASOF, 'JPY')).toBe(5000);
  });

  test.each(['BALANCE', 'OVERDUE', 'RISK_SCORE', 'RISK_FLAGS'])('%s refuses a name of two with both codes', (name) => {
    const args = name.startsWith('RISK') ? [] : ['EUR'];
    expect(call(name, 'Auvray', rows, ASOF, ...args)).toEqual({
      error: '#N/A',
      message: '“Auvray” is both C2 and C3: use the code.',
    });
  });

  test('that is not in the table', () => {
    expect(call('RISK_SCORE', 'Nobody', rows, ASOF)).toMatchObject({ error: '#N/A' });
    expect(call('BALANCE', null, rows, ASOF)).toEqual({ error: '#VALUE!', message: 'customer is missing.' });
  });

  test('that cannot be rated', () => {
    expect(call('RISK_SCORE', 'C2', rows, ASOF)).toEqual({
      error: '#N/A',
      message: 'There are too few settled invoices.',
    });
  });
});

describe('the currency', () => {
  test.each([
    ['must be named where there are several', undefined, '#N/A', 'The table is in EUR, USD and JPY: name one.'],
    ['must be one of the table', 'GBP', '#N/A', 'No item is in GBP.'],
    ['must be one', 'écu', '#VALUE!', 'currency: “écu” is no currency code, such as EUR.'],
  ])('%s', (_, currency, error, message) => {
    expect(call('BALANCE', 'C1', rows, ASOF, currency)).toEqual({ error, message });
  });

  test('may be left out where there is one', () => {
    expect(call('BALANCE', 'Lenoir', invoices({ due: '2026-01-31' }), ASOF)).toBe(100);
  });
});

describe('a range of customers', () => {
  test('spills, with an error where a customer is unknown and nothing where the cell is blank', () => {
    expect(call('BALANCE', [['C1'], [''], ['C9'], ['c2']], rows, ASOF, 'USD')).toEqual([
      [300],
      [''],
      [{ error: '#N/A', message: 'No customer has the code or name “C9”.' }],
      [70],
    ]);
  });

  test('keeps codes that are numbers', () => {
    const numbered = [
      ['Customer code', 'Customer', 'Due date', 'Amount'],
      [104, 'Lenoir', '2026-01-31', 10],
    ];
    expect(call('BALANCE', [[104], ['104']], numbered, ASOF)).toEqual([[10], [10]]);
  });

  test.each(['BALANCE', 'OVERDUE', 'RISK_SCORE', 'RISK_FLAGS'])('%s reads the table once for all of them', (name) => {
    const reads = (customers: Rows): number => {
      let count = 0;
      const [header = [], first = [], ...rest] = invoices({ due: '2026-01-31' }, { due: '2026-01-31' });
      const watched = [header, first, ...rest];
      Object.defineProperty(watched, 1, { get: () => (count++, first), enumerable: true });
      call(name, customers, watched, ASOF);
      return count;
    };
    expect(reads([['Lenoir'], ['Lenoir'], ['Lenoir']])).toBe(reads([['Lenoir']]));
    expect(reads([['Lenoir']])).toBeGreaterThan(0);
  });

  test('gets one answer where the table cannot be read', () => {
    expect(call('BALANCE', [['C1'], ['C2']], [['nothing']], ASOF)).toMatchObject({ error: '#VALUE!' });
  });
});

test('the punctuality of natural persons is not shown, unless the settings say so', () => {
  const person = { due: '2026-01-31', paidOn: '2026-02-10', type: 'Individual' };
  const rowWith = (asOf: Cell | Rows): readonly Cell[] =>
    (call('PAYMENT_BEHAVIOR', invoices(person), asOf) as readonly (readonly Cell[])[])[1]?.slice(2) ?? [];
  expect(rowWith(ASOF)).toEqual([1, 0, 10, 10, 162, '', '']);
  const allowed = settingsRange('en', [
    ['asOf.inUse', ASOF],
    ['risk.individuals', 'yes'],
  ]);
  expect(rowWith(allowed).at(-1)).toBeCloseTo(73 + 1 / 3, 9);
});
