/** The third sheet: what has been done, the oldest first. */
import type { HandOver } from '../../dunning/hand-over';
import type { PastEvent } from '../../dunning/hand-over/events';
import { BEFORE_ALL } from '../../ledger/ledger';
import { digitsOf, toDecimal } from '../../money';
import type { Text } from '../../text/text';
import { block } from '../block';
import { amountLook, looks, wordsIn, type TableColumn } from '../columns';
import { layOut } from '../layout';
import { markOf, type ReportContext } from '../report';
import { dayLine } from '../report-lines';
import type { Sheet } from '../sheet';
import { tabNamed } from '../tab';
import { currenciesOf } from './currencies';
import { customerName } from './customer-name';

export function historySheet(file: HandOver, context: ReportContext): Sheet {
  const page = context.text.reports.handOver.history;
  const name = customerName(file, context);
  const { events } = file;
  return layOut({
    mark: markOf('handOverHistory'),
    tab: tabNamed(page.tab(name)),
    title: page.title(name),
    asOf: dayLine(context, currenciesOf(file)),
    definition: page.definition,
    blocks: [block({ name: 'EncoursHandOverHistory', columns: columnsOf(context), rows: events })],
    notes: [...(events.length === 0 ? [page.nothing] : []), page.deadlines, page.payments],
    landscape: true,
  });
}

function columnsOf({ ledger, text }: ReportContext): readonly TableColumn<PastEvent>[] {
  const { columns, choices, reports } = text;
  const words = wordsIn<PastEvent>(looks.wrapped);
  return [
    {
      header: columns.date,
      value: ({ on }) => (on === BEFORE_ALL ? '' : on),
      look: looks.date(text),
      width: 12,
    },
    words(columns.event, ({ event }) => eventWords(text)[event], 24),
    words(columns.channel, ({ channel }) => (channel ? choices.channel[channel] : ''), 18),
    words(
      columns.items,
      ({ numbers }) => (numbers.length === 0 ? reports.handOver.everything : numbers.join(', ')),
      32,
    ),
    {
      header: columns.asked,
      value: ({ amount, currency }) => (amount === undefined || !currency ? '' : toDecimal(amount, currency)),
      look: amountLook(Math.max(0, ...ledger.currencies.map(digitsOf))),
      width: 14,
    },
    words(columns.currency, ({ currency = '' }) => currency, 8),
    { header: columns.until, value: ({ until }) => until ?? '', look: looks.date(text), width: 12 },
    words(columns.remarks, (event) => remarksOn(event, text), 40),
  ];
}

const eventWords = ({ choices, reports }: Text): Readonly<Record<PastEvent['event'], string>> => ({
  ...choices.letter,
  ...choices.action,
  ...reports.handOver.settled,
});

/** What became of it, and a person's own words. */
const remarksOn = ({ outcome, reason = '' }: PastEvent, { reports, dunning }: Text): string =>
  [...(outcome ? [reports.handOver.outcomes[outcome]] : []), reason]
    .filter((part) => part !== '')
    .join(dunning.separator);
