/** Reminders: the policy, the plan, the log and what people note, in English. */
import type { ActionKind, ActionProblem } from '../../dunning/actions';
import type { CustomerReason, DatedReason, ItemReason } from '../../dunning/left-out';
import type { State } from '../../dunning/log';
import type { Channel, Segment } from '../../dunning/policy';
import type { RecordFailure } from '../../dunning/record';
import type { ReminderWarning } from '../../dunning/reminder';
import type { WhySuperseded } from '../../dunning/review';
import type { TaskClass } from '../../dunning/worklist';
import { countedIn, listedIn } from '../written';
import { messagesWords } from './messages';

const count = countedIn('en');
const listed = listedIn('en');
const receivables = 'The table with its header row, such as AR_Receivables';
const asOf = 'A date, or the settings range AR_Settings';

const states = {
  pending: 'being drafted',
  drafted: 'drafted',
  uncertain: 'uncertain',
  cancelled: 'given up',
  superseded: 'withdrawn',
  skipped: 'passed over',
  sent: 'sent',
  undone: 'undone',
} satisfies Record<State, string>;

const itemReasons = {
  doubtful: 'doubtful receivable',
  retention: 'retention money',
  assigned: 'assigned to a factor',
  litigation: 'in litigation',
  insolvency: 'born before the insolvency judgment',
  disputed: 'disputed',
  promised: 'promised',
  plan: 'in a payment plan that is kept',
  residue: 'small rest of a part payment',
  noNumber: 'without a number',
  twice: 'stands twice in the table: which one?',
  unmatched: 'perhaps reminded before under another date or number: check the log',
  sinceDraft: 'fell due after the draft that waits was made: send that one, or give it up for a new one',
  besideNotice: 'no part of the formal notice to its customer; reminded after it',
  noticed: 'a formal notice was sent: what follows is the hand-over',
  assumedDue:
    'its due date is assumed: no formal notice is written of it until you have entered the due date or its terms',
  otherDebtor:
    'owed by the customer, not by the payer who is written to: put the customer on notice himself (hand-over)',
} satisfies Record<ItemReason, string>;

const reasons = {
  ...itemReasons,
  stopped: 'not to be contacted',
  nameless: 'the rows name no customer',
  groupCompany: 'company of the group',
  publicBody: 'public body: no policy is for it',
  noPolicy: 'no policy is for this customer',
  uncertain: 'a message may have been sent: say what became of it',
  drafted: 'a draft waits to be sent',
  receipt: 'a payment of at least half of it is not applied to invoices yet',
  credit: 'credits are as large as what is due',
  belowMinimum: 'below the minimum of the level',
  gap: 'too soon after the last message',
  notYet: 'no level is due yet',
  notice: 'next: a formal notice, when you ask for it',
  partContested: 'contested or promised in part: no formal notice is written of it',
  ended: 'every level has been sent: what follows is the hand-over',
  staleData: 'the payments of the last days are not in the table: enter them, or say that it is up to date',
} satisfies Record<ItemReason | CustomerReason, string>;

export const dunningFunctions = {
  REMINDERS: {
    summary: 'Who is to be reminded of what today, and who is not and why.',
    params: {
      receivables,
      asOf,
      log: 'The reminder log AR_Log; without it nobody has been reminded before',
      actions: 'The notes of customers AR_Actions: promises, payment plans, disputes, do not contact',
      policy: 'The credit policy AR_Policy; the usual French one when left out',
    },
    returns:
      'A row for each message: level, items, amount, days late of the oldest, why; below, a row for each customer and item that is left out, with the reason.',
  },
  STATEMENT: {
    summary: 'Statement of account of a customer: opening balance, movements, balance, and its aging.',
    params: {
      customer: 'A customer by code or name',
      receivables,
      asOf,
      from: 'The first day of the movements; three months before when left out',
    },
    returns: 'A row for each movement with the balance after it, then a row for each bucket.',
  },
};

export const dunningChoices = {
  letter: messagesWords.templates.levels,
  letterLanguage: { fr: 'French', en: 'English', de: 'German', es: 'Spanish', it: 'Italian' },
  channel: {
    email: 'e-mail',
    letter: 'letter',
    registered: 'registered letter',
    phone: 'phone',
  } satisfies Record<Channel, string>,
  segment: {
    everyone: 'everyone',
    goodPayer: 'good payers',
    risky: 'risky customers',
    publicBody: 'public bodies',
  } satisfies Record<Segment, string>,
  action: {
    promise: 'promise to pay',
    instalment: 'instalment',
    dispute: 'dispute',
    stop: 'do not contact',
    insolvency: 'insolvency judgment',
    litigation: 'litigation',
    assigned: 'assigned',
  } satisfies Record<ActionKind, string>,
};

