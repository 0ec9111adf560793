/** A run of reminders for a terminal: what was drafted, what was withdrawn, and who is not reminded and why. */
import type { DraftWarning } from '../core/dunning/draft/warnings';
import type { Addressee } from '../core/dunning/groups';
import type { LeftOut } from '../core/dunning/left-out';
import { foldedName } from '../core/dunning/item-identity';
import type { LogRow } from '../core/dunning/log';
import type { Plan } from '../core/dunning/plan';
import { isFormal } from '../core/dunning/policy';
import { rowOf, type Reminder } from '../core/dunning/reminder';
import { at } from '../core/column';
import type { Item, Ledger } from '../core/ledger/ledger';
import type { Currency } from '../core/money';
import { problemList } from '../core/reports/problem-list';
import { addresseeLabels, writtenLeftOut, writtenReminder, writtenWithdrawal } from '../core/reports/reminder-rows';
import type { Settings } from '../core/settings';
import { wordedTable } from '../core/settings/worded-tables';
import { oneLine } from '../core/text/plain';
import type { Text } from '../core/text/text';
import { writtenAmount, writtenDate } from '../core/text/written';
import { aligned } from './aligned';
import type { RemindArguments } from './commands/remind';
import { fileOf } from '../core/dunning/draft-file';
import { LOG_FILE } from './reminders/log-file';
import type { Reminded } from './reminders/remind-in';

export type RemindContext = {
  readonly ledger: Ledger;
  readonly reminded: Reminded;
  readonly args: Pick<RemindArguments, 'reminders' | 'dryRun' | 'notices'>;
  /** What is wrong with the tables beside the receivables. */
  readonly notes: readonly string[];
  readonly settings: Settings;
  readonly text: Text;
};

type Context = RemindContext & { readonly labelOf: (addressee: Addressee) => string };

