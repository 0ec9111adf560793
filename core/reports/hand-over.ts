/** The hand-over of one customer to a lawyer or an agency: the file, what is claimed item by item, what has been done. */
import { handOverOf } from '../dunning/hand-over';
import type { CustomerIndex } from '../ledger/ledger';
import { claimsSheet } from './hand-over/claims-sheet';
import { fileSheet } from './hand-over/file-sheet';
import { historySheet } from './hand-over/history-sheet';
import type { ReportContext } from './report';
import type { Sheet } from './sheet';

export function handOver(context: ReportContext, customer: CustomerIndex): readonly Sheet[] {
  const { ledger, asOf, settings, log = [], actions = [] } = context;
  const { law, reminders } = settings;
  const file = handOverOf({ ledger, asOf, log, actions, law, reminders }, customer);
  return [fileSheet, claimsSheet, historySheet].map((sheet) => sheet(file, context));
}
