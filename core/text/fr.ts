/** French. */
import { functionsWords } from './fr/functions';
import { hostsWords } from './fr/hosts';
import { ledgerWords } from './fr/ledger';
import { reportsWords } from './fr/reports';
import { settingsWords } from './fr/settings';
import type { Text } from './text';

export const fr: Text = {
  language: 'Français',
  separator: ';',
  formats: { percent: '0.0 %;"−"0.0 %;"–"', date: 'dd/mm/yyyy' },
  ...functionsWords,
  ...ledgerWords,
  ...settingsWords,
  ...reportsWords,
  ...hostsWords,
};
