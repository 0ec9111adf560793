/** Settings that come in any number, one row each, which stand for themselves: their keys begin alike. */
import { textOf, type Cell } from '../cell';
import { fields, isField, type Field } from '../ledger/fields';
import { fold } from '../ledger/fold';
import { currencyNamed, exactMinor, digitsOf, toDecimal, type Currency, type Minor } from '../money';
import type { Settings } from '../settings';
import { textIn, type Language, type Text } from '../text/text';
import { itemKindOf } from './choices';
import type { Definition } from './definition';
import { numbersIn, theOnly } from './numbers';
import type { Shows } from './value-kinds';

type Family = {
  readonly keys: Definition['keys'];
  /** Of what follows the prefix. */
  readonly read: (settings: Settings, name: string, cell: Cell) => Settings | undefined;
  readonly write: (settings: Settings, name: string, language: Language) => Cell;
  readonly label: (name: string, text: Text) => string;
  readonly help: (name: string, text: Text) => string;
  readonly expected: Definition['expected'];
  readonly choices?: Definition['choices'];
  readonly shows?: Shows;
};

export function family(
  prefix: string,
  { keys, read, write, label, help, expected, choices, shows }: Family,
): Definition {
  const nameOf = (key: string): string => key.slice(prefix.length);
  return {
    owns: (key) => key.startsWith(prefix),
    keys: (settings, currencies) => keys(settings, currencies).map((name) => prefix + name),
    read(before, values) {
      let settings = before;
      const refused: string[] = [];
      for (const [key, cell] of values) {
        const next = read(settings, nameOf(key), cell);
        if (next) settings = next;
        else refused.push(key);
      }
      return { settings, refused };
    },
    write: (settings, key, language) => write(settings, nameOf(key), language),
    label: (key, text) => label(nameOf(key), text),
    help: (key, text) => help(nameOf(key), text),
    expected,
    ...(choices && { choices }),
    ...(shows && { shows }),
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
    const currency = currencyNamed(name);
    const minor = currency && books.balances.get(currency);
    return currency === undefined || minor === undefined ? '' : toDecimal(minor, currency);
  },
  label: (name, { settings }) => settings.account(name),
  help: (_, { settings }) => settings.accountHelp,
  expected: ({ settings }) => settings.expected.account,
  shows: 'amount',
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
    const kind = itemKindOf(cell);
    if (!kind) return undefined;
    return {
      ...settings,
      reading: { ...settings.reading, kinds: new Map(settings.reading.kinds).set(fold(name), kind) },
    };
  },
  write({ reading }, name, language) {
    const kind = reading.kinds.get(fold(name));
    return kind ? textIn(language).kinds[kind] : '';
  },
  label: (name, { settings }) => settings.kind(name),
  help: () => '',
  expected: ({ kinds }) => Object.values(kinds).join(', '),
  choices: ({ kinds }) => Object.values(kinds),
});
