/** The settings that the pane offers, by what they are about; the sheet has them all. */
import { textOf } from '../cell';
import { definitionOf } from '../settings/definitions';
import { rangeRows } from '../settings/range';
import { settingRows, type SettingRow } from '../settings/rows';
import { shown } from '../settings/worded';
import type { Text } from '../text/text';
import type { Opened } from './opened';

export type SettingView = {
  readonly key: string;
  readonly label: string;
  /** As it stands in its cell, for a person to change. */
  readonly value: string;
  readonly help: string;
  /** What is wrong with it, in words; empty where nothing is. */
  readonly problem: string;
  /** The words that are offered. */
  readonly choices: readonly string[];
  /** Something else than those may be typed, such as a date. */
  readonly isTyped: boolean;
  /** It may have several lines. */
  readonly isLong: boolean;
};

export type SettingsView = readonly { readonly group: string; readonly settings: readonly SettingView[] }[];

/** The beginnings of keys. */
const GROUPS: Readonly<Record<keyof Text['pane']['settingGroups'], readonly string[]>> = {
  asOf: ['language', 'asOf.rule', 'aging.', 'target.'],
  reading: ['currency', 'terms.', 'reading.', 'map.', 'kind.'],
  reminders: ['reminders.', 'policy.'],
  sender: ['sender.'],
  law: ['law.', 'rate.'],
  risk: ['risk.'],
  books: ['account.'],
};

export function settings({ read, context }: Pick<Opened, 'read' | 'context'>): SettingsView {
  const { ledger } = context;
  // Nothing chosen leaves the column to be recognised.
  const headers = [...new Set(['', ...Object.values(ledger.read), ...ledger.unread])];
  const rows = settingRows(context.settings, rangeRows(read.settings?.rows ?? []), ledger.currencies);
  return (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => ({
    group: context.text.pane.settingGroups[group],
    settings: rows
      .filter(({ key }) => GROUPS[group].some((start) => key.startsWith(start)))
      .map((row) => settingView(row, headers, context.text, context.settings.language)),
  }));
}

function settingView(
  { key, label, value, help, problem, shows }: SettingRow,
  headers: readonly string[],
  text: Text,
  language: 'fr' | 'en',
): SettingView {
  const definition = definitionOf(key);
  const words = definition?.choices?.(text) ?? [];
  const isColumn = key.startsWith('map.');
  return {
    key,
    label: textOf(label),
    value: shown(value, shows, language),
    help: textOf(help),
    problem: textOf(problem),
    choices: isColumn ? headers : words,
    isTyped: !isColumn && definition?.expected(text) !== words.join(', '),
    isLong: definition?.isLong === true,
  };
}
