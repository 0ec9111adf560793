/** A small table of receivables that the examples of the reference share. */
import type { Rows } from '../cell';

export const exampleReceivables: Rows = [
  ['Customer', 'Invoice number', 'Invoice date', 'Due date', 'Amount', 'Payment date', 'Disputed'],
  ['Lenoir', '00121', '2026-01-15', '2026-02-14', 800.5, '', 'yes'],
  ['Lenoir', '00187', '2026-05-10', '2026-06-09', 1200, '', ''],
  ['Auvray', '00190', '2026-05-31', '2026-06-30', 300, '', ''],
  ['Auvray', '00191', '2026-05-31', '', -50, '', ''],
  ['Auvray', '00105', '2026-01-02', '2026-02-01', 990, '2026-01-28', ''],
];

/** Of one that pays in time, and of one that pays ever later and is near its limit. */
export const examplePayments: Rows = [
  ['Customer', 'Invoice number', 'Invoice date', 'Due date', 'Amount', 'Payment date', 'Credit limit'],
  ['Auvray', '00101', '2025-11-01', '2025-12-01', 400, '2025-11-28', ''],
  ['Auvray', '00108', '2026-01-05', '2026-02-04', 600, '2026-02-04', ''],
  ['Auvray', '00130', '2026-03-02', '2026-04-01', 500, '2026-04-06', ''],
  ['Auvray', '00188', '2026-06-02', '2026-07-02', 500, '', ''],
  ['Lenoir', '00102', '2025-10-01', '2025-10-31', 1000, '2025-10-31', 2500],
  ['Lenoir', '00105', '2025-11-01', '2025-12-01', 1000, '2025-12-03', 2500],
  ['Lenoir', '00109', '2025-12-01', '2025-12-31', 1000, '2026-01-04', 2500],
  ['Lenoir', '00112', '2026-01-02', '2026-02-01', 1000, '2026-02-13', 2500],
  ['Lenoir', '00117', '2026-02-02', '2026-03-04', 1000, '2026-03-22', 2500],
  ['Lenoir', '00131', '2026-03-02', '2026-04-01', 1000, '2026-04-25', 2500],
  ['Lenoir', '00150', '2026-04-05', '2026-05-05', 1200, '', 2500],
  ['Lenoir', '00187', '2026-05-31', '2026-06-30', 1200, '', 2500],
];

export const exampleSales: Rows = [
  ['Month', 'Sales'],
  ['2026-04', 1500],
  ['May 2026', 1450],
  ['06/2026', 1600],
];

/** A part of an invoice is contested. */
export const exampleActions: Rows = [
  ['Note', 'Customer', 'Invoice number', 'Amount', 'Since'],
  ['dispute', 'Lenoir', '00187', 450, '2026-06-20'],
];

/** Of three who are late, one of whom disputes; payments are entered up to the day before the date. */
export const exampleReminders: Rows = [
  ['Customer', 'Invoice number', 'Invoice date', 'Due date', 'Amount', 'Payment date', 'Disputed'],
  ['Lenoir', '00187', '2026-05-10', '2026-06-09', 1200, '', ''],
  ['Lenoir', '00190', '2026-05-25', '2026-06-24', 300.5, '', ''],
  ['Lenoir', '00195', '2026-06-15', '', -100, '', ''],
  ['Auvray', '00180', '2026-05-01', '2026-05-31', 990, '', 'yes'],
  ['Morin', '00185', '2026-05-08', '2026-06-28', 450, '', ''],
  ['Morin', '00171', '2026-04-30', '2026-05-30', 800, '2026-06-29', ''],
];

/** One firm reminder has been sent. The log has more columns, on which nothing depends here. */
export const exampleLog: Rows = [
  ['key', 'state', 'on', 'customer', 'currency', 'level', 'letter', 'steps'],
  [
    '00187_2026-05-10_L2',
    'sent',
    '2026-06-24',
    'Lenoir',
    'EUR',
    2,
    'firm',
    'invoice:00187:2026-05-10:1/1:2026-06-09:2:120000:',
  ],
];