export const dunningColumns = {
  level: 'Level',
  items: 'Items',
  asked: 'Amount',
  daysLateOldest: 'Days late',
  why: 'Why',
  date: 'Date',
  document: 'Document',
  movement: 'Movement',
  task: 'Task',
  toDo: 'To do',
  state: 'State',
  letter: 'Letter',
  channel: 'Channel',
  by: 'By',
  reason: 'Reason',
};

export const dunningSettings = {
  'reminders.gapDays': { label: 'Days between two messages', help: 'To one customer, at least.' },
  'reminders.tolerance': {
    label: 'Rest of a part payment that nobody is reminded of',
    help: 'Up to this amount, in the currency of the item.',
  },
  'reminders.freshDays': {
    label: 'Working days that the newest payment may be old',
    help: 'With an older one nobody is reminded, unless the next setting says that the table is up to date.',
  },
  'reminders.bankUpTo': {
    label: 'Payments are entered up to',
    help: 'A date: you say that every payment up to it is in the table; empty: the newest payment tells it.',
  },
  'policy.reviewedOn': {
    label: 'Credit policy: last reviewed on',
    help: 'A date; after twelve months the overview asks to look at the policy once more.',
  },
};

export const dunningReports = {
  worklist: {
    tab: 'Worklist',
    title: 'Worklist of the day',
    definition:
      'Who is to be reminded today, the most urgent first (amount × days late), and who is to be left alone and why.',
    nothing: 'Nobody owes anything overdue.',
    stale: 'The payments of the last days are not in the table: no message is planned.',
    noLog: 'There is no reminder log: nobody has been reminded before.',
    sendOn: (day: string) => `Messages are to be sent on ${day}.`,
  },
  reminders: {
    tab: 'Reminders sent',
    title: 'Reminders by customer',
    definition: 'Every message that was planned, the latest first, and what became of it.',
    nothing: 'No message has been planned yet.',
  },
  statement: {
    tab: (customer: string) => `Statement ${customer}`,
    title: (customer: string) => `Statement of account: ${customer}`,
    definition: (from: string, to: string) =>
      `Movements from ${from} to ${to}. What you owe is positive; credit notes and payments are negative.`,
    block: (currency: string) => `In ${currency}`,
    creditor: (lines: readonly string[]) => `Owed to ${lines.join(', ')}.`,
    account: (iban: string, bic: string, holder: string) =>
      `Please pay to ${[`IBAN ${iban}`, ...(bic === '' ? [] : [`BIC ${bic}`]), holder].join(', ')}.`,
  },
  policy: {
    tab: 'Credit policy',
    title: 'Credit policy: who is reminded when, by which letter and how',
    definition:
      'One row for each level; days from the due date, negative before it. A formal notice is never sent unless you ask for it.',
  },
  actions: {
    tab: 'Notes of customers',
    title: 'Promises, payment plans, disputes, do not contact',
    definition: 'One row for each note. Without a number it is about everything the customer has been invoiced.',
  },
  letters: {
    tab: 'Letters',
    title: 'Letters: what customers are written, in their language',
    definition:
      'One row for each letter and language. Change the texts as you like; an empty cell means our own text. What can be filled in stands below the table.',
    notes: [
      'A new line is made with Alt+Enter, a new paragraph with an empty line.',
      'A part from {{#law}} to {{/law}} stands only where there is something to fill in, one from {{^law}} to {{/law}} only where there is nothing.',
      'Blanks, filled in for each customer:',
    ],
    blank: (blank: string, meaning: string) => `${blank}: ${meaning}`,
  },
  log: {
    tab: 'Reminder log',
    title: 'Reminder log',
    definition: 'Kept by Encours, the same on every host: do not sort out rows. “Reminders sent” shows it in words.',
  },
};

const rowUnused = 'this row is not used';
const noteUnused = 'this note is not used';