/** `source`: what was read, as a person calls it. */
export function printedReminders(asked: RemindContext, source: string): string {
  const context: Context = { ...asked, labelOf: addresseeLabels(asked.ledger, asked.text) };
  const { ledger, reminded, args, notes, settings, text } = context;
  const { plan, drafted, elsewhere, uncertain, isLogCutOff } = reminded;
  const { remind } = text;
  const written = (day: Parameters<typeof writtenDate>[0]): string => writtenDate(day, settings.language);
  const ofReminder = (reminder: Reminder): Line => reminderLine(reminder, context);
  const ofRow = (row: LogRow): Line => rowLine(row, context);
  const superseded = args.dryRun ? remind.wouldWithdraw : remind.withdrawn;
  // Who has a draft that waits is told above.
  const leftOut = plan.leftOut.filter(({ reason }) => reason !== 'drafted');
  const lines = [
    remind.title(written(plan.asOf), written(plan.sendOn)),
    remind.source(source, ledger.rows),
    ...section(
      args.dryRun ? remind.wouldDraft(drafted.length) : remind.drafted(drafted.length, args.reminders),
      drafted.map(({ reminder }) => ofReminder(reminder)),
    ),
    ...(drafted.length === 0 ? ['', remind.nothingDrafted] : []),
    ...warningLines(
      drafted.flatMap(({ warnings }) => warnings),
      text,
    ),
    ...section(superseded(plan.superseded.length), plan.superseded.map(ofRow)),
    ...section(remind.waiting(plan.waiting.length), plan.waiting.map(ofReminder)),
    ...section(
      remind.elsewhere(elsewhere.begun.length + elsewhere.waiting.length),
      [...elsewhere.begun, ...elsewhere.waiting].map((reminder) => rowLine(rowOf(reminder, ''), context)),
    ),
    ...section(remind.outdated(elsewhere.outdated.length), elsewhere.outdated.map(ofRow)),
    ...section(remind.uncertain(uncertain.length), uncertain.map(ofRow)),
    ...section(
      remind.leftOut,
      leftOut.map((each) => leftOutLine(each, context)),
    ),
    ...hints(context),
    ...notes,
    ...logNotes(context),
    ...(isLogCutOff ? [remind.logCutOff(LOG_FILE)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

type Line = { readonly label: string; readonly amount: string; readonly said: string };

function section(heading: string, lines: readonly Line[]): readonly string[] {
  if (lines.length === 0) return [];
  const figures = aligned(lines.map(({ label, amount }) => [oneLine(label), amount]));
  return ['', heading, ...lines.map(({ said }, i) => `  ${figures[i] ?? ''}  ${said}`)];
}

const amountOf = (amount: number, currency: Currency, { settings, text }: RemindContext): string =>
  text.remind.currency(writtenAmount(amount, currency, settings.language), currency);

function reminderLine(reminder: Reminder, context: Context): Line {
  const { settings, text } = context;
  return {
    label: context.labelOf(reminder.addressee),
    amount: amountOf(reminder.amount, reminder.currency, context),
    said: `${writtenReminder(reminder, { text, language: settings.language })} → ${fileOf(reminder)}`,
  };
}

function rowLine(row: LogRow, context: Context): Line {
  const reason = writtenWithdrawal(row.reason, context.text);
  return {
    label: row.name,
    amount: amountOf(row.amount, row.currency, context),
    said: reason === '' ? row.key : context.text.hosts.commandLine.remark(row.key, reason),
  };
}

function leftOutLine(each: LeftOut, context: Context): Line {
  const { settings, text } = context;
  const why = writtenLeftOut(each, { text, language: settings.language });
  return {
    label: context.labelOf(each.addressee),
    amount: amountOf(each.amount, each.currency, context),
    said: each.item === undefined ? why : text.hosts.commandLine.remark(itemLabel(each.item, context), why),
  };
}

function itemLabel(item: Item, { ledger, text }: Context): string {
  const number = ledger.numbers[item] ?? '';
  return number === '' ? text.remind.ofRow(at(ledger.row, item)) : number;
}

/** Each once, with how many drafts it is about. */
function warningLines(warnings: readonly DraftWarning[], { drafts, remind }: Text): readonly string[] {
  const counts = new Map<DraftWarning, number>();
  for (const warning of warnings) counts.set(warning, (counts.get(warning) ?? 0) + 1);
  return [...counts].map(([warning, n]) => remind.warning(drafts.warnings[warning], n));
}

/** Empty where nobody of that name has anything overdue, or what he owes has not come so far. */
function whyNoNotice(
  customer: string,
  { leftOut, noNotice }: Plan,
  text: Text,
  language: Settings['language'],
): string {
  const sought = foldedName(customer);
  const isSought = ({ addressee: { id, name } }: Pick<LeftOut, 'addressee'>): boolean =>
    [id, name].some((each) => foldedName(each) === sought);
  const whole = leftOut.find((each) => each.item === undefined && isSought(each));
  const found = whole ?? noNotice.find(isSought);
  return found ? writtenLeftOut(found, { text, language }) : '';
}

function hints({ ledger, reminded: { plan, drafted }, args, settings, text }: RemindContext): readonly string[] {
  const { remind, reports } = text;
  const { error: unread, warning: assumed } = problemList(ledger).counts;
  const reasons = new Set(plan.leftOut.map(({ reason }) => reason));
  const notified = new Set(
    [...drafted.map(({ reminder }) => reminder), ...plan.waiting]
      .filter(isFormal)
      .flatMap(({ addressee }) => [addressee.id, addressee.name].map(foldedName)),
  );
  const unheard = args.notices.filter((customer) => !notified.has(foldedName(customer)));
  const said = [
    ...unheard.map((customer) => remind.noNotice(customer, whyNoNotice(customer, plan, text, settings.language))),
    ...(ledger.unread.length === 0 ? [] : [reports.columnsUnread(ledger.unread.join(', '))]),
    ...(unread > 0 ? [remind.unread(unread)] : []),
    ...(assumed > 0 ? [remind.assumed(assumed)] : []),
    ...(reasons.has('staleData') ? [remind.stale] : []),
    ...(reasons.has('notice') ? [remind.notice] : []),
    ...(!args.dryRun && drafted.length + plan.waiting.length > 0 ? [remind.whenSent(args.reminders)] : []),
    ...(!args.dryRun && plan.superseded.length > 0 ? [remind.whenWithdrawn] : []),
  ];
  return said.length === 0 ? [] : ['', ...said];
}

const logNotes = ({ reminded: { logProblems }, settings: { language } }: RemindContext): readonly string[] =>
  logProblems.map((problem) => wordedTable({ table: 'log', problem }, language, { title: LOG_FILE }));
