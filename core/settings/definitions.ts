/** Every setting, in the order of the sheet. A new one is its line here, and its label and help in `core/text`. */
import { readTerms } from '../terms/read-terms';
import { option, stored, type Definition } from './definition';
import { edges } from './edges';
import { bookBalances, kindWords, mapping } from './families';
import { lawDefinitions, termCodes } from './law';
import { reminderDefinitions } from './reminders';
import { riskDefinitions } from './risk';
import { senderDefinitions } from './sender';
import {
  asOfRule,
  choice,
  currency,
  day,
  decimalSign,
  language,
  number,
  optional,
  share,
  terms,
  yesNo,
} from './value-kinds';

export const definitions: readonly Definition[] = [
  // First, because the words of the others depend on it.
  stored(
    'language',
    language,
    (settings) => settings.language,
    (settings, value) => ({ ...settings, language: value }),
  ),
  option('asOf.rule', 'asOf', 'rule', asOfRule),
  option('asOf.inUse', 'asOf', 'inUse', optional(day)),
  option('aging.basis', 'aging', 'basis', choice('basis')),
  edges,
  option('target.dso', 'targets', 'dso', optional(number(0, 999))),
  option('target.overdueRate', 'targets', 'overdueRate', optional(share())),
  // Before the balances, whose keys begin like its own.
  option('account.asOf', 'books', 'asOf', optional(day)),
  bookBalances,
  option('currency', 'reading', 'currency', currency),
  stored(
    'terms.default',
    terms,
    ({ defaultTerms }) => defaultTerms,
    (settings, written) => ({
      ...settings,
      defaultTerms: written,
      reading: {
        ...settings.reading,
        terms: readTerms(written ?? '') ?? settings.reading.terms,
        termsKnown: written !== undefined,
      },
    }),
  ),
  option('terms.endOfMonth', 'reading', 'endOfMonth', choice('endOfMonth')),
  option('terms.inMonths', 'reading', 'inMonths', yesNo),
  // After the settings whose keys begin like its own.
  termCodes,
  ...lawDefinitions,
  ...reminderDefinitions,
  option('reading.dates', 'reading', 'dates', optional(choice('dates'))),
  option('reading.decimal', 'reading', 'decimal', optional(decimalSign)),
  ...riskDefinitions,
  ...senderDefinitions,
  mapping,
  kindWords,
];

/** Undefined for a key that this version does not know. */
export const definitionOf = (key: string): Definition | undefined => definitions.find(({ owns }) => owns(key));
