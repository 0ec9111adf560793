/** French. */
import { answersWords } from './fr/answers';
import { dashboardWords } from './fr/dashboard';
import { dunningWords } from './fr/dunning';
import { functionsWords } from './fr/functions';
import { hostsWords } from './fr/hosts';
import { indicatorsWords } from './fr/indicators';
import { lawWords } from './fr/law';
import { ledgerWords } from './fr/ledger';
import { messagesWords } from './fr/messages';
import { paneWords } from './fr/pane';
import { remindWords } from './fr/remind';
import { reportsWords } from './fr/reports';
import { riskWords } from './fr/risk';
import { settingsWords } from './fr/settings';
import type { Text } from './text';

export const fr: Text = {
  language: 'Français',
  separator: ';',
  formats: { percent: '0.0 %;"−"0.0 %;"–"', rate: '0.0 %;"−"0.0 %;0.0 %', interest: '0.00 %', date: 'dd/mm/yyyy' },
  ...functionsWords,
  ...lawWords,
  ...ledgerWords,
  ...settingsWords,
  ...messagesWords,
  ...dunningWords,
  ...reportsWords,
  ...indicatorsWords,
  ...riskWords,
  ...dashboardWords,
  ...hostsWords,
  ...remindWords,
  ...paneWords,
  ...answersWords,
};
