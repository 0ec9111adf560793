/** What stands in a letter around its text: the table, the bank details, the heading. */
import type { CustomerLanguage } from '../../text/written';
import type { MessageItemKind } from '../message';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';

export type LetterWords = {
  readonly kinds: Readonly<Record<MessageItemKind, string>>;
  /** `issued` and `due` are days as they are written in tables. */
  readonly issued: (date: string) => string;
  readonly due: (date: string) => string;
  /** A number of days with its word. */
  readonly late: (days: string) => string;
  readonly amount: (amount: string) => string;
  readonly paid: (amount: string) => string;
  /** A part of an invoice that is contested or promised. */
  readonly withheld: (amount: string) => string;
  readonly open: (amount: string) => string;
  /** Of a credit: how much it takes off, without a sign. */
  readonly deducted: (amount: string) => string;
  /** Of an item of somebody else than the addressee, who pays for him. */
  readonly customer: (name: string) => string;
  readonly order: (reference: string) => string;
  readonly interest: (amount: string) => string;
  readonly indemnity: (amount: string) => string;

  readonly labelled: (label: string, value: string) => string;
  readonly columns: Readonly<Record<'document' | 'due' | 'open', string>>;
  readonly total: string;
  readonly interestTo: (date: string) => string;
  readonly indemnities: string;
  readonly payable: string;
  /** Where late interest is claimed and a rate is missing to tell how much. */
  readonly payableBesideInterest: string;

  readonly payment: {
    readonly title: string;
    readonly holder: string;
    readonly amount: string;
    /** What the customer is to quote. */
    readonly reference: string;
    readonly link: string;
    readonly scan: string;
  };

  readonly statement: {
    readonly file: string;
    readonly columns: Readonly<
      Record<
        | 'customer'
        | 'document'
        | 'number'
        | 'issued'
        | 'due'
        | 'daysLate'
        | 'amount'
        | 'paid'
        | 'open'
        | 'claimed'
        | 'currency',
        string
      >
    >;
  };

  readonly letter: {
    readonly registered: string;
    readonly subject: string;
    readonly customerNumber: (id: string) => string;
    readonly date: (date: string) => string;
  };
};

export const letterWords: Readonly<Record<CustomerLanguage, LetterWords>> = { fr, en, de, es, it };
