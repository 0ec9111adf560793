/** How a customer is called in a table that has one column for it. */
import type { Account, Ledger } from '../ledger/ledger';
import type { Text } from '../text/text';

/** The name; with the code where two customers share a name; words for rows that name nobody. */
export function customerLabels({ accounts, customers }: Ledger, text: Text): (account: Account) => string {
  const known = new Map<string, number>();
  for (const { name } of customers) known.set(name, (known.get(name) ?? 0) + 1);
  return (account) => {
    const customer = customers[accounts[account]?.customer as number];
    if (customer === undefined || (customer.name === '' && customer.id === '')) return text.noCustomer;
    if (customer.name === '') return customer.id;
    return (known.get(customer.name) ?? 0) > 1 ? `${customer.name} (${customer.id})` : customer.name;
  };
}
