/** What is open of one customer, why it is not asked for, and the same as a text for the clipboard. */
import { at } from '../column';
import { groupKey, groupsOf } from '../dunning/groups';
import type { LeftOut } from '../dunning/left-out';
import { accountOf, BEFORE_ALL, NEVER, openAt, type CustomerIndex, type Item } from '../ledger/ledger';
import { digitsOf, toDecimal, type Currency } from '../money';
import { writtenLeftOut } from '../reports/reminder-rows';
import type { ReportContext } from '../reports/report';
import { oneLine } from '../text/plain';
import { writtenAmount, writtenDate } from '../text/written';
import type { CustomerDetail } from './customer-detail';

export function customerDetail(context: ReportContext, customer: CustomerIndex): CustomerDetail {
  const { ledger, asOf, figures, settings } = context;
  const { language } = settings;
  const items = figures.openItems().filter((item) => accountOf(ledger, item).customer === customer);
  const why = reasons(context);
  return {
    id: ledger.customers[customer]?.id ?? '',
    items: items.map((item) => {
      const { currency } = accountOf(ledger, item);
      const due = dueOf(context, item);
      return {
        row: at(ledger.row, item),
        number: ledger.numbers[item] ?? '',
        due: due === undefined ? '' : writtenDate(due, language),
        daysLate: due === undefined ? 0 : asOf - due,
        open: writtenAmount(openAt(ledger, item, asOf), currency, language),
        currency,
        why: why(item),
      };
    }),
    statement: statementText(context, customer, items),
  };
}

/** Nobody owes a credit on a day. */
function dueOf({ ledger }: ReportContext, item: Item) {
  const due = at(ledger.due, item);
  return due === NEVER || at(ledger.amount, item) < 0 ? undefined : due;
}

function reasons(context: ReportContext): (item: Item) => string {
  const { ledger, asOf, figures, text, settings } = context;
  const { messages, unfinished, waiting, leftOut } = figures.plan();
  const asked = new Set(
    [...messages, ...unfinished, ...waiting].flatMap(({ items, credits }) =>
      [...items, ...credits].map(({ item }) => item),
    ),
  );
  const worded = (each: Pick<LeftOut, 'reason' | 'until'>): string =>
    writtenLeftOut(each, { text, language: settings.language });
  /** With the amount where it is a part of what is open. */
  const ofPart = (item: Item, says: string, amount: number): string =>
    amount < openAt(ledger, item, asOf)
      ? `${says} (${writtenAmount(amount, accountOf(ledger, item).currency, settings.language)})`
      : says;
  const ofItems = new Map<Item, string[]>();
  const ofGroups = new Map<string, string>();
  for (const each of leftOut) {
    if (each.item === undefined) ofGroups.set(groupKey(each), worded(each));
    else ofItems.set(each.item, [...(ofItems.get(each.item) ?? []), ofPart(each.item, worded(each), each.amount)]);
  }
  const groups = groupsOf(ledger, asOf);
  return (item) => {
    const own = ofItems.get(item);
    if (own) return own.join(text.dunning.separator);
    const due = dueOf(context, item);
    if (asked.has(item) || due === undefined) return '';
    if (due >= asOf) {
      const disputed = at(ledger.disputed, item);
      const says = disputed > 0 ? [ofPart(item, worded({ reason: 'disputed', until: undefined }), disputed)] : [];
      return [...says, text.answers.notDueYet].join(text.dunning.separator);
    }
    const group = groups.of(item);
    return group ? (ofGroups.get(groupKey(group)) ?? '') : '';
  };
}

/** Cells parted by tabs, with a row for the sum of each currency; numbers as a spreadsheet of the language reads them. */
function statementText(
  context: ReportContext,
  customer: CustomerIndex,
  items: readonly Item[],
): CustomerDetail['statement'] {
  const { ledger, asOf, text, settings } = context;
  const { language } = settings;
  const { columns, reports } = text;
  const sums = new Map<Currency, number>();
  const decimal = (minor: number, currency: Currency): string => {
    const plain = toDecimal(minor, currency).toFixed(digitsOf(currency));
    return language === 'fr' ? plain.replace('.', ',') : plain;
  };
  const lines = items.map((item) => {
    const { currency } = accountOf(ledger, item);
    const [issued, due, open] = [at(ledger.issued, item), dueOf(context, item), openAt(ledger, item, asOf)];
    sums.set(currency, (sums.get(currency) ?? 0) + open);
    return [
      asText(ledger.numbers[item] ?? ''),
      issued === BEFORE_ALL ? '' : writtenDate(issued, language),
      due === undefined ? '' : writtenDate(due, language),
      due === undefined ? '' : String(Math.max(0, asOf - due)),
      decimal(open, currency),
      asText(currency),
    ];
  });
  const name = ledger.customers[customer]?.name ?? '';
  return [
    [asText(name)],
    [reports.asOf(writtenDate(asOf, language), '')],
    [columns.number, columns.issued, columns.due, columns.daysLate, columns.open, columns.currency],
    ...lines,
    ...[...sums].map(([currency, sum]) => [columns.total, '', '', '', decimal(sum, currency), asText(currency)]),
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');
}

/** A spreadsheet would take it for a formula; the apostrophe makes it a text. */
function asText(text: string): string {
  const line = oneLine(text);
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}
