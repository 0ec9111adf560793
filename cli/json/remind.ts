/** What a run of reminders says to another program (`docs/json.md`). Names and codes are never changed, only added. */
import { isoOf } from '../../core/calendar-date';
import { at } from '../../core/column';
import type { LeftOut } from '../../core/dunning/left-out';
import type { LogRow } from '../../core/dunning/log';
import type { Line, Reminder } from '../../core/dunning/reminder';
import type { Ledger } from '../../core/ledger/ledger';
import { toDecimal } from '../../core/money';
import type { RemindContext } from '../print-reminders';
import { fileOf } from '../../core/dunning/draft-file';
import { SCHEMA, type Json } from './json';
import { checkedJson, sourceJson, type Source } from './source';

export function remindJson({ ledger, reminded, args, notes, settings }: RemindContext, source: Source): Json {
  const { plan, drafted, elsewhere, uncertain, logProblems, isLogCutOff } = reminded;
  const message = (reminder: Reminder): Readonly<Record<string, Json>> => messageJson(reminder, ledger);
  return {
    schema: SCHEMA,
    source: sourceJson(source, ledger),
    asOf: isoOf(plan.asOf),
    sendOn: isoOf(plan.sendOn),
    folder: args.reminders,
    dryRun: args.dryRun,
    dataIsFresh: plan.isFresh,
    drafted: drafted.map(({ reminder, warnings }) => ({ ...message(reminder), draftWarnings: [...warnings] })),
    withdrawn: plan.superseded.map(rowJson),
    waiting: plan.waiting.map(message),
    elsewhere: {
      begun: elsewhere.begun.map(message),
      waiting: elsewhere.waiting.map(message),
      outdated: elsewhere.outdated.map(rowJson),
    },
    uncertain: uncertain.map(rowJson),
    notReminded: plan.leftOut.map((each) => leftOutJson(each, ledger)),
    notes: [...notes],
    logProblems: logProblems.map(({ row, column, value }) => ({ row, column, value: value ?? null })),
    logIsCutOff: isLogCutOff,
    ...checkedJson(ledger, source, settings.language),
  };
}

function messageJson(reminder: Reminder, ledger: Ledger): Readonly<Record<string, Json>> {
  const { key, addressee, currency, entity, level, letter, channel, amount, items, credits, warnings } = reminder;
  const line = ({ item, amount: part }: Line): Json => ({
    number: ledger.numbers[item] ?? '',
    row: at(ledger.row, item),
    amount: toDecimal(part, currency),
  });
  return {
    key,
    file: fileOf(reminder),
    customer: addressee.id,
    name: addressee.name,
    currency,
    entity,
    level,
    letter,
    channel,
    amount: toDecimal(amount, currency),
    items: items.map(line),
    credits: credits.map(line),
    warnings: [...warnings],
  };
}

const rowJson = ({ key, state, customer, name, currency, amount, reason }: LogRow): Json => ({
  key,
  state,
  customer,
  name,
  currency,
  amount: toDecimal(amount, currency),
  reason,
});

const leftOutJson = ({ addressee, currency, entity, item, reason, amount, until }: LeftOut, ledger: Ledger): Json => ({
  customer: addressee.id,
  name: addressee.name,
  currency,
  entity,
  number: item === undefined ? null : (ledger.numbers[item] ?? ''),
  row: item === undefined ? null : at(ledger.row, item),
  amount: toDecimal(amount, currency),
  reason,
  until: until === undefined ? null : isoOf(until),
});
