/** English, the source of every sentence that a person reads. French must have the same keys. */
import { dashboardWords } from './en/dashboard';
import { functionsWords } from './en/functions';
import { hostsWords } from './en/hosts';
import { indicatorsWords } from './en/indicators';
import { ledgerWords } from './en/ledger';
import { reportsWords } from './en/reports';
import { riskWords } from './en/risk';
import { settingsWords } from './en/settings';

export const en = {
  language: 'English',
  /** Between the arguments of a formula. */
  separator: ',',
  /** Number formats of cells. */
  formats: { percent: '0.0%;"−"0.0%;"–"', rate: '0.0%;"−"0.0%;0.0%', date: 'yyyy-mm-dd' },
  ...functionsWords,
  ...ledgerWords,
  ...settingsWords,
  ...reportsWords,
  ...indicatorsWords,
  ...riskWords,
  ...dashboardWords,
  ...hostsWords,
};
