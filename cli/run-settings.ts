/** The settings of a run: flags over `--settings` over the workbook over the defaults. */
import { dayOf, type Day } from '../core/calendar-date';
import { withAsOf } from '../core/reports/write-report';
import { defaultSettings, valuesOf, withValues, type Settings, type SettingValues } from '../core/settings';
import type { Language } from '../core/text/text';
import type { Arguments } from './arguments';
import type { Input } from './input';
import { readSettingsFile } from './open-input';

/** A value that is not understood, and the file in which it stands. */
export type RefusedSetting = { readonly source: string; readonly key: string; readonly value: string };

export type RunSettings = { readonly settings: Settings; readonly refused: readonly RefusedSetting[] };

export async function settingsOf(
  { file, settingsFile, values, asOf }: Arguments,
  input: Input,
  language: Language,
): Promise<RunSettings> {
  const own = await input.settings();
  const sources: readonly (readonly [string, SettingValues])[] = [
    ...(own ? [[file, valuesOf(own)] as const] : []),
    ...(settingsFile === undefined ? [] : [[settingsFile, await readSettingsFile(settingsFile)] as const]),
    ['', values],
  ];
  let settings = defaultSettings(language);
  const refused: RefusedSetting[] = [];
  for (const [source, given] of sources) {
    const { settings: next, problems } = withValues(settings, given);
    settings = next;
    for (const { key, value } of problems) refused.push({ source, key, value: String(value) });
  }
  if (asOf !== undefined) settings = { ...settings, asOf: { ...settings.asOf, rule: asOf } };
  return { settings: withAsOf(settings, today()), refused };
}

/** The day of the clock where the command runs. */
function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) as Day;
}
