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
