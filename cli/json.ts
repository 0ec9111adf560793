/** What a report or a check says to another program (`docs/json.md`). Names and codes are never changed, only added. */
import {
  overdueCountRate,
  overdueRate,
  type AgedAmounts,
  type AgedBalance,
  type AgedGroup,
  type Sum,
} from '../core/analysis/aging';
import { isoOf } from '../core/calendar-date';
import type { Cell } from '../core/cell';
import { customerOf, type Account, type Ledger } from '../core/ledger/ledger';
import { toDecimal, type Currency } from '../core/money';
import { problemList, worded } from '../core/reports/problem-list';
import type { ReportContext } from '../core/reports/report';
import type { Language } from '../core/text/text';
import type { Table } from './input';

const SCHEMA = 1;

export type Json = { readonly [name: string]: Json } | readonly Json[] | string | number | boolean | null;

export type Source = { readonly file: string; readonly table: Table };

export const written = (json: Json): string => `${JSON.stringify(json, null, 2)}\n`;

export function reportJson(balance: AgedBalance, context: ReportContext, source: Source): Json {
  const { ledger, asOf, settings } = context;
  const { edges, basis } = settings.aging;
  return {
    schema: SCHEMA,
    source: sourceJson(source, ledger),
    asOf: isoOf(asOf),
    settings: { edges: [...edges], basis: basis === 'due' ? 'due' : 'invoice' },
    currencies: Object.fromEntries(balance.totals.map((total) => [total.currency, currencyJson(total, balance)])),
    customers: balance.groups.map((group) => customerJson(group, ledger)),
    ...checkedJson(ledger, source, settings.language),
    notAvailable: Object.fromEntries(balance.totals.flatMap(notAvailable)),
  };
}

export const checkJson = (ledger: Ledger, source: Source, language: Language): Json => ({
  schema: SCHEMA,
  source: sourceJson(source, ledger),
  ...checkedJson(ledger, source, language),
});

const sourceJson = ({ file, table }: Source, ledger: Ledger): Json => ({
  file,
  sheet: table.sheet ?? null,
  table: table.name ?? null,
  rows: ledger.rows,
});

function currencyJson(total: AgedAmounts, { buckets }: AgedBalance): Json {
  const { currency } = total;
  return {
    openItems: total.receivables.count,
    receivables: toDecimal(total.receivables.amount, currency),
    unapplied: toDecimal(total.unapplied.amount, currency),
    balance: toDecimal(total.balance, currency),
    notDue: sumJson(total.notDue, currency),
    buckets: buckets.map(({ label, from, to }, i) => ({
      label,
      from,
      to: to ?? null,
      ...sumJson(total.buckets[i] as Sum, currency),
    })),
    overdue: sumJson(total.overdue, currency),
    disputed: sumJson(total.disputed, currency),
    doubtful: sumJson(total.doubtful, currency),
    overdueRate: overdueRate(total) ?? null,
    overdueCountRate: overdueCountRate(total) ?? null,
  };
}

const sumJson = ({ count, amount }: Sum, currency: Currency) => ({ count, amount: toDecimal(amount, currency) });

function customerJson(group: AgedGroup, ledger: Ledger): Json {
  const { currency } = group;
  const { id, name } = customerOf(ledger, group.account as Account);
  return {
    id,
    name,
    currency,
    notDue: toDecimal(group.notDue.amount, currency),
    buckets: group.buckets.map(({ amount }) => toDecimal(amount, currency)),
    overdue: toDecimal(group.overdue.amount, currency),
    unapplied: toDecimal(group.unapplied.amount, currency),
    balance: toDecimal(group.balance, currency),
    disputed: toDecimal(group.disputed.amount, currency),
  };
}

function checkedJson(ledger: Ledger, { table }: Source, language: Language) {
  const { problems, count } = problemList(ledger);
  return {
    problems: problems.map((problem) => ({
      sheet: table.sheet ?? null,
      row: problem.row,
      column: problem.column,
      field: problem.field,
      code: problem.code,
      value: cellJson(problem.value),
      assumed: cellJson(problem.assumed),
      severity: problem.severity,
      message: worded(problem, language).message,
    })),
    problemCount: count,
    leftOut: ledger.leftOut.map(({ currency, rows, amount }) => ({
      currency,
      rows,
      amount: toDecimal(amount, currency),
    })),
  };
}

const cellJson = (cell: Cell): string | number | boolean | null => cell ?? null;

/** Why a figure of a currency is null. */
const notAvailable = (total: AgedAmounts): readonly (readonly [string, string])[] => [
  ...(overdueRate(total) === undefined ? [[`${total.currency}.overdueRate`, 'noReceivables'] as const] : []),
  ...(overdueCountRate(total) === undefined ? [[`${total.currency}.overdueCountRate`, 'noOpenItems'] as const] : []),
];
