/**
 * Reading a table: rows of cells → ledger.
 *
 * Rows come in one by one, so that a million-row file never stands in memory as cells. A row is only parsed here;
 * what a whole column has to decide, and what a row means, is settled at the end (`compose.ts`). Nothing throws on any
 * cells, and no row is dropped in silence.
 */
import { isSerial } from '../calendar-date';
import { isBlank, textOf, type Cell, type Rows } from '../cell';
import { currencyNamed } from '../money';
import { err, type Result } from '../result';
import { NAME_MARK } from './accounts';
import { UNREADABLE_AMOUNT } from './amount-column';
import { cellText, isBlankOrDash, isVisible, trimmed } from './cell-text';
import { compose } from './compose';
import { BLANK_DATE, UNREADABLE_DATE } from './date-column';
import type { Field } from './fields';
import { findHeader, mapHeader, type Mapping } from './header';
import { isLeftOut, LEFT_OUT, UNISSUED } from './item-rules';
import { isDoubtfulAccount, itemKinds, kindOfAccount, type ItemKind } from './kinds';
import type { Ledger } from './ledger';
import type { ReadingOptions } from './options';
import type { ReadFailure } from './problem';
import { problemsIn } from './problems';
import {
  ANONYMOUS,
  DISPUTED,
  DOUBTFUL,
  DUE_UNREADABLE,
  rawRows,
  REACHABLE,
  reserve,
  SAID_PAID,
  SAYS_TOTAL,
  UNSAID,
  type AmountSlot,
  type DateSlot,
} from './raw-rows';
import { answerOf } from './statuses';
import { saysNothing, saysTotal } from './total-rows';
import { isDisputed, kindReader, saysDoubtful, statusReader } from './word-columns';

type LedgerReader = {
  readonly row: (cells: readonly Cell[]) => void;
  readonly finish: () => Result<Ledger, ReadFailure>;
};

/** `headerRow` is the header's row in its sheet, from 1, by which problems name their place. */
export function ledgerReader(
  header: readonly Cell[],
  options: ReadingOptions,
  headerRow: number,
  expectedRows?: number,
): LedgerReader {
  const mapping = mapHeader(header, options);
  if (!mapping.ok) return { row: () => undefined, finish: () => mapping };
  return rowReader(mapping.value, options, headerRow, expectedRows);
}

/** A table as a host hands it over; title rows above the header are passed over. Rows are counted from 1. */
export function readLedger(rows: Rows, options: ReadingOptions, firstRow = 1): Result<Ledger, ReadFailure> {
  const header = findHeader(rows, options);
  if (header === undefined) return err({ code: 'noHeader' });
  const reader = ledgerReader(rows[header] as readonly Cell[], options, firstRow + header, rows.length - header - 1);
  for (let i = header + 1; i < rows.length; i++) reader.row(rows[i] as readonly Cell[]);
  return reader.finish();
}

