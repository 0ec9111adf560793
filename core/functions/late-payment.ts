/** What may be claimed of an invoice that is paid late: interest, and a fixed indemnity. */
import { digitsOf, toDecimal, toMinor, type Currency, type Minor } from '../money';
import { ok, type Result } from '../result';
import { halfYearName } from '../terms/half-year';
import { lateIndemnity as indemnityOf } from '../terms/late-indemnity';
import { lateInterest as interestOf } from '../terms/late-interest';
import { rateKey, type MissingRate } from '../terms/rates';
import { regimeOf } from '../terms/regimes/index';
import type { CellError } from '../cell';
import type { Text } from '../text/text';
import { defineFunction, ofBook, optional, required } from './define';
import { refuse } from './kind';
import { date, number } from './kinds';
import { rate, regime, until } from './law-kinds';

export const lateInterest = defineFunction({
  name: 'LATE_INTEREST',
  params: {
    amount: required(number),
    dueDate: required(date),
    until: ofBook(until),
    regime: ofBook(regime),
    rate: optional(rate),
  },
  returns: 'number',
  examples: [
    { args: [10_000, '2025-05-15', '2025-09-30', 'FR'], result: 471.97 },
    { args: [15_000, '2025-01-01', '2025-01-31', 'FR', 0.15], result: 184.93 },
    { args: [10_000, '2025-05-15', '2025-05-15', 'FR'], result: 0 },
    { args: [[[1000], [5000]], [['2025-03-31'], ['2025-04-30']], '2025-06-30', 'UK'], result: [[31.79], [106.54]] },
  ],
  compute({ amount, dueDate, until: paid, regime: id, rate: agreed }, { settings, text }) {
    const { interest } = regimeOf(id);
    if (!interest) return 0;
    const { currency } = settings.reading;
    const open = minorOf(amount, currency, text);
    if (!open.ok) return open.error;
    const sum = interestOf(
      { due: dueDate, open: [{ amount: open.value, until: paid }] },
      agreed === undefined
        ? { interest, agreed: settings.law.agreedRate, added: settings.law.rates }
        : { interest: { ...interest, negotiable: true }, agreed, added: settings.law.rates },
    );
    return sum.ok ? toDecimal(sum.value, currency) : noRate(sum.error, text);
  },
});

export const lateIndemnity = defineFunction({
  name: 'LATE_INDEMNITY',
  params: { amount: required(number), dueDate: required(date), until: ofBook(until), regime: ofBook(regime) },
  returns: 'number',
  examples: [
    { args: [120, '2025-05-15', '2025-05-16', 'FR'], result: 40 },
    { args: [120, '2025-05-15', '2025-05-15', 'FR'], result: 0 },
    { args: [[[999.99], [1000], [10_000]], '2025-05-15', '2025-06-15', 'UK'], result: [[40], [70], [100]] },
    { args: [120, '2025-05-15', '2025-06-15', 'consumer'], result: 0 },
  ],
  compute({ amount, dueDate, until: paid, regime: id }, { text }) {
    const { indemnity } = regimeOf(id);
    if (!indemnity) return 0;
    const whole = minorOf(amount, indemnity.currency, text);
    return whole.ok ? toDecimal(indemnityOf(whole.value, dueDate, paid, indemnity), indemnity.currency) : whole.error;
  },
});

function minorOf(amount: number, currency: Currency, { problems }: Text): Result<Minor, CellError> {
  const read = toMinor(amount, digitsOf(currency));
  return read ? ok(read.minor) : refuse('#NUM!', problems.amountTooLarge.wrong);
}

function noRate(missing: MissingRate, { law }: Text): CellError {
  const rateOf = law.rateOf(law.series[missing.series], halfYearName(missing.halfYear));
  return { error: '#N/A', message: law.noRate(rateOf, rateKey(missing)) };
}
