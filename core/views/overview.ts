/** The overview: four figures with a month ago, how old the receivables are, and what needs somebody today. */
import type { AgedAmounts } from '../analysis/aged-amounts';
import { lateClaims } from '../analysis/late-claims';
import { ranking, type RankedCustomer } from '../analysis/risk/ranking';
import { monthsBefore } from '../analysis/period';
import { monthsAfter } from '../calendar-date';
import { at } from '../column';
import type { Item, Ledger } from '../ledger/ledger';
import type { Currency } from '../money';
import { customerLabels } from '../reports/customer-labels';
import { definitionsOf } from '../reports/dashboard/definitions';
import { standings, type Standings } from '../reports/dashboard/standing';
import { topFigures, type TopFigure } from '../reports/dashboard/top-figures';
import { problemList } from '../reports/problem-list';
import type { ReportContext } from '../reports/report';
import { halfYearName } from '../terms/half-year';
import { rateKey } from '../terms/rates';
import { writtenAmount, writtenDate, writtenNumber, writtenRatio } from '../text/written';

export type OverviewView = {
  readonly asOf: string;
  readonly monthAgo: string;
  /** The one with the most open items first. */
  readonly currencies: readonly CurrencyOverview[];
  readonly attention: readonly AttentionLine[];
};

export type CurrencyOverview = {
  readonly currency: Currency;
  readonly figures: readonly {
    readonly label: string;
    /** A dash where there is no such figure; `how` says why. */
    readonly now: string;
    readonly before: string;
    /** With its sign; empty where one of the two is missing. */
    readonly change: string;
    /** How it comes about, with the amounts that it is made of. */
    readonly how: string;
  }[];
  readonly aging: readonly AgingLine[];
  readonly balance: string;
};

export type AgingLine = {
  /** Of the bucket, from 0 for what is not due; undefined for what is unapplied, which is no part of the bar. */
  readonly bucket: number | undefined;
  readonly label: string;
  readonly amount: string;
  /** Of the receivables, 0 to 1; 0 for what is unapplied. */
  readonly part: number;
  readonly share: string;
};

export type AttentionLine = {
  readonly id: 'stale' | 'reminders' | 'overLimit' | 'promises' | 'problems' | 'rates' | 'policy';
  readonly label: string;
  readonly count: number;
  readonly detail: string;
  /** To be shown in the sheet of the receivables, from 1; none where a part or a report says more. */
  readonly rows: readonly number[];
};

export function overview(context: ReportContext): OverviewView {
  const { asOf, settings } = context;
  const all = standings(context);
  return {
    asOf: writtenDate(asOf, settings.language),
    monthAgo: writtenDate(monthsBefore(asOf, 1), settings.language),
    currencies: all.currencies.map((currency) => ({
      currency,
      figures: figuresOf(currency, all, context),
      ...agingOf(currency, context),
    })),
    attention: attentionLines(context),
  };
}

function figuresOf(currency: Currency, all: Standings, context: ReportContext): CurrencyOverview['figures'] {
  const now = all.now(currency);
  const before = all.monthAgo(currency);
  const says = new Map(definitionsOf(now, currency, context).map(({ label, says: how }) => [label, how]));
  return topFigures(currency, context).map((figure) => {
    const found = figure.figure(now);
    const was = before.ok ? figure.figure(before.value) : before;
    return {
      label: figure.label,
      now: found.ok ? figure.write(found.value) : '–',
      before: was.ok ? figure.write(was.value) : '–',
      change: found.ok && was.ok ? change(figure, found.value, was.value, context) : '',
      how: says.get(figure.label) ?? '',
    };
  });
}

/** From one figure to the other as they are written, so that whoever subtracts them finds it. A rate moves by points. */
function change({ id, shown }: TopFigure, now: number, before: number, context: ReportContext): string {
  const { settings, text } = context;
  const { language } = settings;
  const by = Number((shown(now) - shown(before)).toFixed(1));
  const sign = by > 0 ? '+' : '';
  if (id === 'overdueRate') return text.pane.points(`${sign}${writtenNumber(by, 1, language)}`);
  return id === 'dso' ? `${sign}${text.dashboard.days(by)}` : `${sign}${writtenNumber(by, 0, language)}`;
}

function agingOf(currency: Currency, context: ReportContext): Pick<CurrencyOverview, 'aging' | 'balance'> {
  const { figures, settings, text } = context;
  const { buckets, totals } = figures.aged.all();
  const total = totals.find((each) => each.currency === currency) as AgedAmounts;
  const receivables = total.receivables.amount;
  const amount = (minor: number): string => (minor === 0 ? '–' : writtenAmount(minor, currency, settings.language));
  const line = (bucket: number | undefined, label: string, minor: number): AgingLine => {
    const part = bucket === undefined || receivables <= 0 ? 0 : minor / receivables;
    const share = bucket === undefined || receivables <= 0 ? '' : writtenRatio(part, settings.language);
    return { bucket, label, amount: amount(minor), part, share };
  };
  return {
    aging: [
      ...(settings.aging.basis === 'due' ? [line(0, text.columns.notDue, total.notDue.amount)] : []),
      ...buckets.map(({ label }, i) => line(i + 1, text.pane.daysLate(label), total.buckets[i]?.amount ?? 0)),
      line(undefined, text.columns.unapplied, total.unapplied.amount),
    ],
    balance: writtenAmount(total.balance, currency, settings.language),
  };
}

