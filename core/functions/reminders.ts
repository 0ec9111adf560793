import { planReminders } from '../dunning/plan';
import { defaultPolicies } from '../dunning/policy';
import { reminderColumns, reminderRows } from '../reports/reminder-rows';
import { tableOf } from '../reports/columns';
import { planOptions } from '../settings/reminders';
import { defineFunction, ofBook, optional } from './define';
import { exampleLog, exampleReminders } from './examples';
import { asOf, receivables } from './kinds';
import { actions, log, policies } from './reminder-kinds';

export const reminders = defineFunction({
  name: 'REMINDERS',
  params: {
    receivables: ofBook(receivables),
    asOf: ofBook(asOf),
    log: optional(log),
    actions: optional(actions),
    policy: optional(policies),
  },
  returns: 'table',
  examples: [
    {
      args: [exampleReminders, '2026-06-30'],
      result: [
        ['Customer', 'Currency', 'Level', 'Items', 'Amount', 'Days late', 'Why'],
        ['Lenoir', 'EUR', 2, '00187, 00190', 1400.5, 21, 'firm reminder, e-mail'],
        ['Auvray', 'EUR', '', '00180', 990, 30, 'disputed'],
        ['Morin', 'EUR', '', '', 450, '', 'no level is due before 2026-07-01'],
      ],
    },
    {
      args: [exampleReminders, '2026-06-30', exampleLog],
      result: [
        ['Customer', 'Currency', 'Level', 'Items', 'Amount', 'Days late', 'Why'],
        ['Auvray', 'EUR', '', '00180', 990, 30, 'disputed'],
        ['Lenoir', 'EUR', '', '', 1400.5, '', 'too soon after the last message: not before 2026-07-01'],
        ['Morin', 'EUR', '', '', 450, '', 'no level is due before 2026-07-01'],
      ],
    },
  ],
  compute(
    { receivables: ledger, asOf: day, log: known = [], actions: noted = [], policy = defaultPolicies },
    { settings, text },
  ) {
    const plan = planReminders(ledger, day, policy, known, planOptions(settings, noted));
    return tableOf(reminderColumns(text), reminderRows(ledger, plan, { text, language: settings.language }));
  },
});
