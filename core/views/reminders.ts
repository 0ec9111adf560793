/** Who is due what and why, and who is not and why: the plan as the pane shows it. */
import type { Day } from '../calendar-date';
import type { LogRow } from '../dunning/log';
import type { Plan } from '../dunning/plan';
import type { Reminder } from '../dunning/reminder';
import { at } from '../column';
import type { Channel } from '../dunning/policy';
import type { ReportContext } from '../reports/report';
import { addresseeLabels, writtenLeftOut, writtenReminder, writtenWithdrawal } from '../reports/reminder-rows';
import { writtenAmount, writtenDate } from '../text/written';
import { sums } from './overview';

export type ReminderView = {
  readonly key: string;
  readonly customer: string;
  readonly amount: string;
  readonly currency: string;
  readonly level: number;
  readonly letter: string;
  readonly channel: Channel;
  readonly why: string;
  readonly daysLate: number;
};

export type RemindersView = {
  /** To be drafted: new ones, and those that were begun. */
  readonly due: readonly ReminderView[];
  /** Drafted and not sent yet. */
  readonly waiting: readonly ReminderView[];
  /** Of which a person has to say what became of them. */
  readonly uncertain: readonly { readonly key: string; readonly customer: string; readonly amount: string }[];
  /** No longer so, or given up for that of late: whoever has sent one all the same has to say it. */
  readonly withdrawn: readonly {
    readonly key: string;
    readonly customer: string;
    readonly amount: string;
    readonly why: string;
  }[];
  readonly leftOut: readonly { readonly customer: string; readonly amount: string; readonly why: string }[];
  /** One amount for each currency. */
  readonly dueTotal: string;
  readonly leftOutTotal: string;
  /** The sentence on top: the day of sending, or that the payments are not in, or what is wrong with the log. */
  readonly says: string;
  readonly isFresh: boolean;
  /** Payments of the last days are missing: a person can say that there are none. */
  readonly isStale: boolean;
};

/** `doubt`: what is wrong with the log, of which the plan can then not be sure. */
export function reminders(context: ReportContext, log: readonly LogRow[], doubt?: string): RemindersView {
  const { ledger, figures, settings, text } = context;
  const plan = figures.plan();
  const labelOf = addresseeLabels(ledger, text);
  const view = (reminder: Reminder): ReminderView => {
    const { key, addressee, amount, currency, level, letter, channel, items } = reminder;
    const [oldest] = items;
    return {
      key,
      customer: labelOf(addressee),
      amount: writtenAmount(amount, currency, settings.language),
      currency,
      level,
      letter: text.choices.letter[letter],
      channel,
      why: writtenReminder(reminder, { text, language: settings.language }),
      daysLate: oldest === undefined ? 0 : plan.asOf - at(ledger.due, oldest.item),
    };
  };
  const due = [...plan.unfinished, ...plan.messages];
  const leftOut = plan.leftOut.filter(({ reason }) => reason !== 'drafted');
  return {
    due: due.map(view),
    waiting: plan.waiting.map(view),
    uncertain: log
      .filter(({ state }) => state === 'uncertain')
      .map(({ key, name, amount, currency }) => ({
        key,
        customer: name,
        amount: `${writtenAmount(amount, currency, settings.language)} ${currency}`,
      })),
    withdrawn: withdrawnOf(plan, log).map(({ key, name, amount, currency, reason }) => ({
      key,
      customer: name,
      amount: `${writtenAmount(amount, currency, settings.language)} ${currency}`,
      why: writtenWithdrawal(reason, text),
    })),
    leftOut: leftOut.map((each) => ({
      customer: [labelOf(each.addressee), each.item === undefined ? '' : (ledger.numbers[each.item] ?? '')]
        .filter((part) => part !== '')
        .join(', '),
      amount: `${writtenAmount(each.amount, each.currency, settings.language)} ${each.currency}`,
      why: writtenLeftOut(each, { text, language: settings.language }),
    })),
    dueTotal: sums(due, context),
    leftOutTotal: sums(leftOut, context),
    says: doubt ?? saysOf(plan, context),
    isFresh: plan.isFresh && doubt === undefined,
    isStale: !plan.isFresh && doubt === undefined,
  };
}

/** Days for which a message that was withdrawn is shown. */
const SHOWN_DAYS = 14;

const withdrawnOf = ({ asOf, superseded }: Plan, log: readonly LogRow[]): readonly LogRow[] => [
  ...superseded,
  ...log.filter(({ state, on }) => state === 'superseded' && on >= asOf - SHOWN_DAYS),
];

function saysOf({ isFresh, sendOn }: Plan, { settings, text: { reports } }: ReportContext): string {
  const date = (day: Day): string => writtenDate(day, settings.language);
  return isFresh ? reports.worklist.sendOn(date(sendOn)) : reports.worklist.stale;
}
