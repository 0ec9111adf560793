/** `encours hand-over FILE CUSTOMER`: the file of a customer for a lawyer or an agency, as a workbook. */
import { handOver } from '../core/reports/hand-over';
import type { HandOverArguments } from './commands/hand-over';
import { writtenForCustomer } from './customer-workbook';
import type { Opened } from './read';

/** What goes to standard output. */
export const runHandOver = (args: HandOverArguments, opened: Opened): Promise<string> =>
  writtenForCustomer(args, opened, (context, customer) => {
    const sheets = handOver(context, customer);
    return { sheets, said: [String(sheets[0]?.cells[0]?.[0] ?? '')] };
  });
