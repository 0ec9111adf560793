/** Flags that say what a setting says, for one run. */
import { defaultSettings } from '../core/settings';
import type { SettingValues } from '../core/settings/definition';
import { withValues } from '../core/settings/read';
import { wrongUsage } from './failure';

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
  readonly expected: string;
  readonly values: (written: string) => readonly (readonly [key: string, value: string])[];
};

const setting = (key: string) => (written: string) => [[key, written]] as const;

const BASES: Readonly<Record<string, string>> = { due: 'due', invoice: 'issued' };

function entriesOf({ lang, edges, basis, currency, defaultTerms, dates, decimal, map, kind }: Flags): readonly Entry[] {
  return [
    { flag: '--lang', written: lang, expected: 'fr, en', values: setting('language') },
    { flag: '--currency', written: currency, expected: 'EUR, USD, GBP', values: setting('currency') },
    {
      flag: '--default-terms',
      written: defaultTerms,
      expected: '"30 jours", "45 days end of month"',
      values: setting('terms.default'),
    },
    { flag: '--dates', written: dates, expected: 'dmy, mdy', values: setting('reading.dates') },
    { flag: '--decimal', written: decimal, expected: '"," "."', values: setting('reading.decimal') },
    {
      flag: '--basis',
      written: basis,
      expected: 'due, invoice',
      values: (written) => [['aging.basis', BASES[written] ?? written]],
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
      expected: 'FIELD=HEADER',
      values: (pair: string) => [splitAt(pair, pair.indexOf('='), 'map.')],
    })),
    ...(kind ?? []).map((written) => ({
      flag: '--kind',
      written,
      expected: 'WORD=KIND',
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
      throw wrongUsage(({ hosts }) => hosts.commandLine.badValue(flag, written, expected));
    }
    for (const [key, value] of own) given.set(key, value);
  }
  return given;
}
