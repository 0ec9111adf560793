/** What a run of reminders says, in English. */
import { countedIn } from '../written';

const count = countedIn('en');
const drafts = (n: number): string => count(n, 'draft', 'drafts');

export const remindWords = {
  remind: {
    title: (asOf: string, sendOn: string) =>
      `Reminders as of ${asOf}${sendOn === asOf ? '' : `, to be sent on ${sendOn}`}`,
    source: (source: string, rows: number) => `${source}: ${count(rows, 'row', 'rows')} read.`,
    drafted: (n: number, folder: string) => `${drafts(n)} written to ${folder}:`,
    wouldDraft: (n: number) => `${drafts(n)} would be written (nothing was: --dry-run):`,
    nothingDrafted: 'No new draft.',
    withdrawn: (n: number) =>
      `${drafts(n)} withdrawn, because what ${n === 1 ? 'it says' : 'they say'} is no longer so:`,
    wouldWithdraw: (n: number) =>
      `${drafts(n)} would be withdrawn, because what ${n === 1 ? 'it says' : 'they say'} is no longer so:`,
    whenWithdrawn:
      'Had a withdrawn draft been sent already, say so before you send anything else to its customer: --mark-sent KEY.',
    unread: (n: number) =>
      `${count(n, 'value of the table', 'values of the table')} could not be read and ${n === 1 ? 'is' : 'are'} in no reminder: encours check FILE lists ${n === 1 ? 'it' : 'them'}.`,
    assumed: (n: number) =>
      `${count(n, 'assumption was', 'assumptions were')} made about values of the table, such as due dates: encours check FILE lists ${n === 1 ? 'it' : 'them'}.`,
    /** Of an item without a number. */
    ofRow: (row: number) => `row ${row}`,
    waiting: (n: number) => `${drafts(n)} from before, to be sent:`,
    elsewhere: (n: number) =>
      `${count(n, 'message', 'messages')} of the workbook’s own log, to be drafted or sent from there:`,
    outdated: (n: number) =>
      `${count(n, 'draft', 'drafts')} of the workbook’s own log that no longer ${n === 1 ? 'says' : 'say'} what is so: withdraw ${n === 1 ? 'it' : 'them'} there; until then nothing is sent to the customer:`,
    uncertain: (n: number) =>
      `${count(n, 'message', 'messages')} of which only you can say whether it was sent (--mark-sent or --mark-not-sent); until then nothing is sent to its customer:`,
    leftOut: 'Not reminded (before credits):',
    rowsMissing: (log: string, file: string, n: number) =>
      `The folder holds ${drafts(n)} of which ${log} says nothing (${file}${n > 1 ? ', …' : ''}): it may have been sent. Put back the log as it was, or move the file away if it is not one of ours. Nothing was written.`,
    logBroken: (log: string) =>
      `${log} does not begin with the header of a log of reminders (key, state, steps …): put the header back in its first row, or the log as it was. Without it everybody would be reminded again. Nothing was written.`,
    logUnclosed: (log: string, line: number) =>
      `${log}, line ${line}: a quotation mark opens a cell that is not closed by one, so that the lines below cannot be read. Correct the line. Nothing was written.`,
    earlierDay: (log: string, asOf: string, latest: string) =>
      `${log} holds messages as of ${latest}: a run as of ${asOf} would withdraw what was planned since. Name a day from then on with --as-of, or look with --dry-run. Nothing was written.`,
    markedTwice: (key: string) => `“${key}” is said to be two things at once.`,
    stepsLost: (key: string, log: string) =>
      `${log} no longer says which invoices “${key}” is about: mend its cell “steps” first.`,
    wrongDay: (key: string, on: string, asOf: string) =>
      `“${key}” was written as of ${asOf} and cannot have been dealt with before that, on ${on}: name another day with --as-of.`,
    futureDay: (on: string) => `${on} has not come yet: name another day with --as-of.`,
    logIgnored: (log: string) =>
      `${log} speaks of nothing in this table and is not counted: it seems to be the log of another ledger.`,
    otherLedger: (log: string) =>
      `Nothing that ${log} speaks of is in this table: it seems to be the log of another ledger. Name another folder with --out; if it is the right one, say --same-ledger. Nothing was written.`,
    logCutOff: (log: string) =>
      `The last line of ${log} was cut off, as a crash does it; it is not counted, for nothing had been done about it yet.`,
    noLog: (folder: string, log: string) => `${folder} holds no ${log}: name the folder of the drafts with --out.`,
    noPolicy: (name: string, names: string) => `There is no policy for “${name}”: there is one for ${names}.`,
    noSuchCustomer: (name: string) =>
      `Nobody called “${name}” owes anything (--notice takes a code or a name). Nothing was written.`,
    noNotice: (customer: string, why: string) =>
      `No formal notice to ${customer}: ${why === '' ? 'none of its invoices has come so far' : why}.`,
    stale: 'If every payment is in the table all the same, say --bank-is-up-to-date.',
    notice: 'A formal notice is written when you ask for it: --notice CUSTOMER.',
    whenSent: (folder: string) =>
      `When you have sent them: encours remind --out ${folder} --mark-sent KEY (or all). The key is the name of the file without its ending.`,
    warning: (message: string, n: number) => `${message} (${drafts(n)})`,
    marked: (key: string, state: string) => `${key}: ${state}`,
    nothingToMark: 'There is no draft to be sent.',
    noDryMark: '--dry-run plans without writing; what became of messages can only be recorded: leave it out.',
    nothingMarked: 'Nothing was recorded.',
    currency: (amount: string, currency: string) => `${amount} ${currency}`,
  },
};
