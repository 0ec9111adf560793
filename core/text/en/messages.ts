/** Drafts and the templates that people write, in English. What customers read stands in `core/dunning`. */
import type { DraftWarning } from '../../dunning/draft/warnings';
import type { LevelId } from '../../dunning/message';
import type { Blank } from '../../dunning/templates/blanks';
import type { TemplateProblem } from '../../dunning/templates/compile';
import type { Unsaid } from '../../dunning/templates/unsaid';
import { listedIn } from '../written';

const listed = listedIn('en');
const parts: Readonly<Record<TemplateProblem['part'], string>> = { subject: 'Subject', body: 'Text' };

const blanks = {
  customer: 'the customer’s name',
  sender: 'your company',
  date: 'day of which the letter speaks',
  number: 'number of the invoice, or of the oldest',
  due: 'its due date',
  late: 'how late it is, such as “12 days”',
  count: 'how many invoices',
  amount: 'what is open on them, before credits',
  total: 'what is owed after credits',
  payable: 'the total with interest and indemnities where they are claimed',
  interest: 'late interest, where it is claimed',
  indemnity: 'fixed indemnities, where they are claimed',
  lateClaim: 'both together, where they are claimed and both are known',
  deadline: 'days that the level grants, such as “8 days”',
  reminders: 'days of the earlier reminders',
  lastReminder: 'day of the latest one',
  law: 'the law on late payment that applies, where it is known',
  one: 'stands for one invoice only',
  several: 'stands for several invoices only',
  credits: 'stands where credit notes or unapplied payments are deducted',
  interestReserved: 'stands where late interest is claimed and a rate is missing to tell how much',
  oneReminder: 'stands after one earlier reminder',
  severalReminders: 'stands after several earlier reminders',
  partly: 'stands where an earlier reminder was not about all of the invoices',
  attached: 'stands where a statement is attached',
  items: 'the table of invoices, credits and sums',
  payment: 'your bank details, the code to scan and the payment link',
  signature: 'who signs, and how to reach you',
} satisfies Record<Blank, string>;

const reasons: Readonly<Record<TemplateProblem['reason'], (blank: string) => string>> = {
  unknown: (blank) => `there is no blank {{${blank}}}. There are: ${listed(Object.keys(blanks))}.`,
  raw: (blank) => `write {{${blank}}} with two braces: a name may hold signs that would break the letter.`,
  partial: (blank) => `another letter cannot be inserted ({{>${blank}}}): write its text here.`,
  delimiters: () => 'blanks are always written between {{ and }}.',
  flag: (blank) => `{{${blank}}} has nothing to write; use it as {{#${blank}}} … {{/${blank}}}.`,
  block: (blank) => `{{${blank}}} is a whole part of the text: it stands by itself, and not in the subject.`,
  unclosed: (blank) => `{{#${blank}}} is never closed with {{/${blank}}}.`,
  open: (blank) => `{{${blank} has no }}.`,
  unopened: (blank) => `{{/${blank}}} closes what was never opened: write {{#${blank}}} before it, or take it out.`,
};

export const messagesWords = {
  templates: {
    problem: ({ part, line, column, reason, blank }: TemplateProblem) =>
      `${parts[part]}, line ${line}, column ${column}: ${reasons[reason](blank)}`,
    /** What a letter has to say and does not. */
    unsaid: {
      items: (blank: string) => `without ${blank} the letter does not show what is owed`,
      deadline: (blank: string) => `without ${blank} a formal notice does not say until when to pay`,
      signature: (blank: string) => `without ${blank} a formal notice does not say who demands payment`,
      notice: (words: string) => `a formal notice has to call itself one, and “${words}” does not stand here`,
    } satisfies Record<Unsaid['what'], (missing: string) => string>,
    columns: { language: 'Language', letter: 'Letter', ...parts },

    levels: {
      preReminder: 'before the due date',
      dueDay: 'due day',
      first: 'first reminder',
      firm: 'firm reminder',
      last: 'last reminder',
      formalNotice: 'formal notice',
    } satisfies Record<LevelId, string>,

    blanks,
  },

  drafts: {
    warnings: {
      recipientMissing: 'No e-mail address is known for this customer, or it cannot be read.',
      companyMissing: 'The letter does not say who writes: your company’s name is missing in the settings.',
      accountMissing: 'The letter does not say where to pay: the IBAN is missing in the settings.',
      ibanWrong: 'The IBAN in the settings is wrong (its check digits do not agree): the letter names no account.',
      bicWrong: 'The BIC in the settings is wrong: the letter leaves it out.',
      linkWrong: 'The payment link in the settings must begin with https:// and hold no spaces: it is left out.',
      interestUnknown:
        'A rate is missing: the letter tells no amount of late interest. Add the rate of the half-year on the settings sheet, in a row such as rate.ecb.2026H2.',
      deadlineMissing: 'A formal notice needs a deadline: give this level 8 to 15 days.',
      postalAddressMissing: 'This letter goes by post: the customer’s address is missing.',
      reminderMissing: 'No earlier reminder is on record: a formal notice should not be the first word.',
      copiesToAttach: 'Attach a copy of each invoice.',
    } satisfies Record<DraftWarning, string>,
  },
};
