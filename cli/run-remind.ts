/** `encours remind FILE`: a draft for everybody who is to be reminded, and the log of what was drafted. */
import type { Day } from '../core/calendar-date';
import { groupsOf } from '../core/dunning/groups';
import { foldedName } from '../core/dunning/item-identity';
import { planReminders } from '../core/dunning/plan';
import type { Policy } from '../core/dunning/policy';
import { fold } from '../core/ledger/fold';
import type { Ledger } from '../core/ledger/ledger';
import type { Settings } from '../core/settings';
import { choiceOf } from '../core/settings/choices';
import { planOptions } from '../core/settings/reminders';
import { textIn } from '../core/text/text';
import { besideOf } from './beside';
import type { RemindArguments } from './commands/remind';
import { wrongUsage } from '../files/failure';
import { written } from './json/json';
import { remindJson } from './json/remind';
import { printedReminders } from './print-reminders';
import { readReceivables, type Opened } from './read';
import { draftFiles } from './reminders/draft-files';
import { folderAt } from './reminders/folder';
import { withLock } from './reminders/lock';
import { remindIn, type Asked } from './reminders/remind-in';
import { sourceName } from './source-name';

/** What goes to standard output. */
export async function runRemind(args: RemindArguments, opened: Opened): Promise<string> {
  const settings = withBankUpToDate(opened.settings, args);
  const asOf = settings.asOf.inUse as Day;
  const beside = await besideOf(opened);
  const policies = policiesFor(args.policy, beside.policies);
  const { table, ledger } = await readReceivables(opened, args);
  refuseUnknown(args.notices, ledger, asOf);
  const options = planOptions(settings, beside.actions, args.notices);
  const asked: Asked = {
    ledger,
    asOf,
    planOf: (log) => planReminders(ledger, asOf, policies, log, options),
    draftOf: draftFiles(ledger, asOf, settings, beside.letters),
    bank: options.bank,
    otherLog: beside.log,
    sameLedger: args.sameLedger,
    dryRun: args.dryRun,
  };
  const run = () => remindIn(folderAt(args.reminders), asked);
  const reminded = args.dryRun ? await run() : await withLock(args.reminders, run);
  const context = {
    ledger,
    reminded,
    args,
    notes: [...beside.problems, ...beside.noteProblems(reminded.plan.actionProblems)],
    text: textIn(settings.language),
    settings,
  };
  return args.json
    ? written(remindJson(context, { file: args.file, table, settingNotes: opened.settingNotes }))
    : printedReminders(context, sourceName(args.file, table, settings.language));
}

/** That every payment up to the date is in the table. */
function withBankUpToDate(settings: Settings, { bankIsUpToDate }: RemindArguments): Settings {
  const { reminders, asOf } = settings;
  return bankIsUpToDate ? { ...settings, reminders: { ...reminders, bankUpTo: asOf.inUse } } : settings;
}

/** The policy of some customers, for everyone; public bodies have a track of their own all the same. */
function policiesFor(named: string | undefined, policies: readonly Policy[]): readonly Policy[] {
  if (named === undefined) return policies;
  const wanted = fold(choiceOf(named, 'segment') ?? named);
  const policy = policies.find(({ segment }) => fold(segment) === wanted);
  if (policy) return [{ ...policy, segment: 'everyone' }];
  throw wrongUsage(({ remind, choices }) => {
    const names = policies.map(({ segment }) => choices.segment[choiceOf(segment, 'segment') ?? 'everyone']);
    return remind.noPolicy(named, names.join(', '));
  });
}

function refuseUnknown(notices: readonly string[], ledger: Ledger, asOf: Day): void {
  const known = new Set(
    groupsOf(ledger, asOf).list.flatMap(({ addressee: { id, name } }) => [id, name].map(foldedName)),
  );
  const unknown = notices.find((name) => !known.has(foldedName(name)));
  if (unknown !== undefined) throw wrongUsage(({ remind }) => remind.noSuchCustomer(unknown));
}
