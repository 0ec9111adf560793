/** A statement as a file that the customer's spreadsheet opens: his separators, UTF-8 with its mark. */
import type { Day } from '../../calendar-date';
import type { Cell } from '../../cell';
import { digitsOf, type Currency } from '../../money';
import type { CustomerLanguage } from '../../text/written';
import { shortDate } from '../customer-language';
import type { MailFile } from '../mime';
import { base64, utf8 } from '../mime/bytes';
import type { Statement } from './statement';

const MARK = '\ufeff';

export function statementFile(
  { name, rows, dayColumns, amountColumns }: Statement,
  currency: Currency,
  language: CustomerLanguage,
): MailFile {
  const separator = language === 'en' ? ',' : ';';
  const written = (cell: Cell, column: number): string => {
    if (typeof cell !== 'number') return asText(String(cell ?? ''));
    if (dayColumns.includes(column)) return shortDate(cell as Day, language);
    const decimal = amountColumns.includes(column) ? cell.toFixed(digitsOf(currency)) : String(cell);
    return language === 'en' ? decimal : decimal.replace('.', ',');
  };
  const quoted = (text: string): string =>
    text.includes(separator) || text.includes('"') ? `"${text.replace(/"/g, '""')}"` : text;
  const text = rows.map((row) => `${row.map((cell, column) => quoted(written(cell, column))).join(separator)}\r\n`);
  return { name: `${name}.csv`, type: 'text/csv; charset=utf-8', base64: base64(utf8(MARK + text.join(''))) };
}

/** A spreadsheet would take it for a formula; the apostrophe makes it a text. */
const asText = (text: string): string => (/^[=+\-@]/.test(text) ? `'${text}` : text);
