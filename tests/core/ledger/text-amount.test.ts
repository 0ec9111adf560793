import { readTextAmount } from '../../../core/ledger/text-amount';

describe('amounts as exports and people write them', () => {
  test.each([
    ['1234.56', 1234.56],
    ['1234,56', 1234.56],
    ['1 234,56', 1234.56],
    ['1\u00a0234,56\u00a0€', 1234.56],
    ['1\u202f234\u202f567,89 €', 1_234_567.89],
    ['1\u2009234,5', 1234.5],
    ['1.234.567,89', 1_234_567.89],
    ['1,234,567.89', 1_234_567.89],
    ["1'234.50", 1234.5],
    ['1 234 567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['€1,234.50', 1234.5],
    ['EUR 12,50', 12.5],
    ['12,50 EUR', 12.5],
    ['$ 12.50', 12.5],
    ['(123,45)', -123.45],
    ['(123,45 €)', -123.45],
    ['123,45-', -123.45],
    ['-123,45', -123.45],
    ['−123,45', -123.45],
    ['- 123,45 €', -123.45],
    ['+12,00', 12],
    ['12.00 CR', -12],
    ['12.00 DR', 12],
    ['(50,00) €', -50],
    ['-€50.00', -50],
    ['50,00 € CR', -50],
    ['100,00 TTC', 100],
    ['100,00 € TTC', 100],
    ['1 234,50 TTC €', 1234.5],
    ['TTC 100,00', 100],
    ['(100,00 € TTC)', -100],
    ['100,00 TVAC', 100],
    ['100.00 incl. VAT', 100],
    ['0,123', 0.123],
    ['1234,567', 1234.567],
    [',5', 0.5],
    ['12,', 12],
    ['0', 0],
  ])('%s is %d', (text, value) => {
    expect(readTextAmount(text, undefined)).toMatchObject({ kind: 'amount', value });
  });

  test.each(['', '  ', '-', '–', '—'])('“%s” is blank', (text) => {
    expect(readTextAmount(text, undefined).kind).toBe('blank');
  });

  test.each(['abc', '12 34', '1,23,4', '1.2.3', '12€34', '--5', '1e5', '0x10', '12/05', '#N/A', '1 234 5', '(12'])(
    '“%s” is no amount',
    (text) => {
      expect(readTextAmount(text, undefined).kind).toBe('none');
    },
  );

  test.each(['(-50,00)', '(50,00-)', '-50,00-', '-(50,00)', '-50,00 CR', '(50,00) DR', '((50,00))', '+-5', '()'])(
    '“%s” has more than one sign, or nothing but one: no amount',
    (text) => {
      expect(readTextAmount(text, undefined).kind).toBe('none');
    },
  );

  test.each(['12,00 HT', '12,00 € HT', '12,00 HTVA', '5,00 net', 'net 5,00', '5,00 NET €', '2,00 TVA', '2.00 VAT'])(
    '“%s” is without tax, or the tax: no amount',
    (text) => {
      expect(readTextAmount(text, undefined).kind).toBe('none');
    },
  );

  test.each(['EUR 5 €', '5 EUR USD', 'TTC', '12TTC500'])('“%s” is no amount either', (text) => {
    expect(readTextAmount(text, undefined).kind).toBe('none');
  });

  test.each(['1,234', '1.234', '-12,345', '123.456 €'])('“%s” is undecided: the column decides', (text) => {
    expect(readTextAmount(text, undefined).kind).toBe('undecided');
  });

  test('the sign of the column decides 1,234', () => {
    expect(readTextAmount('1,234', ',')).toMatchObject({ kind: 'amount', value: 1.234 });
    expect(readTextAmount('1,234', '.')).toMatchObject({ kind: 'amount', value: 1234 });
  });

  test.each([
    ['12,50 €', '€'],
    ['US$ 5.00', 'US$'],
    ['CHF 5.00', 'CHF'],
    ['12,50 EUR TTC', 'EUR'],
    ['12,50 TTC', ''],
    ['12,50', ''],
  ])('“%s” names the currency “%s”', (text, currency) => {
    expect(readTextAmount(text, undefined)).toMatchObject({ currency });
  });
});