function rowReader(mapping: Mapping, options: ReadingOptions, headerRow: number, expectedRows?: number): LedgerReader {
  const raw = rawRows(mapping, options, expectedRows);
  const problems = problemsIn(mapping);
  const place = (field: Field): number => mapping.columns[field] ?? -1;
  const [name, code, number] = [place('customer'), place('customerId'), place('number')];
  const [kind, account, status] = [place('kind'), place('account'), place('status')];
  const [currency, disputed, doubtful] = [place('currency'), place('disputed'), place('doubtful')];
  const [email, phone] = [place('email'), place('phone')];
  /** A number in it makes a row that is no total; most tables write their dates so. */
  const dated = Math.max(0, place('issued'), place('due'));
  const hasFlags = disputed >= 0 || doubtful >= 0 || account >= 0 || email >= 0 || phone >= 0;
  const kinds = kindReader(options, problems);
  const statusOf = statusReader(problems);
  let sheetRow = headerRow;
  for (const column of mapping.repeated)
    problems.add('headerTwice', repeatedField(mapping, column), headerRow, mapping.headers[column]);

  function readCustomer(cells: readonly Cell[], index: number): void {
    const called = name < 0 ? '' : cellText(cells[name]);
    const known = code < 0 ? '' : trimmed(cells[code]);
    if (code >= 0 && name >= 0) {
      raw.spelling[index] = raw.spellings.indexOf(called);
      raw.customer[index] = raw.customers.indexOf(known === '' ? NAME_MARK + called : known);
    } else raw.customer[index] = raw.customers.indexOf(code >= 0 ? known : called);
  }

  function readDate(slot: DateSlot, cell: Cell, index: number): number {
    if (typeof cell === 'number' && isSerial(cell)) return Math.floor(cell);
    if (cell === '') return BLANK_DATE;
    const day = slot.reader.read(cell, sheetRow);
    if (day !== UNREADABLE_DATE) return day;
    if (slot.field === 'settled') {
      const answer = answerOf(textOf(cell));
      if (answer === true) raw.flags[index] = (raw.flags[index] ?? 0) | SAID_PAID;
      if (answer !== undefined) return BLANK_DATE;
    }
    if (slot.field === 'due') raw.flags[index] = (raw.flags[index] ?? 0) | DUE_UNREADABLE;
    problems.add('dateUnreadable', slot.field, sheetRow, cell);
    return BLANK_DATE;
  }

  function readAmount(slot: AmountSlot, cell: Cell, index: number): number {
    if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
    const value = slot.reader.read(cell, sheetRow, index);
    if (value !== UNREADABLE_AMOUNT) return value;
    problems.add('amountUnreadable', slot.field, sheetRow, cell);
    return value;
  }

  /** The row's own currency, else the one that its amount names, else that of the settings. */
  function readCurrency(cells: readonly Cell[]): string {
    const own = currency < 0 ? '' : cellText(cells[currency]);
    let said = own;
    for (const slot of raw.amounts) {
      if (typeof cells[slot.column] !== 'string') continue;
      const named = slot.reader.currency();
      if (named === '') continue;
      if (said === '') said = named;
      else if (currencyNamed(said) !== currencyNamed(named)) {
        problems.add('currencyContradicts', slot.field, sheetRow, cells[slot.column], said);
      }
    }
    return said;
  }

  function readFlags(cells: readonly Cell[], index: number): void {
    let flags = raw.flags[index] ?? 0;
    if (disputed >= 0 && isDisputed(cells[disputed], problems, sheetRow)) flags |= DISPUTED;
    if (doubtful >= 0 && saysDoubtful(cells[doubtful])) flags |= DOUBTFUL;
    if (account >= 0 && isDoubtfulAccount(trimmed(cells[account]))) flags |= DOUBTFUL;
    if (email >= 0 && !isBlankOrDash(cellText(cells[email]))) flags |= REACHABLE;
    if (phone >= 0 && !isBlankOrDash(cellText(cells[phone]))) flags |= REACHABLE;
    raw.flags[index] = flags;
  }

  /** The account tells the nature of an item, the type its sign; a type such as "Pro forma" is a status. */
  function readKind(cells: readonly Cell[], index: number): void {
    const named = kind < 0 ? UNSAID : kinds.read(cells[kind], sheetRow);
    const ofAccount = account < 0 ? undefined : kindOfAccount(trimmed(cells[account]));
    const typeDecides = named > 0 && CREDITS.has(itemKinds[named - 1] as ItemKind) && !isOwn(ofAccount);
    raw.kind[index] = ofAccount && !typeDecides ? 1 + itemKinds.indexOf(ofAccount) : Math.max(UNSAID, named);
    if (named < 0 && raw.status[index] === UNSAID) raw.status[index] = -named;
  }

  /** Which cell makes of a row no receivable. */
  function readLeftOut(cells: readonly Cell[], index: number): void {
    if (!isLeftOut((raw.kind[index] ?? UNSAID) - 1, raw.status[index] ?? UNSAID)) return;
    const byStatus = status >= 0 && statusOf(cells[status], sheetRow) === LEFT_OUT;
    const named = kind < 0 ? UNSAID : kinds.read(cells[kind], sheetRow);
    const field = byStatus ? 'status' : named === -LEFT_OUT || named === 1 + UNISSUED ? 'kind' : 'account';
    raw.leftOutBy.set(index, { field, word: cellText(cells[place(field)]) });
  }

  function isAnonymous(cells: readonly Cell[]): boolean {
    for (const slot of raw.dates) if (slot.field !== 'settled' && !saysNothing(cells[slot.column])) return false;
    return number < 0 || saysNothing(cells[number]);
  }

  return {
    row(cells) {
      sheetRow++;
      if (isBlankRow(cells)) return;
      const index = raw.size++;
      if (index === raw.capacity) reserve(raw, raw.capacity * 2);
      raw.row[index] = sheetRow;
      readCustomer(cells, index);
      raw.numbers[index] = number < 0 ? '' : trimmed(cells[number]);
      for (const slot of raw.dates) slot.values[index] = readDate(slot, cells[slot.column], index);
      for (const slot of raw.amounts) slot.values[index] = readAmount(slot, cells[slot.column], index);
      for (const slot of raw.labels) slot.values[index] = slot.reader.indexOf(cellText(cells[slot.column]));
      raw.currency[index] = raw.currencies.indexOf(readCurrency(cells));
      if (status >= 0) raw.status[index] = statusOf(cells[status], sheetRow);
      if (kind >= 0 || account >= 0) readKind(cells, index);
      if (status >= 0 || kind >= 0 || account >= 0) readLeftOut(cells, index);
      if (hasFlags) readFlags(cells, index);
      if (typeof cells[dated] !== 'number' && isAnonymous(cells))
        raw.flags[index] = (raw.flags[index] ?? 0) | ANONYMOUS | (cells.some(saysTotal) ? SAYS_TOTAL : 0);
    },
    finish() {
      const undecidedKind = kinds.undecided();
      if (undecidedKind.length > 0) {
        const header = mapping.headers[kind] ?? '';
        return err({ code: 'undecidedKind', field: 'kind', header, cells: undecidedKind });
      }
      return compose(raw, mapping, options, problems);
    },
  };
}

function isBlankRow(cells: readonly Cell[]): boolean {
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string' || isVisible(cell.charCodeAt(0)) || cell.trim() !== '') return false;
  }
  return true;
}

/** Accounts that make of a receipt what they hold: a deposit is never netted. */
const isOwn = (kind: ItemKind | undefined): boolean => kind === 'deposit' || kind === 'unissued';

/** Kinds whose amounts reduce what is owed, even on an account of bills or retentions. */
const CREDITS: ReadonlySet<ItemKind> = new Set(['creditNote', 'receipt']);

/** The field that reads the first of the columns with this header. */
function repeatedField({ columns, headers }: Mapping, column: number): Field {
  const first = headers.indexOf((headers[column] ?? '').replace(/ \(\d+\)$/, ''));
  return (Object.entries(columns) as [Field, number][]).find(([, place]) => place === first)?.[0] ?? 'amount';
}
