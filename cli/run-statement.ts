/** `encours statement FILE CUSTOMER`: what the customer owed, what has moved it and what he owes, as a workbook. */
import { statement as accountsOf } from '../core/analysis/statement';
import type { Day } from '../core/calendar-date';
import { customerNamed } from '../core/functions/customers';
import type { Ledger } from '../core/ledger/ledger';
import { reportContext } from '../core/reports/report';
import { statement } from '../core/reports/statement';
import { asciiName } from '../core/text/plain';
import { textIn } from '../core/text/text';
import { writtenAmount } from '../core/text/written';
import { besideInput } from './beside-input';
import type { StatementArguments } from './commands/statement';
import { wrongUsage } from './failure';
import { placeToWrite } from './files/place-to-write';
import { replaceFile } from './files/replace-file';
import { readReceivables, type Opened } from './read';
import { sourceName } from './source-name';
import { isOurWorkbook } from './xlsx/is-ours';
import { workbookOf } from './xlsx/write-workbook';

/** What goes to standard output. */
export async function runStatement(args: StatementArguments, opened: Opened): Promise<string> {
  const { settings, files } = opened;
  const text = textIn(settings.language);
  const asOf = settings.asOf.inUse as Day;
  const { table, ledger } = await readReceivables(opened, args);
  const found = customerNamed(ledger, text)(args.customer);
  if (!found.ok) throw wrongUsage(() => found.error.message);
  const customer = found.value;
  const { id, name } = ledger.customers[customer] as Ledger['customers'][number];
  const out = args.out ?? besideInput(args.file, asciiName(id) || 'statement', asOf);
  const place = await placeToWrite(out, files, isOurWorkbook);
  const source = sourceName(args.file, table, settings.language);
  const context = reportContext({ ledger, asOf, settings, text, source });
  const sheet = statement(context, customer, args.from);
  await replaceFile(place, [await workbookOf([sheet])]);
  const balances = accountsOf(ledger, customer, asOf, asOf).map(({ account, closing }) => {
    const { currency } = ledger.accounts[account] as Ledger['accounts'][number];
    const amount = text.remind.currency(writtenAmount(closing, currency, settings.language), currency);
    return text.hosts.commandLine.remark(text.columns.balance, amount);
  });
  return `${[text.reports.statement.title(name), ...balances, text.hosts.commandLine.written(out)].join('\n')}\n`;
}
