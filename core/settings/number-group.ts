/** Numbers that only hold together, one row each: thresholds that ascend, weights that must not exceed a sum. */
import type { Settings } from '../settings';
import type { Text } from '../text/text';
import type { Definition } from './definition';
import type { ValueKind } from './value-kinds';

type Group<Name extends string> = {
  /** Before each name in its key. */
  readonly prefix: string;
  readonly names: readonly Name[];
  readonly kind: ValueKind<number>;
  /** In the order of the names. */
  readonly get: (settings: Settings) => readonly number[];
  readonly set: (settings: Settings, values: readonly number[]) => Settings;
  readonly hold: (values: readonly number[]) => boolean;
  readonly label: (name: Name, text: Text) => string;
  readonly help: (text: Text) => string;
  readonly expected?: Definition['expected'];
};

/** Blank rows keep what holds. When the whole does not hold together, none of what was changed is used. */
export function numberGroup<Name extends string>(group: Group<Name>): Definition {
  const { prefix, names, kind, get, set, hold, label, help, expected = kind.expected } = group;
  const keys = names.map((name) => prefix + name);
  return {
    owns: (key) => keys.includes(key),
    keys: () => keys,
    read(settings, values) {
      const held = get(settings);
      const given = keys.map((key) => (values.has(key) ? kind.read(values.get(key), settings.language) : undefined));
      const next = held.map((value, i) => given[i] ?? value);
      const together = hold(next);
      const refused = keys.filter(
        (key, i) => values.has(key) && (given[i] === undefined || (!together && given[i] !== held[i])),
      );
      return { settings: together ? set(settings, next) : settings, refused };
    },
    write: (settings, key, language) => kind.write(get(settings)[keys.indexOf(key)] as number, language),
    label: (key, text) => label(key.slice(prefix.length) as Name, text),
    help: (key, text) => (key === keys[0] ? help(text) : ''),
    expected,
    ...(kind.shows && { shows: kind.shows }),
  };
}

export const ascend = (values: readonly number[]): boolean =>
  values.every((value, i) => i === 0 || value > (values[i - 1] as number));

/** `1`, `2`, …: names of numbers that are only counted. */
export const counted = (numbers: readonly number[]): readonly string[] => numbers.map((_, i) => String(i + 1));
