/** The blanks that a template may name: `{{total}}`, and whole parts such as `{{#law}} … {{/law}}`. */

/** Filled with a text; a section of the same name stands only where the text is not empty. */
const valueBlanks = [
  'customer',
  'sender',
  'date',
  /** Number and due date of the item that has been due longest, and how late it is. */
  'number',
  'due',
  'late',
  'count',
  /** The open items, before credits; what is owed after them; and with interest and indemnities where claimed. */
  'amount',
  'total',
  'payable',
  'interest',
  'indemnity',
  /** The two together; not where one of them is not known. */
  'lateClaim',
  'deadline',
  'reminders',
  'lastReminder',
  'law',
] as const;

/** Parts that stand or fall: `{{#one}} … {{/one}}`, and `{{^one}} … {{/one}}` for the contrary. */
const flagBlanks = [
  'one',
  'several',
  'credits',
  /** Late interest is claimed, and a rate is missing to tell how much. */
  'interestReserved',
  'oneReminder',
  'severalReminders',
  'partly',
  'attached',
] as const;

/** What is more than a text: the table, the bank details, the signature. */
export const blockBlanks = ['items', 'payment', 'signature'] as const;

export type ValueBlank = (typeof valueBlanks)[number];
export type FlagBlank = (typeof flagBlanks)[number];
export type BlockBlank = (typeof blockBlanks)[number];
export type Blank = ValueBlank | FlagBlank | BlockBlank;

export const blanks: readonly Blank[] = [...valueBlanks, ...flagBlanks, ...blockBlanks];

/** As a person writes it. */
export const tagOf = (name: Blank): string => (isFlag(name) ? `{{#${name}}} … {{/${name}}}` : `{{${name}}}`);

export const isBlank = (name: string): name is Blank => (blanks as readonly string[]).includes(name);
export const isFlag = (name: Blank): name is FlagBlank => (flagBlanks as readonly string[]).includes(name);
export const isBlock = (name: Blank): name is BlockBlank => (blockBlanks as readonly string[]).includes(name);
