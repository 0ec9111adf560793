/** The columns that say whose a row is. */
import type { Account, Ledger } from '../ledger/ledger';
import type { Text } from '../text/text';
import { looks, type TableColumn } from './columns';
import { customerLabels } from './customer-labels';

type OfAccount = { readonly account: Account };

export const customerColumn = (ledger: Ledger, text: Text): TableColumn<OfAccount> => {
  const labels = customerLabels(ledger, text);
  return { header: text.columns.customer, value: ({ account }) => labels(account), look: looks.text, width: 26 };
};

export const currencyColumn = ({ accounts }: Ledger, { columns }: Text): TableColumn<OfAccount> => ({
  header: columns.currency,
  value: ({ account }) => accounts[account]?.currency,
  look: looks.text,
  width: 8,
});
