/** What a reader of a table has to be told, because the table does not say it. */
import type { DateOrder } from '../calendar-date';
import type { Currency } from '../money';
import type { DueDateConvention, PaymentTerms } from '../terms/payment-terms';
import type { TermCodes } from '../terms/read-terms';
import type { Field } from './fields';
import type { ItemKind } from './kinds';

export type DecimalSign = ',' | '.';

export type ReadingOptions = DueDateConvention & {
  /** Header texts that stand for a field, whatever the vocabulary says. */
  readonly mapping: Readonly<Partial<Record<Field, string>>>;
  /** Words of the type column that stand for a kind, folded; they win over the vocabulary. */
  readonly kinds: ReadonlyMap<string, ItemKind>;
  /** Undefined: each column decides by its own values. */
  readonly dates: DateOrder | undefined;
  readonly decimal: DecimalSign | undefined;
  /** Of rows that name none. */
  readonly currency: Currency;
  /** Of rows without due date and without terms. */
  readonly terms: PaymentTerms;
  /** Whether a person has said these terms: due dates by any others are assumed. */
  readonly termsKnown: boolean;
  readonly termCodes: TermCodes;
};
