import type { Task } from '../dunning/worklist';
import { toDecimal } from '../money';
import { writtenAmount, writtenDate } from '../text/written';
import { block } from './block';
import { amountLook, looks, type TableColumn } from './columns';
import { layOut } from './layout';
import { addresseeLabels, writtenLeftOut, writtenReminder } from './reminder-rows';
import { markOf, type Report, type ReportContext } from './report';
import { asOfLine, dataNotes } from './report-lines';

/** What can be done at once first, then whom to leave alone; within both the most urgent first. */
export const worklist: Report = (context) => {
  const { figures, settings, log = [], text } = context;
  const page = text.reports.worklist;
  const tasks = figures.worklist();
  const { isFresh, sendOn } = figures.plan();
  return layOut({
    mark: markOf('worklist'),
    tab: page.tab,
    title: page.title,
    asOf: asOfLine(context),
    definition: page.definition,
    blocks: [block({ name: 'EncoursWorklist', columns: columnsOf(context), rows: tasks })],
    notes: [
      ...(tasks.length === 0 ? [page.nothing] : []),
      isFresh ? page.sendOn(writtenDate(sendOn, settings.language)) : page.stale,
      ...(log.length === 0 ? [page.noLog] : []),
      ...dataNotes(context),
    ],
    landscape: true,
  });
};

function columnsOf(context: ReportContext): readonly TableColumn<Task>[] {
  const { ledger, text } = context;
  const { columns, dunning } = text;
  const labelOf = addresseeLabels(ledger, text);
  return [
    { header: columns.task, value: (task) => dunning.tasks[task.class], look: looks.text, width: 12 },
    { header: columns.customer, value: ({ group }) => labelOf(group.addressee), look: looks.text, width: 28 },
    { header: columns.currency, value: ({ group }) => group.currency, look: looks.text, width: 8 },
    {
      header: columns.overdue,
      value: ({ overdue, group }) => toDecimal(overdue, group.currency),
      look: amountLook(2),
      width: 14,
    },
    {
      header: columns.daysLateOldest,
      value: ({ daysLate }) => (daysLate === 0 ? '' : daysLate),
      look: looks.count,
      width: 10,
    },
    { header: columns.toDo, value: (task) => toDo(task, context), look: looks.wrapped, width: 34 },
    { header: columns.why, value: (task) => why(task, context), look: looks.wrapped, width: 48 },
  ];
}

function toDo({ reminder, group }: Task, { settings: { language }, text }: ReportContext): string {
  if (!reminder) return '';
  const amount = `${writtenAmount(reminder.amount, group.currency, language)} ${group.currency}`;
  return text.dunning.ask(writtenReminder(reminder, { text, language }), amount);
}

/** Why there is no message, and what is left out of the message that there is. */
function why({ leftOut }: Task, { ledger, settings: { language }, text }: ReportContext): string {
  return leftOut
    .map((each) => {
      const reason = writtenLeftOut(each, { text, language });
      if (each.item === undefined) return reason;
      const amount = writtenAmount(each.amount, each.currency, language);
      return text.dunning.ofItem(ledger.numbers[each.item] ?? '', amount, reason);
    })
    .join(text.dunning.separator);
}
