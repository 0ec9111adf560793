/** What a message fills the blanks of its letter with. */
import { BEFORE_ALL } from '../../ledger/ledger';
import { listedIn, writtenNumber } from '../../text/written';
import { daysIn, longDate, money } from '../customer-language';
import { documentOf, foldedNumber } from '../item-identity';
import { levelIds, type LevelId, type Message, type MessageItem } from '../message';
import type { Sender } from '../sender';
import type { BlankValues } from '../templates/fill';
import { lawIn } from '../words/laws';
import { claimsOf, isInterestMissing } from './claims';

/** `attached`: whether a statement goes with the letter. */
export function blankValues(message: Message, sender: Sender, attached: boolean): BlankValues {
  const { customer, currency, items, credits, level, asOf, total, regime } = message;
  const { language } = customer;
  const { amount, interest, indemnity, lateClaim, payable } = claimsOf(message);
  const written = (minor: number | undefined): string => (minor === undefined ? '' : money(minor, currency, language));
  const oldest = items.reduce<MessageItem | undefined>(older, undefined);
  const reminders = reminderDates(message);
  const isInterestReserved = isInterestMissing(message);
  const count = new Set(items.map(invoiceOf)).size;
  const isOne = count === 1;
  return {
    customer: customer.name,
    sender: sender.company,
    date: longDate(asOf, language),
    number: oldest?.number ?? '',
    due: oldest?.due === undefined ? '' : longDate(oldest.due, language),
    late: oldest && oldest.daysPastDue > 0 ? daysIn(oldest.daysPastDue, language) : '',
    count: writtenNumber(count, 0, language),
    amount: written(amount),
    total: written(total),
    payable: written(payable),
    interest: written(interest),
    indemnity: written(indemnity),
    lateClaim: isInterestReserved ? '' : written(lateClaim),
    deadline: level.graceDays > 0 ? daysIn(level.graceDays, language) : '',
    reminders: listedIn(language)(reminders),
    lastReminder: reminders[reminders.length - 1] ?? '',
    law: lawIn(regime, language),
    one: isOne,
    several: !isOne,
    credits: credits.length > 0,
    interestReserved: isInterestReserved,
    oneReminder: reminders.length === 1,
    severalReminders: reminders.length > 1,
    partly: demandsBefore(message).some(({ whole }) => !whole),
    attached,
  };
}

/** The instalments of one invoice share it. */
const invoiceOf = ({ kind, number, issued = BEFORE_ALL }: MessageItem): string =>
  documentOf({ kind, number: foldedNumber(number), issued });

const older = (oldest: MessageItem | undefined, item: MessageItem): MessageItem =>
  oldest === undefined || item.daysPastDue > oldest.daysPastDue ? item : oldest;

/** Word of an item before or on its due date was no demand. */
const isDemand = (level: LevelId): boolean => levelIds.indexOf(level) >= levelIds.indexOf('first');

const demandsBefore = ({ previousReminders }: Message): Message['previousReminders'] =>
  previousReminders.filter(({ level }) => isDemand(level));

function reminderDates(message: Message): readonly string[] {
  const days = demandsBefore(message).map(({ day }) => day);
  return [...new Set(days)].sort((a, b) => a - b).map((day) => longDate(day, message.customer.language));
}
