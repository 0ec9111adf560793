/**
 * The workbook's settings: composed of the options that the lower floors own, kept on one sheet that a person can edit.
 *
 * Columns: key (the only one that is read besides the value) | label | value | help | problem; one value a cell, because
 * `30,60` is 30.6 in a French Excel. A key that this version does not know is kept; a value that it does not
 * understand is a problem and leaves the default.
 */
import { defaultAging, edgesOf, MAX_EDGES, type AgingBasis, type AgingOptions } from './analysis/aging-options';
import { dayOfSerial, endOfLastMonth, readTextDate, type DateOrder, type Day } from './calendar-date';
import { isBlank, textOf, type Cell, type Rows } from './cell';
import { fields, isField } from './ledger/fields';
import { fold } from './ledger/fold';
import { isItemKind, type ItemKind } from './ledger/kinds';
import type { DecimalSign, ReadingOptions } from './ledger/options';
import { currencyNamed, type Currency } from './money';
import { readPaymentTerms, type EndOfMonthMethod } from './terms/payment-terms';
import { isLanguage, languages, textIn, type Language } from './text/text';

/** The day that figures speak of: a rule, and the day that it gave when it was last applied. */
export type AsOf = {
  readonly rule: 'today' | 'endOfLastMonth' | Day;
  /** Undefined until a host has applied the rule: figures are then not available. */
  readonly inUse: Day | undefined;
};

export type Settings = {
  readonly language: Language;
  readonly asOf: AsOf;
  readonly aging: AgingOptions;
  readonly reading: ReadingOptions;
  /** The terms as they were written, for the sheet. */
  readonly defaultTerms: string;
};

/** Keys and values of settings, however they came: a sheet, a file, the flags of a command line. */
export type SettingValues = ReadonlyMap<string, Cell>;

export type SettingProblem = { readonly key: string; readonly value: Cell };

const VERSION = 1;
const DEFAULT_TERMS = { fr: '30 jours', en: '30 days' };

export const defaultSettings = (language: Language): Settings => ({
  language,
  asOf: { rule: 'today', inUse: undefined },
  aging: defaultAging,
  reading: {
    mapping: {},
    kinds: new Map(),
    dates: undefined,
    decimal: undefined,
    currency: 'EUR' as Currency,
    terms: { days: 30 },
    endOfMonth: 'days-then-eom',
  },
  defaultTerms: DEFAULT_TERMS[language],
});

/** The day that a rule gives on the day of the host's clock. */
export function dayOfRule(rule: AsOf['rule'], today: Day): Day {
  if (rule === 'today') return today;
  return rule === 'endOfLastMonth' ? endOfLastMonth(today) : rule;
}

type Entry = {
  readonly key: string;
  /** The settings with this value; undefined when the value is not understood. */
  readonly read: (settings: Settings, value: Cell) => Settings | undefined;
  /** The value as it is written into its cell, in a language. */
  readonly write: (settings: Settings, language: Language) => Cell;
};

/** Every setting but edges, mappings and kinds, which come in numbers, in the order of the sheet. */
const entries: readonly Entry[] = [
  {
    key: 'language',
    read: (settings, value) =>
      isLanguage(textOf(value)) ? { ...settings, language: textOf(value) as Language } : undefined,
    write: ({ language }) => language,
  },
  {
    key: 'asOf.rule',
    read: (settings, value) => {
      const rule = choiceOf(value, 'asOfRule') ?? dayOfCell(value);
      return rule === undefined ? undefined : { ...settings, asOf: { ...settings.asOf, rule } };
    },
    write: ({ asOf: { rule } }, language) =>
      typeof rule === 'number' ? rule : textIn(language).choices.asOfRule[rule],
  },
  {
    key: 'asOf.inUse',
    read: (settings, value) => {
      const inUse = dayOfCell(value);
      return inUse === undefined ? undefined : { ...settings, asOf: { ...settings.asOf, inUse } };
    },
    write: ({ asOf }) => asOf.inUse ?? '',
  },
  {
    key: 'aging.basis',
    read: (settings, value) => {
      const basis: AgingBasis | undefined = choiceOf(value, 'basis');
      return basis && { ...settings, aging: { ...settings.aging, basis } };
    },
    write: ({ aging }, language) => textIn(language).choices.basis[aging.basis],
  },
  {
    key: 'currency',
    read: (settings, value) => {
      const currency = currencyNamed(textOf(value));
      return currency && reading(settings, { currency });
    },
    write: ({ reading: { currency } }) => currency,
  },
  {
    key: 'terms.default',
    read: (settings, value) => {
      const terms = readPaymentTerms(textOf(value));
      return terms && { ...reading(settings, { terms }), defaultTerms: textOf(value) };
    },
    write: ({ defaultTerms }) => defaultTerms,
  },
  {
    key: 'terms.endOfMonth',
    read: (settings, value) => {
      const endOfMonth: EndOfMonthMethod | undefined = choiceOf(value, 'endOfMonth');
      return endOfMonth && reading(settings, { endOfMonth });
    },
    write: ({ reading: { endOfMonth } }, language) => textIn(language).choices.endOfMonth[endOfMonth],
  },
  {
    key: 'reading.dates',
    read: (settings, value) => {
      const dates: DateOrder | undefined = choiceOf(value, 'dates');
      return dates && reading(settings, { dates });
    },
    write: ({ reading: { dates } }, language) => (dates ? textIn(language).choices.dates[dates] : ''),
  },
  {
    key: 'reading.decimal',
    read: (settings, value) =>
      textOf(value) === ',' || textOf(value) === '.'
        ? reading(settings, { decimal: textOf(value) as DecimalSign })
        : undefined,
    write: ({ reading: { decimal } }) => decimal ?? '',
  },
];

