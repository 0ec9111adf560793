/** A plan as a table: the messages, then everyone and everything that is left out, with the reason. */
import { at } from '../column';
import type { Addressee } from '../dunning/groups';
import { datedReasons, type LeftOut } from '../dunning/left-out';
import type { Plan } from '../dunning/plan';
import type { Reminder, ReminderWarning } from '../dunning/reminder';
import type { Ledger } from '../ledger/ledger';
import { toDecimal } from '../money';
import type { Language, Text } from '../text/text';
import { writtenDate } from '../text/written';
import { amountLook, looks, type TableColumn } from './columns';

export type ReminderRow = {
  readonly customer: string;
  readonly currency: string;
  /** Empty for what is left out. */
  readonly level: number | '';
  readonly items: string;
  readonly amount: number;
  /** Of the oldest item; negative before it is due. */
  readonly days: number | '';
  readonly why: string;
};

export type Wording = { readonly text: Text; readonly language: Language };

export function reminderRows(ledger: Ledger, plan: Plan, wording: Wording): readonly ReminderRow[] {
  const labelOf = addresseeLabels(ledger, wording.text);
  return [
    ...[...plan.messages, ...plan.unfinished, ...plan.waiting].map((reminder): ReminderRow => {
      const { addressee, currency, level, items, amount } = reminder;
      const [oldest] = items;
      return {
        customer: labelOf(addressee),
        currency,
        level,
        items: listedNumbers(
          items.map(({ item }) => ledger.numbers[item] ?? ''),
          wording.text,
        ),
        amount: toDecimal(amount, currency),
        days: oldest ? plan.asOf - at(ledger.due, oldest.item) : '',
        why: writtenReminder(reminder, wording),
      };
    }),
    ...plan.leftOut.map((each): ReminderRow => {
      const { addressee, currency, item, amount } = each;
      return {
        customer: labelOf(addressee),
        currency,
        level: '',
        items: item === undefined ? '' : (ledger.numbers[item] ?? ''),
        amount: toDecimal(amount, currency),
        days: item === undefined ? '' : plan.asOf - at(ledger.due, item),
        why: writtenLeftOut(each, wording),
      };
    }),
  ];
}

export const reminderColumns = ({ columns }: Text): readonly TableColumn<ReminderRow>[] => [
  { header: columns.customer, value: ({ customer }) => customer, look: looks.text, width: 28 },
  { header: columns.currency, value: ({ currency }) => currency, look: looks.text, width: 8 },
  { header: columns.level, value: ({ level }) => level, look: looks.count, width: 8 },
  { header: columns.items, value: ({ items }) => items, look: looks.wrapped, width: 24 },
  { header: columns.asked, value: ({ amount }) => amount, look: amountLook(2), width: 14 },
  { header: columns.daysLateOldest, value: ({ days }) => days, look: looks.count, width: 10 },
  { header: columns.why, value: ({ why }) => why, look: looks.wrapped, width: 48 },
];

/** The name; with the code where two customers share it; words for rows that name nobody. */
export function addresseeLabels(
  { customers }: Ledger,
  { noCustomer, dunning }: Text,
): (addressee: Addressee) => string {
  const known = new Map<string, number>();
  for (const { name } of customers) known.set(name, (known.get(name) ?? 0) + 1);
  return ({ id, name }) => {
    if (name === '') return id === '' ? noCustomer : id;
    return (known.get(name) ?? 0) > 1 ? dunning.named(name, id) : name;
  };
}

const MOST_NUMBERS = 5;

/** Each once, however many instalments it has. */
export const listedNumbers = (written: readonly string[], { dunning }: Text): string => {
  const numbers = [...new Set(written)];
  const shown = numbers.slice(0, MOST_NUMBERS).join(', ');
  return numbers.length > MOST_NUMBERS ? dunning.more(shown, numbers.length - MOST_NUMBERS) : shown;
};

/** Its letter, how it goes, and when the customer was reminded before. */
export function writtenReminder(
  { letter, channel, previous, warnings, assumedDue }: Reminder,
  { text, language }: Wording,
): string {
  const { dunning, choices } = text;
  const days = previous.map(({ day }) => writtenDate(day, language));
  const said = dunning.message(choices.letter[letter], choices.channel[channel], days);
  const worded = warnings.map((warning) => writtenWarning(warning, assumedDue, text));
  return [said, ...worded].join(dunning.separator);
}

/** `assumedDue`: numbers of the items whose due date was assumed. */
export const writtenWarning = (warning: ReminderWarning, assumedDue: Reminder['assumedDue'], text: Text): string =>
  warning === 'assumedDue' ? text.dunning.assumedDue(listedNumbers(assumedDue, text)) : text.dunning.warnings[warning];

/** Why a draft was withdrawn; a person's own words as they stand. */
export const writtenWithdrawal = (reason: string, { dunning }: Text): string =>
  Object.entries(dunning.superseded).find(([code]) => code === reason)?.[1] ?? reason;

export function writtenLeftOut(
  { reason, until }: Pick<LeftOut, 'reason' | 'until'>,
  { text: { dunning }, language }: Wording,
): string {
  const dated = datedReasons.find((known) => known === reason);
  return dated === undefined || until === undefined
    ? dunning.reasons[reason]
    : dunning.reasonsWithDay[dated](writtenDate(until, language));
}
