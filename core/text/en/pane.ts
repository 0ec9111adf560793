/** The pane, in English. */
import type { ReportId } from '../../reports/index';

export const paneWords = {
  pane: {
    /** Its parts. */
    parts: {
      overview: 'Overview',
      customers: 'Customers',
      reminders: 'Reminders',
      reports: 'Reports',
      settings: 'Settings',
    },
    points: (n: string) => `${n} pt`,
    daysLate: (bucket: string) => `${bucket} days`,
    remindersDue: 'Reminders to send',
    promisesBroken: 'Broken promises',
    flags: 'Flags',
    lastReminder: 'Reminder',
    contact: 'Contact',
    reminded: (letter: string, day: string) => `${letter}, sent on ${day}`,
    reportGroups: { receivables: 'Receivables', customers: 'Customers', checks: 'Checks' },
    reportSays: {
      dashboard: 'One page for whoever asks how it stands',
      aging: 'Who owes what, and since when',
      openItems: 'Every open item, the oldest due first',
      indicators: 'How fast we are paid, month by month',
      risk: 'Every customer with the reasons of its score',
      worklist: 'Whom to remind, and whom to leave alone',
      reminders: 'What has become of every message',
      legalCheck: 'Terms and delays beyond the legal cap',
      check: 'What could not be read, and what was assumed',
    } satisfies Record<ReportId, string>,
    settingGroups: {
      asOf: 'Date, aging and targets',
      reading: 'Reading the table',
      reminders: 'Reminders',
      sender: 'Sender and bank',
      law: 'Law and rates',
      risk: 'Risk score',
      books: 'Books',
    },
  },
};
