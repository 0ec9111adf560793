/** Settings that come in any number, one row each: their keys begin alike. */
import { edgesOf, MAX_EDGES } from '../analysis/aging-options';
import { textOf, type Cell } from '../cell';
import { fields, isField, type Field } from '../ledger/fields';
import { fold } from '../ledger/fold';
import { isItemKind, itemKinds } from '../ledger/kinds';
import { currencyNamed, exactMinor, digitsOf, toDecimal, type Currency, type Minor } from '../money';
import type { Settings } from '../settings';
import type { Definition, SettingValues } from './definition';
import { numbersIn, theOnly } from './numbers';

const EDGE = 'aging.edge.';
/** Rows of the sheet, so that a bucket more needs no new one. */
const EDGE_ROWS = 5;

/** They replace one another as a whole: 15 and 45 over 30, 60 and 90 leave no 90. */
export const edges: Definition = {
  owns: (key) => key.startsWith(EDGE),
  keys: ({ aging }) =>
    Array.from(
      { length: Math.min(MAX_EDGES, Math.max(EDGE_ROWS, aging.edges.length)) },
      (_, i) => EDGE + String(i + 1),
    ),
  read(settings, values) {
    const ordered = [...values].sort(([a], [b]) => placeOf(a) - placeOf(b));
    const days = ordered.map(([, cell]) => theOnly(numbersIn(cell), Number.isInteger) ?? NaN);
    const read = edgesOf(days);
    if (read.ok) return { settings: { ...settings, aging: { ...settings.aging, edges: read.value } }, refused: [] };
    const first = days.findIndex((_, i) => !edgesOf(days.slice(0, i + 1)).ok);
    return { settings, refused: ordered.slice(first, first + 1).map(([key]) => key) };
  },
  write: ({ aging }, key) => aging.edges[placeOf(key) - 1] ?? '',
  label: (key, { settings }) => settings.edge(placeOf(key)),
  help: (key, { settings }) => (placeOf(key) === 1 ? settings.edgeHelp : ''),
  expected: ({ settings }) => settings.expected.edge,
};

const placeOf = (key: string): number => Number(key.slice(EDGE.length));

type Words = {
  readonly keys: Definition['keys'];
  /** Of what follows the prefix. */
  readonly read: (settings: Settings, name: string, cell: Cell) => Settings | undefined;
  readonly write: (settings: Settings, name: string) => Cell;
  readonly label: (name: string, text: Parameters<Definition['label']>[1]) => string;
  readonly help: (name: string, text: Parameters<Definition['help']>[1]) => string;
  readonly expected: Definition['expected'];
};

/** A family whose values stand each for themselves. */
function family(prefix: string, { keys, read, write, label, help, expected }: Words): Definition {
  const nameOf = (key: string): string => key.slice(prefix.length);
  return {
    owns: (key) => key.startsWith(prefix),
    keys: (settings, currencies) => keys(settings, currencies).map((name) => prefix + name),
    read(before, values: SettingValues) {
      let settings = before;
      const refused: string[] = [];
      for (const [key, cell] of values) {
        const next = read(settings, nameOf(key), cell);
        if (next) settings = next;
        else refused.push(key);
      }
      return { settings, refused };
    },
    write: (settings, key) => write(settings, nameOf(key)),
    label: (key, text) => label(nameOf(key), text),
    help: (key, text) => help(nameOf(key), text),
    expected,
  };
}

/** What the books say that customers owe, for each currency. */
export const bookBalances = family('account.', {
  keys: ({ books, reading }, currencies) => [...new Set([...currencies, ...books.balances.keys(), reading.currency])],
  read(settings, name, cell) {
    const currency = currencyNamed(name);
    const minor = currency && minorIn(cell, currency);
    if (currency === undefined || minor === undefined) return undefined;
    const balances = new Map(settings.books.balances).set(currency, minor);
    return { ...settings, books: { ...settings.books, balances } };
  },
  write({ books }, name) {
    const currency = name as Currency;
    const minor = books.balances.get(currency);
    return minor === undefined ? '' : toDecimal(minor, currency);
  },
  label: (name, { settings }) => settings.account(name),
  help: (_, { settings }) => settings.accountHelp,
  expected: ({ settings }) => settings.expected.account,
});

function minorIn(cell: Cell, currency: Currency): Minor | undefined {
  const digits = digitsOf(currency);
  const value = theOnly(numbersIn(cell, currency), (number) => !Number.isNaN(exactMinor(number, digits)));
  return value === undefined ? undefined : (exactMinor(value, digits) as Minor);
}

/** The column of a field, by its header. */
export const mapping = family('map.', {
  keys: () => fields.map(({ field }) => field),
  read: (settings, name, cell) =>
    isField(name)
      ? {
          ...settings,
          reading: { ...settings.reading, mapping: { ...settings.reading.mapping, [name]: textOf(cell) } },
        }
      : undefined,
  write: ({ reading }, name) => reading.mapping[name as Field] ?? '',
  label: (name, { settings, fields: words }) => settings.map(isField(name) ? words[name] : name),
  help: () => '',
  expected: ({ settings }) => settings.expected.header,
});

/** What a word of the type column means. */
export const kindWords = family('kind.', {
  keys: ({ reading }) => [...reading.kinds.keys()],
  read(settings, name, cell) {
    const kind = textOf(cell);
    if (!isItemKind(kind)) return undefined;
    return {
      ...settings,
      reading: { ...settings.reading, kinds: new Map(settings.reading.kinds).set(fold(name), kind) },
    };
  },
  write: ({ reading }, name) => reading.kinds.get(fold(name)) ?? '',
  label: (name, { settings }) => settings.kind(name),
  help: () => '',
  expected: () => itemKinds.join(', '),
});
