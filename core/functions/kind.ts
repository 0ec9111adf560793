/** What an argument means: how it is declared to a host, and how cells become it. */
import type { Cell, CellError } from '../cell';
import { err, type Result } from '../result';
import type { Argument } from './argument';
import type { Book } from './book';

type Declared = { readonly type: 'any' | 'string' | 'number' | 'boolean' };

/** Takes its argument as one value, be it a cell or a range. */
export type Kind<T> = Declared & {
  readonly spills: false;
  /** Called with a blank as well, where the two ranges of the workbook can stand in. */
  readonly read: (argument: Argument, book: Book) => Result<T, CellError>;
};

/** Read cell by cell: a range of them spills. */
export type CellKind<T> = Declared & {
  readonly spills: true;
  readonly read: (cell: Cell, book: Book) => Result<T, CellError>;
};

export const refuse = (error: CellError['error'], message: string): Result<never, CellError> => err({ error, message });
