/** The kinds of arguments that functions about reminders take: the three tables that stand beside the receivables. */
import type { Action } from '../dunning/actions';
import { isLog, readLog } from '../dunning/log-table';
import type { LogRow } from '../dunning/log';
import { mergeLogs } from '../dunning/merge-logs';
import type { Policy } from '../dunning/policy';
import { ok } from '../result';
import { readActions } from '../settings/actions';
import { readPolicies } from '../settings/policy';
import { isRows } from './argument';
import { refuse, type Kind } from './kind';

/** Any other table would be taken for an empty log, and everyone reminded from the beginning. */
export const log: Kind<readonly LogRow[]> = {
  type: 'any',
  spills: false,
  read: (argument, { text }) =>
    isRows(argument) && isLog(argument)
      ? ok(mergeLogs(readLog(argument).rows))
      : refuse('#VALUE!', text.argument.noLog),
};

export const actions: Kind<readonly Action[]> = {
  type: 'any',
  spills: false,
  read: (argument, { text, settings }) =>
    isRows(argument)
      ? ok(readActions(argument, settings.language).rows.map(({ value }) => value))
      : refuse('#VALUE!', text.argument.noTable),
};

export const policies: Kind<readonly Policy[]> = {
  type: 'any',
  spills: false,
  read: (argument, { text, settings }) =>
    isRows(argument)
      ? ok(readPolicies(argument, settings.language).policies)
      : refuse('#VALUE!', text.argument.noTable),
};
