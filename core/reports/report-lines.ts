/** Lines that stand on top of every report, and those that say what its data are. */
import type { Field } from '../ledger/fields';
import { writtenAmount, writtenDate } from '../text/written';
import { problemList } from './problem-list';
import type { ReportContext } from './report';

export function asOfLine({
  ledger,
  asOf,
  figures,
  settings: { language },
  text: { reports },
  source,
}: ReportContext): string {
  const from = reports.source(source, ledger.rows, figures.openItems().length);
  return `${reports.asOf(writtenDate(asOf, language), ledger.currencies.join(', '))} ${from}`;
}

/** For what goes to somebody outside: nothing of where it comes from. */
export const dayLine = (
  { asOf, settings: { language }, text: { reports } }: ReportContext,
  currencies: readonly string[],
) => reports.asOf(writtenDate(asOf, language), currencies.join(', '));

/** What a reader of the figures must know of their data. */
export function dataNotes(context: ReportContext): readonly string[] {
  const { count, counts } = problemList(context.ledger);
  const { problems } = context.text.reports;
  return [
    ...tableNotes(context),
    ...laterNotes(context),
    ...(count === 0 ? [] : [problems(counts.error, counts.warning, counts.note)]),
  ];
}

/** What no figure of the day knows. */
export const laterNotes = ({
  figures,
  asOf,
  settings: { language },
  text: { reports },
}: ReportContext): readonly string[] =>
  figures
    .datedLater()
    .map(({ count, amount, currency }) =>
      reports.datedLater(count, writtenDate(asOf, language), writtenAmount(amount, currency, language), currency),
    );

/** What the whole table does not say. */
export function tableNotes({ ledger, text: { reports } }: ReportContext): readonly string[] {
  const [currency, ...others] = ledger.currencies;
  return [
    ...(ledger.snapshot ? [reports.snapshot] : []),
    ...(ledger.read.currency === undefined && currency !== undefined && others.length === 0
      ? [reports.currencyAssumed(currency)]
      : []),
  ];
}

/** Which column was read as what, and which were not. */
export function columnNotes({ ledger, text: { fields, reports } }: ReportContext): readonly string[] {
  const read = (Object.entries(ledger.read) as [Field, string][]).map(
    ([field, header]) => `${fields[field]} = ${header}`,
  );
  return [
    reports.columnsRead(read.join(', ')),
    ...(ledger.unread.length === 0 ? [] : [reports.columnsUnread(ledger.unread.join(', '))]),
  ];
}
