/** The sheet of formulas: DSO, aged balance and risk of the receivables, which follow every change of a cell. */
import { aging } from '../../core/analysis/aging';
import type { Day } from '../../core/calendar-date';
import type { Cell } from '../../core/cell';
import type { Ledger } from '../../core/ledger/ledger';
import { digitsOf } from '../../core/money';
import { agingColumns } from '../../core/reports/aging-columns';
import { looks, type TableColumn } from '../../core/reports/columns';
import { mostItemsFirst } from '../../core/reports/currency-order';
import { AS_OF, HEADER, NOTE, TITLE } from '../../core/reports/layout';
import { riskColumns } from '../../core/reports/risk-columns';
import type { Look, StyledArea } from '../../core/reports/sheet';
import type { Settings } from '../../core/settings';
import { textIn } from '../../core/text/text';
import type { Formula, GivenSheet } from '../workbook';

export const LIVE_MARK = 'AR_report_live';

type Looked = Pick<TableColumn<never>, 'look' | 'width'>;

/** The first columns of both tables; the functions give no looks. */
const CUSTOMER: Looked = { look: looks.text, width: 28 };
const CURRENCY: Looked = { look: looks.text, width: 9 };
const SPARE: Looked = { look: {}, width: 13 };
/** Up to so many edges can be added on the settings sheet before the aged balance meets the table beside it. */
const EDGES = 5;
/** Customers may be twice as many before a table meets the end of the sheet. */
const ROOM = 2;
const ROWS_TO_SPARE = 100;

export function liveSheet(ledger: Ledger, settings: Settings, hasNotes: boolean): GivenSheet {
  const text = textIn(settings.language);
  const words = text.hosts.workbench.live;
  const { edges, basis } = settings.aging;
  const balance = aging(ledger, { asOf: settings.asOf.inUse as Day, edges, basis, groupBy: 'customer' });
  const amounts = agingColumns(balance, basis, digitsOf(settings.reading.currency), text);
  const aged: readonly Looked[] = [CUSTOMER, CURRENCY, ...amounts];
  const spare = Array.from({ length: Math.max(0, EDGES - edges.length) + 1 }, () => SPARE);
  const risk: readonly Looked[] = [CUSTOMER, ...riskColumns(text).map(onOneLine)];
  const rows = balance.groups.length * ROOM + ROWS_TO_SPARE;

  const cells: Cell[][] = [];
  const formulas: Formula[] = [];
  const styled: StyledArea[] = [];
  const put = (row: number, column: number, value: string, look: Look): void => {
    (cells[row] ??= [])[column] = value;
    styled.push({ row, column, rows: 1, columns: 1, ...look });
  };
  /** A label, and the formula in words where it leaves room for them. */
  const label = (row: number, column: number, value: string, formula: string): void => {
    put(row, column, value, AS_OF);
    put(row, column + 2, formula, NOTE);
  };
  const table = (row: number, column: number, title: string, formula: string, columns: readonly Looked[]): void => {
    label(row, column, title, formula);
    formulas.push({ row: row + 1, column, formula });
    for (const [i, { look }] of columns.entries()) {
      const { align = 'left' } = look;
      styled.push({ row: row + 1, column: column + i, rows: 1, columns: 1, ...HEADER, align });
      styled.push({ row: row + 2, column: column + i, rows, columns: 1, ...look });
    }
  };

  put(0, 0, words.title, TITLE);
  put(1, 0, words.note, NOTE);
  let row = 3;
  for (const { currency } of mostItemsFirst(balance.totals)) {
    const formula = `=AR.DSO(AR_Receivables, AR_Settings, , , , "${currency}")`;
    label(row, 0, words.dso(currency), formula);
    formulas.push({ row, column: 1, formula });
    styled.push({ row, column: 1, rows: 1, columns: 1, ...looks.days, bold: true });
    row++;
  }
  row++;
  const [agingNotes, riskNotes] = hasNotes ? [', , , , , , AR_Actions', ', AR_Actions'] : ['', ''];
  table(row, 0, text.reports.aging.title, `=AR.AGING(AR_Receivables, AR_Settings${agingNotes})`, aged);
  const column = aged.length + spare.length;
  table(row, column, text.reports.risk.title, `=AR.RISK(AR_Receivables, AR_Settings${riskNotes})`, risk);
  cells.length = row + rows;

  return {
    title: words.tab,
    cells: Array.from(cells, (given) => Array.from((given as Cell[] | undefined) ?? [], (cell) => cell ?? null)),
    formulas,
    looks: styled,
    widths: [...aged, ...spare, ...risk].map(({ width }) => width),
  };
}

/** The grid does not fit rows to what a formula answers. */
const onOneLine = ({ header, look: { wrap, ...look }, width }: TableColumn<never>): Looked => ({
  look,
  width: Math.max(wrap ? 2 * width : width, header.length),
});
