/** What single customers owe: one pass over the ledger, however many are asked for. */
import { balances, type Balances } from '../analysis/balances';
import { at, type Column } from '../column';
import type { Account } from '../ledger/ledger';
import { toDecimal, type Currency, type Minor } from '../money';
import { customerNamed } from './customers';
import { defineFunction, ofBook, optional, required, type Example } from './define';
import { exampleReceivables } from './examples';
import { asOf, currency, identifier, receivables } from './kinds';
import { oneCurrency } from './one-currency';

const ofCustomer = (
  name: 'BALANCE' | 'OVERDUE',
  amounts: (open: Balances) => Column<Account, Minor>,
  examples: readonly Example[],
) =>
  defineFunction({
    name,
    params: {
      customer: required(identifier),
      receivables: ofBook(receivables),
      asOf: ofBook(asOf),
      currency: optional(currency),
    },
    returns: 'number',
    examples,
    answers({ receivables: ledger, asOf: day, currency: asked }, { text }) {
      const index = oneCurrency(ledger, asked, text);
      if (!index.ok) return index.error;
      const code = ledger.currencies[index.value] as Currency;
      const owed = amounts(balances(ledger, day));
      const named = customerNamed(ledger, text);
      const accountOf = new Map(
        ledger.accounts.flatMap(({ customer, currency: of }, i) => (of === code ? [[customer, i as Account]] : [])),
      );
      return ({ customer }) => {
        const found = named(customer);
        if (!found.ok) return found.error;
        const account = accountOf.get(found.value);
        // One that has never had an item in the currency owes nothing in it.
        return account === undefined ? 0 : toDecimal(at(owed, account), code);
      };
    },
  });

export const balance = ofCustomer('BALANCE', (open) => open.balance, [
  { args: ['auvray', exampleReceivables, '2026-06-30'], result: 250 },
  { args: [[['Lenoir'], ['Auvray']], exampleReceivables, '2026-06-30'], result: [[2000.5], [250]] },
]);

export const overdue = ofCustomer('OVERDUE', (open) => open.overdue, [
  { args: ['Lenoir', exampleReceivables, '2026-06-30'], result: 2000.5 },
  { args: ['Auvray', exampleReceivables, '2026-06-30', 'EUR'], result: 0 },
]);
