/** `encours statement FILE CUSTOMER`: what the customer owed, what has moved it and what he owes, as a workbook. */
import { statement as accountsOf } from '../core/analysis/statement';
import type { Ledger } from '../core/ledger/ledger';
import { statement } from '../core/reports/statement';
import { writtenAmount } from '../core/text/written';
import type { StatementArguments } from './commands/statement';
import { writtenForCustomer } from './customer-workbook';
import type { Opened } from './read';

/** What goes to standard output. */
export const runStatement = (args: StatementArguments, opened: Opened): Promise<string> =>
  writtenForCustomer(args, opened, (context, customer) => {
    const { ledger, asOf, settings, text } = context;
    const { name } = ledger.customers[customer] as Ledger['customers'][number];
    const balances = accountsOf(ledger, customer, asOf, asOf).map(({ account, closing }) => {
      const { currency } = ledger.accounts[account] as Ledger['accounts'][number];
      const amount = text.remind.currency(writtenAmount(closing, currency, settings.language), currency);
      return text.hosts.commandLine.remark(text.columns.balance, amount);
    });
    return {
      sheets: [statement(context, customer, args.from)],
      said: [text.reports.statement.title(name), ...balances],
    };
  });