export const dunningWords = {
  dunning: {
    states,
    reasons,
    /** Where the day is known. */
    reasonsWithDay: {
      promised: (day: string) => `promised for ${day}`,
      gap: (day: string) => `too soon after the last message: not before ${day}`,
      notYet: (day: string) => `no level is due before ${day}`,
      notice: (day: string) => `next: a formal notice, when you ask for it from ${day} on`,
    } satisfies Record<DatedReason, (day: string) => string>,
    ofItem: (number: string, amount: string, reason: string) => `${number}: ${reason} (${amount})`,
    separator: '; ',

    /** Why a draft was withdrawn. */
    superseded: {
      ...reasons,
      paid: 'paid since',
      gone: 'not in the table any more',
      late: 'too late for a message before the due date',
      changed: 'the amount or the payer has changed',
      bank: 'the bank account has changed',
      double: 'another message has the same step',
    } satisfies Record<WhySuperseded | 'double', string>,

    /** A message: its letter, how it goes, and what has gone before it. */
    message: (letter: string, channel: string, before: readonly string[]) =>
      `${letter}, ${channel}${before.length === 0 ? '' : `; reminded on ${listed(before)}`}`,
    ask: (message: string, amount: string) => `${message}: ${amount}`,
    /** Where two customers share a name. */
    named: (name: string, code: string) => `${name} (${code})`,
    more: (shown: string, others: number) => `${shown} + ${others}`,
    warnings: {
      noticeDue: 'a formal notice is possible, if you ask for it',
      bankChanged: 'Another bank account than in the last message to this customer: is that right?',
      noEmail: 'no e-mail address',
      assumedDue: 'A due date in it was assumed: check it before you send this.',
    } satisfies Record<ReminderWarning, string>,
    assumedDue: (numbers: string) => `The due date of ${numbers} was assumed: check it before you send this.`,

    tasks: {
      check: 'to check',
      atRisk: 'at risk',
      lowHanging: 'easy',
      leaveAlone: 'leave alone',
    } satisfies Record<TaskClass, string>,

    movements: {
      opening: 'Opening balance',
      settlement: 'Payment',
      writtenOff: 'Written off',
      offset: 'Credited or offset',
      balance: 'Balance',
      notDue: 'Not due',
      overdue: (bucket: string) => `${bucket} days late`,
      unapplied: 'Unapplied',
    },

    policyColumns: {
      segment: 'Customers',
      days: 'Days from due date',
      letter: 'Letter',
      channel: 'Sent by',
      minimum: 'Minimum amount',
      claimsPenalties: 'Claims late interest',
      graceDays: 'Days granted',
    },
    actionColumns: {
      kind: 'Note',
      customer: 'Customer',
      number: 'Invoice number',
      on: 'Since',
      by: 'Until',
      amount: 'Amount',
      currency: 'Currency',
      reason: 'Reason',
    },
    /** What is wrong in a table that stands beside the receivables, and what was assumed. */
    tableProblems: {
      /** `row`: undefined where it is not known. */
      at: (table: string, row: number | undefined, what: string) =>
        row === undefined ? `${table}, ${what}` : `${table}, row ${row}, ${what}`,
      in: (column: string, wrong: string) => `${column}: ${wrong}.`,
      /** `used`: empty where the cell counts as empty, undefined where the row is left out. */
      value: (value: string, expected: string, used: string | undefined) =>
        `“${value}” is not understood (expected: ${expected}); ${used === undefined ? rowUnused : used === '' ? 'the cell counts as empty' : `“${used}” is used`}`,
      missing: (expected: string) => `nothing is written here (expected: ${expected}); ${rowUnused}`,
      misplaced: (value: string) =>
        `“${value}” does not fit the days of its row: a letter before the due date says that something falls due, one after it that something is late; ${rowUnused}`,
      twice: (value: string) => `an earlier row is about the same (“${value}”): that one counts, and ${rowUnused}`,
      builtInUsed: (problem: string) => `${problem} Until this is put right, the built-in letter is used.`,
      usedAsWritten: (unsaid: string) => `${unsaid}; the letter is used as it is written`,
    },
    actionProblems: {
      customer: (customer) => `no customer has the code or name “${customer}”; ${noteUnused}`,
      number: (number) => `the customer has no invoice “${number}”; ${noteUnused}`,
      on: () => `a payment plan needs the day on which it was agreed; ${noteUnused}`,
      by: () => `the day by which it is to be paid is missing; ${noteUnused}`,
      amount: () => `an instalment needs its amount; ${noteUnused}`,
      currency: () => `the customer owes in several currencies: name one; ${noteUnused}`,
    } satisfies Record<ActionProblem['code'], (value: string) => string>,
    logProblem: (value: string) =>
      `${value === '' ? 'the cell is empty' : `“${value}” cannot be read`}. Where this leaves open what became of the message, the customer is not reminded before you say so`,
    recordFailure(failure: RecordFailure): string {
      switch (failure.code) {
        case 'noRow':
          return `The log has no message “${failure.key}”.`;
        case 'noWay':
          return `The message “${failure.key}” is ${states[failure.from]}: it cannot become ${states[failure.to]}.`;
      }
    },
    reminders: (n: number) => count(n, 'reminder', 'reminders'),
  },
};