const reading = (settings: Settings, change: Partial<ReadingOptions>): Settings => ({
  ...settings,
  reading: { ...settings.reading, ...change },
});

type Choices = ReturnType<typeof textIn>['choices'];

/** A choice as any language words it, or its own key. */
export function choiceOf<N extends keyof Choices>(value: Cell, name: N): keyof Choices[N] | undefined {
  const folded = fold(textOf(value));
  for (const language of languages) {
    for (const [key, word] of Object.entries(textIn(language).choices[name])) {
      if (fold(key) === folded || fold(word) === folded) return key as keyof Choices[N];
    }
  }
  return undefined;
}

function dayOfCell(value: Cell): Day | undefined {
  if (typeof value === 'number') return dayOfSerial(value);
  const date = readTextDate(textOf(value));
  return date.kind === 'day' || date.kind === 'evidence' ? date.day : undefined;
}

const EDGE = 'aging.edge.';
const MAP = 'map.';
const KIND = 'kind.';

/** Values over a base: a later source of settings over an earlier one. Blank values change nothing. */
export function withValues(
  base: Settings,
  values: SettingValues,
): { readonly settings: Settings; readonly problems: readonly SettingProblem[] } {
  const problems: SettingProblem[] = [];
  let settings = base;
  for (const entry of entries) {
    const value = values.get(entry.key);
    if (isBlank(value)) continue;
    const next = entry.read(settings, value);
    if (next) settings = next;
    else problems.push({ key: entry.key, value });
  }
  const given = [...values].filter(([, value]) => !isBlank(value));
  const edges = given.filter(([key]) => key.startsWith(EDGE)).map(([, value]) => Number(value));
  if (edges.length > 0) {
    const valid = edgesOf(edges);
    if (valid.ok) settings = { ...settings, aging: { ...settings.aging, edges: valid.value } };
    else problems.push({ key: `${EDGE}1`, value: edges.join(' ') });
  }
  const mapping = { ...settings.reading.mapping };
  const kinds = new Map(settings.reading.kinds);
  for (const [key, value] of given) {
    if (key.startsWith(MAP)) {
      const field = key.slice(MAP.length);
      if (isField(field)) mapping[field] = textOf(value);
      else problems.push({ key, value });
    } else if (key.startsWith(KIND)) {
      const kind = textOf(value);
      if (isItemKind(kind)) kinds.set(fold(key.slice(KIND.length)), kind);
      else problems.push({ key, value });
    }
  }
  return { settings: reading(settings, { mapping, kinds }), problems };
}

/** Where keys and values stand in a settings range, or in any table with the columns `key` and `value`. */
function placesOf(rows: Rows): { readonly header: number; readonly key: number; readonly value: number } {
  const header = rows.findIndex((row) => row.some((cell) => textOf(cell) === 'key'));
  const cells = rows[header] ?? [];
  const key = Math.max(
    0,
    cells.findIndex((cell) => textOf(cell) === 'key'),
  );
  const value = cells.findIndex((cell) => VALUE_HEADERS.has(fold(textOf(cell))));
  return { header, key, value: value >= 0 ? value : key + 2 };
}

export function valuesOf(rows: Rows): SettingValues {
  const { header, key, value } = placesOf(rows);
  return new Map(rows.slice(header + 1).map((row) => [textOf(row[key]), row[value]]));
}

/** The cell of the as-of date in use within a settings range; undefined when somebody has deleted its row. */
export function asOfCell(rows: Rows): { readonly row: number; readonly column: number } | undefined {
  const { key, value } = placesOf(rows);
  const row = rows.findIndex((cells) => textOf(cells[key]) === 'asOf.inUse');
  return row < 0 ? undefined : { row, column: value };
}

const VALUE_HEADERS = new Set(languages.map((language) => fold(textIn(language).settings.value)));

/** Reads a settings range over the defaults of a language. */
export const readSettings = (rows: Rows, language: Language) => withValues(defaultSettings(language), valuesOf(rows));

/** The rows of the settings sheet under its header: key, label, value, help, problem. */
export function settingRows(settings: Settings, language: Language): readonly (readonly Cell[])[] {
  const text = textIn(language).settings;
  const row = (key: string, label: string, value: Cell, help: string): readonly Cell[] => [key, label, value, help, ''];
  const { mapping, kinds } = settings.reading;
  return [
    row('version', text.version, VERSION, text.versionHelp),
    ...entries.map(({ key, write }) => {
      const { label, help } = text.entries[key as keyof typeof text.entries];
      return row(key, label, write(settings, language), help);
    }),
    ...Array.from({ length: Math.max(5, Math.min(MAX_EDGES, settings.aging.edges.length)) }, (_, i) =>
      row(`${EDGE}${String(i + 1)}`, text.edge(i + 1), settings.aging.edges[i] ?? '', i === 0 ? text.edgeHelp : ''),
    ),
    ...fields.map(({ field }) => row(MAP + field, text.map(textIn(language).fields[field]), mapping[field] ?? '', '')),
    ...[...kinds].map(([word, kind]: readonly [string, ItemKind]) => row(KIND + word, text.kind(word), kind, '')),
  ];
}

/** Keys of cells of the settings sheet that hold a date. */
export const isDateSetting = (key: string): boolean => key === 'asOf.rule' || key === 'asOf.inUse';
