/** Which columns of a table a person has named, as the settings hold them. */
import type { Cell } from '../cell';
import { isField, type Field } from '../ledger/fields';
import { recognised } from '../ledger/header';
import type { ReadingOptions } from '../ledger/options';
import type { ChosenColumns } from './calls';

type Names = ReadingOptions['mapping'];

/**
 * What is chosen now over what the settings say. A header that this table does not have was meant for another one; an
 * empty text leaves the field to its header.
 */
export function namesFor(header: readonly Cell[], known: Names, chosen: ChosenColumns): Names {
  const fits = entriesOf(known).filter(([field, name]) => recognised(header, { mapping: { [field]: name } }).ok);
  const names = new Map([...fits, ...entriesOf(chosen)]);
  return Object.fromEntries([...names].filter(([, name]) => name.trim() !== ''));
}

/** Those names alone without which the columns would be others. */
export function neededNames(header: readonly Cell[], names: Names): Names {
  const placesWith = (mapping: Names): Readonly<Partial<Record<Field, number>>> => {
    const found = recognised(header, { mapping });
    return found.ok ? found.value.columns : {};
  };
  const [all, none] = [placesWith(names), placesWith({})];
  const needed: Names = Object.fromEntries(entriesOf(names).filter(([field]) => all[field] !== none[field]));
  return isSame(placesWith(needed), all) ? needed : names;
}

const entriesOf = (names: Names): readonly (readonly [Field, string])[] =>
  Object.entries(names).flatMap(([field, name]) => (isField(field) ? [[field, name] as const] : []));

const isSame = (a: Partial<Record<Field, number>>, b: Partial<Record<Field, number>>): boolean =>
  [...Object.keys(a), ...Object.keys(b)].filter(isField).every((field) => a[field] === b[field]);
