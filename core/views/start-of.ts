/** The choice of a table and its columns, as the pane shows it: what was recognised, and what could not be read. */
import { isBlank, type Cell } from '../cell';
import { fields, type Field } from '../ledger/fields';
import { recognised, type Mapping } from '../ledger/header';
import type { Ledger } from '../ledger/ledger';
import { readLedger } from '../ledger/reader';
import { problemList, worded } from '../reports/problem-list';
import { shown } from '../settings/worded';
import { textIn, type Language } from '../text/text';
import type { ChosenColumns, Readings } from './calls';
import { candidates, headerRowOf } from './candidates';
import { namesFor } from './chosen-columns';
import { questionOf } from './start-question';
import { settingsWith } from './changed-settings';
import { columnLetter, firstColumnOf } from './column-letter';
import type { Start, StartField } from './start';
import type { Candidate, WorkbookRead } from './workbook-read';

/** `table`: that is looked at; undefined where there is none. */
export function startOf(
  read: WorkbookRead,
  table: Candidate | undefined,
  chosen: ChosenColumns = {},
  readings: Readings = {},
): Start {
  const tables = candidates(read).map(({ reference, sheet }) => ({ reference, label: sheet }));
  if (!table) return { ...NOTHING, tables, failure: textIn(read.language).answers.noTable };
  return { tables, table: table.reference, ...columnsOf(table, read, chosen, readings) };
}

const NOTHING: Start = {
  tables: [],
  table: undefined,
  fields: [],
  columns: [],
  unused: [],
  failure: '',
  question: null,
  problems: [],
  problemCount: 0,
  rows: 0,
};

function columnsOf(
  table: Candidate,
  read: WorkbookRead,
  chosen: ChosenColumns,
  readings: Readings,
): Omit<Start, 'tables' | 'table'> {
  const text = textIn(read.language);
  const { reading } = settingsWith(read, readings);
  const headerRow = headerRowOf(table.rows, { ...reading.mapping, ...chosen });
  if (headerRow === undefined) return { ...NOTHING, failure: text.failure({ code: 'noHeader' }, 'choice') };
  const header = table.rows[headerRow] ?? [];
  const names = namesFor(header, reading.mapping, chosen);
  const ledger = readLedger(table.rows, { ...reading, mapping: names }, table.firstRow);
  const mapping = mappingOf(header, names);
  const first = firstColumnOf(table.reference);
  const samples = samplesOf(table.rows.slice(headerRow + 1), mapping, read.language);
  const columns = mapping.headers.flatMap((name, place) =>
    name === ''
      ? []
      : [
          {
            place,
            header: name,
            label: text.answers.column(columnLetter(first + place), name),
            sample: samples(place),
          },
        ],
  );
  const used = new Set(Object.values(mapping.columns));
  return {
    fields: fieldsOf(mapping, read.language),
    columns: columns.map(({ header: name, label, sample }) => ({ header: name, label, sample })),
    unused: columns.filter(({ place }) => !used.has(place)).map(({ label }) => label),
    failure: ledger.ok ? '' : text.failure(ledger.error, 'choice'),
    question: ledger.ok ? null : questionOf(ledger.error, read.language),
    problems: ledger.ok ? problemsOf(ledger.value, mapping, first, read.language) : [],
    problemCount: ledger.ok ? problemList(ledger.value).count : 0,
    rows: ledger.ok ? ledger.value.rows : table.rows.length - headerRow - 1,
  };
}

/** A name that is no header of the table is told as a failure; the other columns are shown all the same. */
function mappingOf(header: readonly Cell[], names: ChosenColumns): Mapping {
  const found = recognised(header, { mapping: names });
  if (found.ok) return found.value;
  const plain = recognised(header, { mapping: {} });
  return plain.ok ? plain.value : { columns: {}, headers: [], repeated: [] };
}

/** One of two is enough; where there is neither, the first is asked for. */
const PAIRS: readonly (readonly [Field, Field])[] = [
  ['customer', 'customerId'],
  ['due', 'issued'],
  ['amount', 'open'],
];
const ALWAYS: readonly Field[] = [
  ...(['customer', 'customerId', 'number', 'issued', 'due', 'amount', 'open', 'paid', 'settled', 'email'] as const),
];

function fieldsOf({ columns, headers }: Mapping, language: Language): readonly StartField[] {
  const found = fields.map(({ field }) => field).filter((field) => columns[field] !== undefined);
  const needed = PAIRS.flatMap(([first, other]) => {
    if (columns[other] === undefined) return [first];
    return columns[first] === undefined ? [other] : [];
  });
  return [...new Set([...ALWAYS, ...found])].map((field) => ({
    field,
    label: textIn(language).fields[field],
    header: headers[columns[field] ?? -1] ?? '',
    needed: needed.includes(field),
  }));
}

const SAMPLE = 3;

function samplesOf(rows: Candidate['rows'], { columns }: Mapping, language: Language): (place: number) => string {
  const dates = new Set(fields.filter(({ type }) => type === 'date').map(({ field }) => columns[field]));
  return (place) => {
    const values: string[] = [];
    for (const row of rows) {
      if (values.length === SAMPLE) break;
      const cell = row[place];
      if (!isBlank(cell)) values.push(shown(cell, dates.has(place) ? 'date' : undefined, language));
    }
    return values.join(' · ');
  };
}

const MOST_PROBLEMS = 5;

function problemsOf(ledger: Ledger, { headers }: Mapping, first: number, language: Language): Start['problems'] {
  const { answers } = textIn(language);
  return problemList(ledger)
    .problems.slice(0, MOST_PROBLEMS)
    .map((problem) => {
      const place = headers.indexOf(problem.column);
      const { value, wrong, assumed } = worded(problem, language);
      return {
        place:
          place < 0 || problem.column === ''
            ? answers.row(problem.row)
            : columnLetter(first + place) + String(problem.row),
        says: answers.problem(value, wrong, assumed),
      };
    });
}
