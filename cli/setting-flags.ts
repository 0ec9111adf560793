/** Flags that say what a setting says, for one run. */
import { defaultSettings } from '../core/settings';
import type { SettingValues } from '../core/settings/definition';
import { withValues } from '../core/settings/read';
import type { Text } from '../core/text/text';
import { wrongUsage } from '../files/failure';

export type Flags = {
  readonly lang?: string;
  readonly edges?: string;
  readonly basis?: string;
  readonly currency?: string;
  readonly defaultTerms?: string;
  readonly dates?: string;
  readonly decimal?: string;
  readonly map?: readonly string[];
  readonly kind?: readonly string[];
};

type Entry = {
  readonly flag: string;
  readonly written: string | undefined;
  /** What would be understood, for the sentence that refuses anything else. */
  readonly expected: string | ((text: Text) => string);
  readonly values: (written: string) => readonly (readonly [key: string, value: string])[];
};

const setting = (key: string) => (written: string) => [[key, written]] as const;

function entriesOf({ lang, edges, basis, currency, defaultTerms, dates, decimal, map, kind }: Flags): readonly Entry[] {
  return [
    { flag: '--lang', written: lang, expected: 'fr, en', values: setting('language') },
    { flag: '--currency', written: currency, expected: 'EUR, USD, GBP', values: setting('currency') },
    {
      flag: '--default-terms',
      written: defaultTerms,
      expected: ({ settings }) => `"${settings.defaultTerms}"`,
      values: setting('terms.default'),
    },
    { flag: '--dates', written: dates, expected: 'dmy, mdy', values: setting('reading.dates') },
    { flag: '--decimal', written: decimal, expected: '"," "."', values: setting('reading.decimal') },
    {
      flag: '--basis',
      written: basis,
      expected: 'due, invoice, issued',
      values: setting('aging.basis'),
    },
    {
      flag: '--edges',
      written: edges,
      expected: '30,60,90',
      values: (written) => written.split(/[,;\s]+/).map((edge, i) => [`aging.edge.${String(i + 1)}`, edge]),
    },
    ...(map ?? []).map((written) => ({
      flag: '--map',
      written,
      expected: ({ hosts }: Text) => hosts.commandLine.values.column,
      values: (pair: string) => [splitAt(pair, pair.indexOf('='), 'map.')],
    })),
    ...(kind ?? []).map((written) => ({
      flag: '--kind',
      written,
      expected: ({ hosts }: Text) => hosts.commandLine.values.kind,
      values: (pair: string) => [splitAt(pair, pair.lastIndexOf('='), 'kind.')],
    })),
  ];
}

/** `customer=Nom`, cut at its sign; without one the value is blank, which nothing understands. */
const splitAt = (pair: string, sign: number, prefix: string): readonly [string, string] =>
  sign < 1 ? [prefix, ''] : [prefix + pair.slice(0, sign).trim(), pair.slice(sign + 1).trim()];

/** Each flag is tried at once, so that a wrong one is told before anything is read. */
export function settingsOfFlags(flags: Flags): SettingValues {
  const given = new Map<string, string>();
  for (const { flag, written, expected, values } of entriesOf(flags)) {
    if (written === undefined) continue;
    const own = new Map(values(written));
    const isUnderstood = withValues(defaultSettings('en'), own).problems.length === 0;
    if (!isUnderstood || [...own.values()].includes('')) {
      throw wrongUsage((text) =>
        text.hosts.commandLine.badValue(flag, written, typeof expected === 'string' ? expected : expected(text)),
      );
    }
    for (const [key, value] of own) given.set(key, value);
  }
  return given;
}
