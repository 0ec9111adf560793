/** The items of a message and their sums, in the words of the customer's language. */
import { oneLine } from '../../text/plain';
import { daysIn, money, shortDate } from '../customer-language';
import type { Message, MessageItem } from '../message';
import { letterWords } from '../words/words';
import { claimsOf, isInterestMissing } from './claims';

export type ItemLine = {
  /** Kind and number. */
  readonly document: string;
  /** Whose it is, where a payer is asked for items of others. */
  readonly customer: string | undefined;
  readonly issued: string | undefined;
  readonly order: string | undefined;
  readonly due: string | undefined;
  readonly late: string | undefined;
  /** Of the document, what was paid of it, what is not asked for: where it is not all open. */
  readonly amounts: readonly string[];
  readonly open: string;
  /** What a credit takes off. */
  readonly deducted: string | undefined;
  /** What the delay adds, where it is claimed. */
  readonly added: readonly string[];
};

/** `last` is what is asked for. */
export type SumLine = { readonly label: string; readonly value: string; readonly last: boolean };

export function itemLines(message: Message): readonly ItemLine[] {
  const isInterestTold = claimsOf(message).interest !== undefined;
  return [...message.items, ...message.credits].map((item) => itemLine(item, message, isInterestTold));
}

function itemLine(item: MessageItem, { customer, currency, level }: Message, isInterestTold: boolean): ItemLine {
  const { language } = customer;
  const words = letterWords[language];
  const amount = (minor: number): string => money(minor, currency, language);
  const claimed = level.claimsPenalties && item.daysPastDue > 0;
  const withheld = item.amount - item.settled - item.open;
  return {
    document: oneLine(`${words.kinds[item.kind]} ${item.number}`),
    customer: item.customer === undefined ? undefined : words.customer(oneLine(item.customer)),
    issued: item.issued === undefined ? undefined : words.issued(shortDate(item.issued, language)),
    order: item.order ? words.order(oneLine(item.order)) : undefined,
    due: item.due === undefined ? undefined : shortDate(item.due, language),
    late: item.open > 0 && item.daysPastDue > 0 ? words.late(daysIn(item.daysPastDue, language)) : undefined,
    amounts: [
      item.amount === item.open ? '' : words.amount(amount(item.amount)),
      item.settled === 0 ? '' : words.paid(amount(item.settled)),
      withheld > 0 ? words.withheld(amount(withheld)) : '',
    ].filter((text) => text !== ''),
    open: amount(item.open),
    deducted: item.open < 0 ? words.deducted(amount(-item.open)) : undefined,
    added: [
      claimed && isInterestTold && item.interest ? words.interest(amount(item.interest)) : '',
      claimed && item.indemnity ? words.indemnity(amount(item.indemnity)) : '',
    ].filter((text) => text !== ''),
  };
}

/** Of one item alone there is nothing to add up. */
export function sumLines(message: Message): readonly SumLine[] {
  const { customer, currency, items, credits, total, asOf } = message;
  const { language } = customer;
  const words = letterWords[language];
  const { interest, indemnity, lateClaim, payable } = claimsOf(message);
  const sum = (label: string, minor: number, last = false): SumLine => ({
    label,
    value: money(minor, currency, language),
    last,
  });
  const isReserved = isInterestMissing(message);
  const isMoreAsked = lateClaim !== undefined || isReserved;
  if (items.length + credits.length === 1 && !isMoreAsked) return [];
  return [
    sum(words.total, total, !isMoreAsked),
    ...(interest === undefined ? [] : [sum(words.interestTo(shortDate(asOf, language)), interest)]),
    ...(indemnity === undefined ? [] : [sum(words.indemnities, indemnity)]),
    ...(isMoreAsked ? [sum(isReserved ? words.payableBesideInterest : words.payable, payable, true)] : []),
  ];
}
