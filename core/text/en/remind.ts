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
    withdrawn: (n: number) => `${drafts(n)} withdrawn, because what it says is no longer so:`,
    wouldWithdraw: (n: number) => `${drafts(n)} would be withdrawn, because what it says is no longer so:`,
    waiting: (n: number) => `${drafts(n)} from before, to be sent:`,
    elsewhere: (n: number) => `${count(n, 'message', 'messages')} begun in the workbook, to be finished there:`,
    uncertain: (n: number) =>
      `${count(n, 'message', 'messages')} of which only you can say whether it was sent (--mark-sent or --mark-not-sent); until then nothing is sent to its customer:`,
    leftOut: 'Not reminded:',
    logMissing: (log: string, n: number) =>
      `The folder holds ${drafts(n)} but no ${log}, which says what was sent: put it back, or name another folder with --out. Nothing was written.`,
    otherLedger: (log: string) =>
      `Nothing that ${log} speaks of is in this table: it seems to be the log of another ledger. Name another folder with --out; if it is the right one, say --same-ledger. Nothing was written.`,
    logCutOff: (log: string) =>
      `The last line of ${log} was cut off, as a crash does it; it is not counted, for nothing had been done about it yet.`,
    noLog: (folder: string, log: string) => `${folder} holds no ${log}: name the folder of the drafts with --out.`,
    noPolicy: (name: string, names: string) => `There is no policy for “${name}”: there is one for ${names}.`,
    noSuchCustomer: (name: string) =>
      `Nobody called “${name}” owes anything (--notice takes a code or a name). Nothing was written.`,
    stale: 'If every payment is in the table all the same, say --bank-is-up-to-date.',
    notice: 'A formal notice is written when you ask for it: --notice CUSTOMER.',
    whenSent: (folder: string) =>
      `When you have sent them: encours remind --out ${folder} --mark-sent KEY (or all). The key is the name of the file without its ending.`,
    warning: (message: string, n: number) => `${message} (${drafts(n)})`,
    marked: (key: string, state: string) => `${key}: ${state}`,
    nothingToMark: 'There is no draft to be sent.',
    nothingMarked: 'Nothing was recorded.',
    currency: (amount: string, currency: string) => `${amount} ${currency}`,
  },
};
