import type { Exceeding } from '../analysis/legal-check';
import type { Day } from '../calendar-date';
import { at } from '../column';
import { accountOf, customerOf, hasCodes, type Item } from '../ledger/ledger';
import { toDecimal } from '../money';
import { halfYearName, halfYearOf } from '../terms/half-year';
import { floorOn } from '../terms/late-interest';
import { regimeOf } from '../terms/regimes/index';
import { writtenDate, writtenRatio } from '../text/written';
import { block } from './block';
import { amountLook, looks, wordsIn, type TableColumn } from './columns';
import { layOut } from './layout';
import { markOf, type Report, type ReportContext } from './report';
import { asOfLine } from './report-lines';

/** Those that exceed their cap most first. */
export const legalCheck: Report = (context) => {
  const { settings, asOf, figures, text } = context;
  const page = text.reports.legalCheck;
  const { exceeding, unknown } = figures.legalCheck();
  return layOut({
    mark: markOf('legalCheck'),
    tab: page.tab,
    title: page.title,
    asOf: asOfLine(context),
    definition: page.definition(writtenDate(asOf, settings.language)),
    blocks: [block({ name: 'EncoursLegalCheck', columns: columnsOf(context), rows: exceeding })],
    notes: [
      ...(exceeding.length === 0 ? [page.nothing] : []),
      ...(unknown > 0 ? [page.unknown(unknown)] : []),
      ...(settings.law.sector === undefined && exceeding.some(hasSectors) ? [page.generalCapOnly] : []),
      ...floorNotes(context),
    ],
    landscape: true,
  });
};

const hasSectors = ({ regime }: Exceeding): boolean => regimeOf(regime).caps?.sectors !== undefined;

function columnsOf({ ledger, text }: ReportContext): readonly TableColumn<Exceeding>[] {
  const { columns } = text;
  const words = wordsIn<Exceeding>();
  const day = (header: string, value: (row: Exceeding) => Day | undefined): TableColumn<Exceeding> => ({
    header,
    value: (row) => value(row) ?? '',
    look: looks.date(text),
    width: 12,
  });
  const days = (header: string, value: (row: Exceeding) => number): TableColumn<Exceeding> => ({
    header,
    value: (row) => value(row) || '',
    look: looks.count,
    width: 12,
  });
  const customer = (item: Item) => customerOf(ledger, at(ledger.account, item));
  return [
    ...(hasCodes(ledger) ? [words(columns.code, ({ item }) => customer(item).id, 12)] : []),
    words(columns.customer, ({ item }) => customer(item).name, 28),
    { ...words(columns.law, ({ regime }) => text.choices.regime[regime], 20), look: looks.wrapped },
    words(columns.number, ({ item }) => ledger.numbers[item] ?? '', 16),
    words(columns.currency, ({ item }) => accountOf(ledger, item).currency, 8),
    {
      header: columns.amount,
      value: ({ item }) => toDecimal(at(ledger.amount, item), accountOf(ledger, item).currency),
      look: amountLook(2),
      width: 14,
    },
    day(columns.issued, ({ item }) => at(ledger.issued, item)),
    day(columns.due, ({ item }) => at(ledger.due, item)),
    day(columns.settledOn, ({ settledOn }) => settledOn),
    { ...words(columns.cap, ({ cap }) => text.law.cap(cap), 30), look: looks.wrapped },
    days(columns.termsOver, (row) => row.days.terms),
    days(columns.paymentOver, (row) => row.days.payment),
  ];
}

/** Only France sets a floor, and only to what a contract says. */
function floorNotes({ settings: { law, language }, asOf, text }: ReportContext): readonly string[] {
  const interest = law.regime && regimeOf(law.regime).interest;
  const floor = interest?.negotiable ? floorOn(asOf, interest, law.rates) : undefined;
  if (law.agreedRate === undefined || !floor?.ok || law.agreedRate >= floor.value) return [];
  const written = (basisPoints: number): string => writtenRatio(basisPoints / 10_000, language, 2);
  return [
    text.reports.legalCheck.belowFloor(written(law.agreedRate), written(floor.value), halfYearName(halfYearOf(asOf))),
  ];
}