/** That a line names. */
const MOST_NAMES = 3;

function attentionLines(context: ReportContext): readonly AttentionLine[] {
  const { ledger, figures, text } = context;
  const { pane, dashboard, reports } = text;
  const labels = customerLabels(ledger, text);
  const ranked = ranking(figures.risk());
  const flagged = (flag: string) => ranked.filter(({ risk }) => risk.flags.some((raised) => raised.flag === flag));
  const named = (customers: ReturnType<typeof flagged>): string =>
    dashboard.andOthers(
      customers.slice(0, MOST_NAMES).map(({ accounts }) => labels(accounts[0])),
      Math.max(0, customers.length - MOST_NAMES),
    );
  const [overLimit, broken] = [flagged('overLimit'), flagged('promiseBroken')];
  const { messages, unfinished, waiting, leftOut } = figures.plan();
  const stale = leftOut.filter(({ reason }) => reason === 'staleData');
  const due = [...messages, ...unfinished, ...waiting];
  const { count, counts } = problemList(ledger);
  const lines: readonly AttentionLine[] = [
    { id: 'stale', label: pane.remindersHeld, count: stale.length, detail: sums(stale, context), rows: [] },
    {
      id: 'reminders',
      label: pane.remindersDue,
      count: due.length,
      detail: sums(due, context),
      rows: [],
    },
    {
      id: 'overLimit',
      label: dashboard.overLimit,
      count: overLimit.length,
      detail: named(overLimit),
      rows: openRows(overLimit, context),
    },
    {
      id: 'promises',
      label: pane.promisesBroken,
      count: broken.length,
      detail: named(broken),
      rows: openRows(broken, context),
    },
    {
      id: 'problems',
      label: reports.check.tab,
      count,
      detail: dashboard.problems(counts.error, counts.warning, counts.note),
      rows: [],
    },
    ratesLine(context),
    policyLine(context),
  ];
  return lines.filter((line) => line.count > 0);
}

/** For want of these, late interest of what is overdue is not claimed. */
function ratesLine({ ledger, asOf, figures, settings, text }: ReportContext): AttentionLine {
  const { law, pane } = text;
  const claimOf = lateClaims(ledger, asOf, settings.law);
  const missing = figures.openItems().flatMap((item) => claimOf(item).missing ?? []);
  const rates = [...new Map(missing.map((rate) => [rateKey(rate), rate])).values()];
  const detail = rates.map(({ series, halfYear }) => law.rateOf(law.series[series], halfYearName(halfYear))).join('; ');
  return { id: 'rates', label: pane.ratesMissing, count: rates.length, detail, rows: [] };
}

/** Months after which somebody should look at the policy once more. */
const REVIEW_AFTER = 12;

function policyLine({ asOf, settings: { language, policy }, text: { pane } }: ReportContext): AttentionLine {
  const { reviewedOn } = policy;
  const isOld = reviewedOn !== undefined && monthsAfter(reviewedOn, REVIEW_AFTER) < asOf;
  const detail = isOld ? pane.lastReviewed(writtenDate(reviewedOn, language)) : '';
  return { id: 'policy', label: pane.policyOld, count: isOld ? 1 : 0, detail, rows: [] };
}

/** Of everything that they owe, or that is owed to them. */
function openRows(customers: readonly RankedCustomer[], { ledger, figures }: ReportContext): readonly number[] {
  const accounts = new Set(customers.flatMap((customer) => customer.accounts));
  if (accounts.size === 0) return [];
  return rowsOf(
    figures.openItems().filter((item) => accounts.has(at(ledger.account, item))),
    ledger,
  );
}

const rowsOf = (items: readonly Item[], ledger: Ledger): readonly number[] =>
  ascending(items.map((item) => at(ledger.row, item)));

const ascending = (rows: readonly number[]): readonly number[] => [...new Set(rows)].sort((a, b) => a - b);

/** What messages ask for, one amount for each currency. */
export function sums(
  messages: readonly { readonly currency: Currency; readonly amount: number }[],
  { settings }: ReportContext,
): string {
  const totals = new Map<Currency, number>();
  for (const { currency, amount } of messages) totals.set(currency, (totals.get(currency) ?? 0) + amount);
  return [...totals]
    .map(([currency, total]) => `${writtenAmount(total, currency, settings.language)} ${currency}`)
    .join(' + ');
}
