/** The statement of account of one customer: a sheet that can be sent to him, a table for each currency. */
import { periodEnding } from '../analysis/period';
import { statement as statementOf } from '../analysis/statement';
import type { Day } from '../calendar-date';
import { isBic } from '../identifiers/bic';
import { isIban, writtenIban } from '../identifiers/iban';
import type { CustomerIndex, Ledger } from '../ledger/ledger';
import { manyLines } from '../text/plain';
import { writtenDate } from '../text/written';
import { block, tableName } from './block';
import { layOut } from './layout';
import { markOf, type ReportContext } from './report';
import { dayLine } from './report-lines';
import type { Sheet } from './sheet';
import { statementColumns, statementRows } from './statement-rows';
import { tabNamed } from './tab';

/** Of the movements, where nobody says from when on. */
export const STATEMENT_MONTHS = 3;

export function statement(context: ReportContext, customer: CustomerIndex, given?: Day): Sheet {
  const { ledger, asOf, settings, text } = context;
  const { language } = settings;
  const page = text.reports.statement;
  const from = given ?? periodEnding(asOf, STATEMENT_MONTHS).from;
  const { id, name } = ledger.customers[customer] as Ledger['customers'][number];
  const called = name === '' ? id : name;
  const accounts = statementOf(ledger, customer, from, asOf);
  return layOut({
    mark: markOf('statement'),
    tab: tabNamed(page.tab(called)),
    title: page.title(called),
    asOf: dayLine(
      context,
      accounts.map(({ account }) => (ledger.accounts[account] as Ledger['accounts'][number]).currency),
    ),
    definition: page.definition(writtenDate(from, language), writtenDate(asOf, language)),
    blocks: accounts.map((each, i) => {
      const { currency } = ledger.accounts[each.account] as Ledger['accounts'][number];
      return block({
        name: tableName('EncoursStatement', currency, i),
        ...(accounts.length > 1 && { heading: page.block(currency) }),
        columns: statementColumns(text).slice(1),
        rows: statementRows(ledger, [each], { from, to: asOf }, settings.aging, text),
      });
    }),
    notes: paymentNotes(context),
    landscape: false,
  });
}

/** Who is owed, and where to pay, as far as the settings say it. */
function paymentNotes({ settings: { sender }, text }: ReportContext): readonly string[] {
  const { creditor, account } = text.reports.statement;
  const { company, address, iban, bic, holder } = sender;
  return [
    ...(company === '' ? [] : [creditor([company, ...manyLines(address).split('\n')].filter((line) => line !== ''))]),
    ...(isIban(iban) ? [account(writtenIban(iban), isBic(bic) ? bic : '', holder === '' ? company : holder)] : []),
  ];
}
