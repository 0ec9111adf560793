import { textOrder } from '../analysis/order';
import type { LogRow } from '../dunning/log';
import { BEFORE_ALL } from '../ledger/ledger';
import { toDecimal } from '../money';
import type { Text } from '../text/text';
import { block } from './block';
import { amountLook, looks, wordsIn, type TableColumn } from './columns';
import { layOut } from './layout';
import { listedNumbers } from './reminder-rows';
import { markOf, type Report } from './report';
import { asOfLine } from './report-lines';

/** The log in words, the latest first. */
export const reminders: Report = (context) => {
  const { log = [], text } = context;
  const page = text.reports.reminders;
  const rows = [...log].sort((a, b) => b.on - a.on || textOrder(a.key, b.key));
  return layOut({
    mark: markOf('reminders'),
    tab: page.tab,
    title: page.title,
    asOf: asOfLine(context),
    definition: page.definition,
    blocks: [block({ name: 'EncoursReminders', columns: columnsOf(text), rows })],
    notes: rows.length === 0 ? [page.nothing] : [],
    landscape: true,
  });
};

function columnsOf(text: Text): readonly TableColumn<LogRow>[] {
  const { columns, choices, dunning } = text;
  const words = wordsIn<LogRow>();
  return [
    {
      header: columns.date,
      value: ({ on }) => (on === BEFORE_ALL ? '' : on),
      look: looks.date(text),
      width: 12,
    },
    words(columns.customer, ({ name }) => name, 28),
    words(columns.letter, ({ letter }) => choices.letter[letter], 20),
    words(columns.channel, ({ channel }) => choices.channel[channel], 16),
    words(columns.state, ({ state }) => dunning.states[state], 14),
    {
      header: columns.asked,
      value: ({ amount, currency }) => toDecimal(amount, currency),
      look: amountLook(2),
      width: 14,
    },
    words(columns.currency, ({ currency }) => currency, 8),
    words(
      columns.items,
      ({ steps }) =>
        listedNumbers(
          steps.map(({ number }) => number),
          text,
        ),
      24,
    ),
    words(columns.reason, ({ reason }) => writtenReason(reason, text), 28),
    words(columns.by, ({ by }) => by, 14),
  ];
}

/** A code of ours, or a person's own words. */
const writtenReason = (reason: string, { dunning: { superseded } }: Text): string =>
  Object.entries(superseded).find(([code]) => code === reason)?.[1] ?? reason;
