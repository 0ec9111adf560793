import { balances } from '../analysis/balances';
import { individuals } from '../analysis/individuals';
import { accountOrder } from '../analysis/order';
import { paymentBehavior as behaviorOf } from '../analysis/payment-behavior';
import { at } from '../column';
import type { Account } from '../ledger/ledger';
import { currencyColumn, customerColumn } from '../reports/account-columns';
import { behaviorColumns, type BehaviorRow } from '../reports/behavior-columns';
import { tableOf } from '../reports/columns';
import { defineFunction, ofBook } from './define';
import { examplePayments } from './examples';
import { asOf, receivables } from './kinds';

type Row = BehaviorRow & { readonly account: Account };

export const paymentBehavior = defineFunction({
  name: 'PAYMENT_BEHAVIOR',
  params: { receivables: ofBook(receivables), asOf: ofBook(asOf) },
  returns: 'table',
  examples: [
    {
      args: [examplePayments, '2026-06-30'],
      result: [
        [
          'Customer',
          'Currency',
          'Invoices settled',
          '% on time',
          'Days late',
          'Days late with open items',
          'Average payment delay',
          'Trend in days',
          'Punctuality',
        ],
        ['Lenoir', 'EUR', 6, 1 / 6, 10, 17 + 2 / 3, 40, 16, 73 + 1 / 3],
        ['Auvray', 'EUR', 3, 2 / 3, 2500 / 1500, 2500 / 1500, 46_300 / 1500, '', 80 - ((10 / 15) * 1300) / 1500],
      ],
    },
  ],
  compute({ receivables: ledger, asOf: day }, { settings, text }) {
    const open = balances(ledger, day);
    const { of, trend } = behaviorOf(ledger, open);
    const isIndividual = individuals(ledger);
    const rows = ledger.accounts.flatMap(({ customer }, i): readonly Row[] => {
      const account = i as Account;
      const behavior = of(account);
      if (behavior.settled === 0 && at(open.overdue, account) === 0) return [];
      const scored = settings.risk.individuals || !isIndividual(customer);
      return [{ account, behavior, trend: at(trend, account), scored }];
    });
    const columns = [customerColumn(ledger, text), currencyColumn(ledger, text), ...behaviorColumns(text)];
    const order = accountOrder(ledger);
    return tableOf<Row>(
      columns,
      rows.sort((a, b) => daysOf(b) - daysOf(a) || order(a.account, b.account)),
    );
  },
});

const daysOf = ({ behavior: { daysLateWithOpen } }: Row): number => (daysLateWithOpen.ok ? daysLateWithOpen.value : -1);
