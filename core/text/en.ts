/** English, the source of every sentence that a person reads. French must have the same keys. */
import { answersWords } from './en/answers';
import { dashboardWords } from './en/dashboard';
import { dunningWords } from './en/dunning';
import { functionsWords } from './en/functions';
import { hostsWords } from './en/hosts';
import { indicatorsWords } from './en/indicators';
import { lawWords } from './en/law';
import { ledgerWords } from './en/ledger';
import { messagesWords } from './en/messages';
import { paneWords } from './en/pane';
import { remindWords } from './en/remind';
import { reportsWords } from './en/reports';
import { riskWords } from './en/risk';
import { settingsWords } from './en/settings';

export const en = {
  language: 'English',
  /** Between the arguments of a formula. */
  separator: ',',
  /** Number formats of cells. */
  formats: { percent: '0.0%;"−"0.0%;"–"', rate: '0.0%;"−"0.0%;0.0%', interest: '0.00%', date: 'yyyy-mm-dd' },
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
