/** A run of reminders over a small table, as the command line asks for one. */
import type { Asked } from '../../../cli/reminders/remind-in';
import { draftFiles } from '../../../cli/reminders/draft-files';
import { planReminders } from '../../../core/dunning/plan';
import { defaultPolicies } from '../../../core/dunning/policy';
import { builtInTemplates } from '../../../core/dunning/templates/built-in';
import type { Action } from '../../../core/dunning/actions';
import { defaultSettings } from '../../../core/settings';
import { planOptions } from '../../../core/settings/reminders';
import { day } from '../../support/day';
import { ledgerOf } from '../../support/table';

type Given = Partial<Pick<Asked, 'otherLog' | 'sameLedger' | 'dryRun' | 'bank'>> & {
  readonly actions?: readonly Action[];
  /** The day up to which the payments are in the table; the date itself unless one is given. */
  readonly bankUpTo?: string;
};

export function askedOf(
  table: string,
  on: string,
  { actions = [], bankUpTo = on, bank = '', ...given }: Given = {},
): Asked {
  const ledger = ledgerOf(table);
  const asOf = day(on);
  const settings = defaultSettings('en');
  const options = { ...planOptions(settings, actions), bankUpTo: day(bankUpTo), bank };
  return {
    ledger,
    asOf,
    planOf: (log) => planReminders(ledger, asOf, defaultPolicies, log, options),
    draftOf: draftFiles(ledger, asOf, settings, builtInTemplates),
    bank,
    otherLog: [],
    sameLedger: false,
    dryRun: false,
    ...given,
  };
}
