/** The rows of a text file as it is read: every cell is text. */
import Papa from 'papaparse';
import type { Rows } from '../../core/cell';
import { cannotRead } from '../failure';
import { MAX_FILE_ROWS, MAX_PIECE_LENGTH } from '../limits';
import type { Separator } from './separator';

type Parsed = {
  readonly data: string[][];
  readonly errors: readonly { readonly type: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
};

/** Batches of rows in their order, blank ones included. */
export async function* delimitedRows(
  texts: AsyncIterable<string>,
  delimiter: Separator,
  file: string,
): AsyncGenerator<Rows> {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  let rest = '';
  let rows = 0;

  function parse(isLast: boolean): Rows {
    const { data, errors, meta } = parser.parse(rest, 0, !isLast) as Parsed;
    const unquoted = errors.find(({ type }) => type === 'Quotes');
    // Going on would swallow rows up to the next quotation mark.
    if (unquoted && (isLast || unquoted.row < data.length)) throw unclosed(rows + unquoted.row + 1);
    rest = isLast ? '' : rest.slice(meta.cursor);
    if (rest.length > MAX_PIECE_LENGTH) throw unclosed(rows + data.length + 1);
    rows += data.length;
    if (rows > MAX_FILE_ROWS) throw cannotRead(({ hosts }) => hosts.commandLine.tooLarge(file));
    return data;
  }
  const unclosed = (row: number) => cannotRead(({ hosts }) => hosts.commandLine.unclosedQuote(file, row));

  for await (const text of texts) {
    rest += text;
    yield parse(false);
  }
  if (rest !== '') yield parse(true);
}
