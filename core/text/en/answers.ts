/** What the answers to the pane say, in English: above all why something was not done. */
import { countedIn } from '../written';

const count = countedIn('en');
const typed = (text: string): string => (text === '' ? 'empty' : `“${text}”`);

export const answersWords = {
  answers: {
    nothingChanged: 'Nothing was changed.',

    noTable:
      'No sheet holds a table with customers, amounts and dates. Paste your list of invoices with its header row, then look again.',
    noSuchTable: 'This table is not there any more: choose another one.',
    chooseFirst: 'Choose the table of receivables first.',
    /** `B · Client`. */
    column: (letter: string, header: string) => `${letter} · ${header}`,
    row: (row: number) => `row ${row}`,
    problem: (value: string, wrong: string, assumed: string) =>
      `${value === '' ? '' : `“${value}” `}${wrong}; ${assumed}.`,

    changedMeanwhile: (setting: string, was: string, is: string) =>
      `${setting}: it was ${typed(was)} when you began and is ${typed(is)} now. Look at it once more.`,
    settingElsewhere: (sheet: string, key: string) =>
      `The settings stand on a sheet of your own, “${sheet}”, which has no row “${key}”: add it there.`,

    noCustomer: (id: string) => `No customer has the code or name “${id}” any more.`,
    notDueYet: 'not due yet',

    oldText:
      'The amounts or days of this message have moved since you changed its text. Look at it once more, and keep your text or take the new one.',
    noLongerDue: (why: string) => `This message is no longer due${why === '' ? '' : `: ${why}`}.`,
    asItStands: (tag: string) =>
      `${tag} goes out as it stands: in a text that somebody has changed nothing is filled in.`,
    tooMuchDisputed: (amount: string, invoiced: string) =>
      `${amount} cannot be contested of ${invoiced} that were invoiced.`,
    notSentOn: (on: string, today: string) => `Nothing can have been sent on “${on}”: give a day up to ${today}.`,
    noSuchBlock: (name: string, blocks: readonly string[]) =>
      `“{{${name}}}” stands for nothing: a paragraph of its own can be ${blocks.join(', ')}.`,
    tooLong: 'The text is too long for the address line of a mail program: copy it, or save it as a file.',
    notHere: 'Drafts in a mailbox cannot be made here: copy the text, or save it as a file.',

    logBroken: (log: string) =>
      `“${log}” has lost its header (key, state, steps …): put it back, or everybody would be reminded again.`,
    keyLost: (log: string, row: number) =>
      `${log}, row ${row}: the key is missing, so that nobody can tell which message it is. Put it back, or delete the row.`,
    otherLedger: (log: string) =>
      `“${log}” speaks of nothing in this table: it seems to be the log of another ledger. Move it to its own workbook.`,
    earlierDay: (log: string, asOf: string, latest: string) =>
      `“${log}” holds messages as of ${latest}, and the figures are as of ${asOf}: what was planned since would be withdrawn. Set a later as-of date.`,
    stepsLost: (log: string, key: string) =>
      `“${log}” no longer says which invoices “${key}” is about: mend its cell “steps” first.`,
    wrongDay: (key: string, today: string, asOf: string) =>
      `“${key}” was written as of ${asOf}: nothing can have become of it by ${today}.`,
    saidTwice: (key: string) => `“${key}” is said to be two things at once.`,

    noDay: (text: string) => `“${text}” is not a date such as 2026-06-30.`,
    dayPast: (day: string) => `${day} has passed: a promise is for a day to come.`,
    emptyDraft: 'A message needs a subject and a text.',
    noAmount: (text: string) => `“${text}” is not an amount above zero, such as 1,234.56.`,
    notesElsewhere: (sheet: string) =>
      `The notes of customers stand on a sheet of your own, “${sheet}”: write it there.`,

    noJob: 'Nobody can tell which messages were to be drafted: choose them again.',
    tableShown: (sheet: string) => `What you write on the sheet “${sheet}” holds from then on.`,
    selected: (rows: number) => `${count(rows, 'row', 'rows')} selected.`,
    noRows: 'There is no row to show.',
  },
};
