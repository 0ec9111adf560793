import { digitsOf, toDecimal, toMinor } from '../money';
import { tableOf } from '../reports/columns';
import { instalments as partsOf, type Instalment } from '../terms/instalments';
import { defineFunction, optional, required } from './define';
import { count, date, number, oneCell } from './kinds';
import { interval } from './law-kinds';

export const instalments = defineFunction({
  name: 'INSTALMENTS',
  params: {
    amount: required(oneCell(number)),
    count: required(count),
    firstDate: required(oneCell(date)),
    every: optional(interval),
  },
  returns: 'table',
  examples: [
    {
      args: [1000, 3, '2026-01-31'],
      result: [
        ['Due date', 'Amount including tax'],
        [46_053, 333.33],
        [46_081, 333.33],
        [46_112, 333.34],
      ],
    },
  ],
  compute({ amount, count: parts, firstDate, every = { months: 1 } }, { settings, text }) {
    const { currency } = settings.reading;
    const total = toMinor(amount, digitsOf(currency));
    if (!total) return { error: '#NUM!', message: text.problems.amountTooLarge.wrong };
    return tableOf<Instalment>(
      [
        { header: text.columns.due, value: (part) => part.day },
        { header: text.columns.amount, value: (part) => toDecimal(part.amount, currency) },
      ],
      partsOf(total.minor, parts, firstDate, every),
    );
  },
});
