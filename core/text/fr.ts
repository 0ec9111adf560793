/** French. */
import { dashboardWords } from './fr/dashboard';
import { functionsWords } from './fr/functions';
import { hostsWords } from './fr/hosts';
import { indicatorsWords } from './fr/indicators';
import { ledgerWords } from './fr/ledger';
import { reportsWords } from './fr/reports';
import { riskWords } from './fr/risk';
import { settingsWords } from './fr/settings';
import type { Text } from './text';

export const fr: Text = {
  language: 'Français',
  separator: ';',
  formats: { percent: '0.0 %;"−"0.0 %;"–"', rate: '0.0 %;"−"0.0 %;0.0 %', date: 'dd/mm/yyyy' },
  ...functionsWords,
  ...ledgerWords,
  ...settingsWords,
  ...reportsWords,
  ...indicatorsWords,
  ...riskWords,
  ...dashboardWords,
  ...hostsWords,
};
