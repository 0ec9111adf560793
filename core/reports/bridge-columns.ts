/** Of what DSO is made, customer by customer: amounts in days of the sales of all. */
import { inDays } from '../analysis/dso';
import { amountOf, type CustomerBridge } from '../analysis/dso-bridge';
import type { Facts } from '../analysis/indicator-facts';
import type { Ledger } from '../ledger/ledger';
import type { Text } from '../text/text';
import { looks, type TableColumn } from './columns';
import { customerLabels } from './customer-labels';

export function bridgeColumns(ledger: Ledger, facts: Facts, text: Text): readonly TableColumn<CustomerBridge>[] {
  const labels = customerLabels(ledger, text);
  const days = (header: string, amount: (bridge: CustomerBridge) => number): TableColumn<CustomerBridge> => ({
    header,
    value: (bridge) => {
      const { figure } = inDays(amount(bridge), facts);
      return figure.ok ? figure.value : '';
    },
    look: looks.days,
    width: 12,
  });
  return [
    { header: text.columns.customer, value: ({ account }) => labels(account), look: looks.text, width: 32 },
    days(text.columns.terms, ({ terms }) => terms),
    days(text.columns.overdue, ({ overdue }) => overdue),
    days(text.columns.contested, ({ disputed }) => disputed),
    days(text.columns.dso, amountOf),
  ];
}
