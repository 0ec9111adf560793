/** A small ledger that has something of everything, and a run over it as the command line makes one. */
import { dayOf, type Day } from '../../core/calendar-date';
import { readLedger } from '../../core/ledger/reader';
import { reportContext, type ReportContext } from '../../core/reports/report';
import { defaultSettings } from '../../core/settings';
import { textIn, type Language } from '../../core/text/text';

export const CSV = `Code client;Client;N° facture;Type;Date de facture;Échéance;Montant TTC;Devise;Litige
C1;Lenoir;00121;Facture;15/01/2026;14/02/2026;800,50;EUR;
C1;Lenoir;00187;Facture;10/05/2026;09/06/2026;1 200,00;EUR;oui
C1;Lenoir;A7;Avoir;20/06/2026;;150,00;EUR;
C2;Auvray;00190;Facture;20/06/2026;20/07/2026;99,99;EUR;
C2;Auvray;00191;Facture;20/06/2026;30/06/2026;500;USD;
C3;Sorel;00192;Facture;20/06/2026;30/06/2026;douze;EUR;
`;

export const AS_OF = dayOf(2026, 6, 30) as Day;

export function contextIn(language: Language, csv = CSV, asOf = AS_OF): ReportContext {
  const settings = defaultSettings(language);
  const rows = csv.split('\n').map((line) => line.split(';'));
  const ledger = readLedger(rows, settings.reading);
  if (!ledger.ok) throw new Error(ledger.error.code);
  return reportContext({ ledger: ledger.value, asOf, settings, text: textIn(language), source: 'factures.csv' });
}

/** Paid in part and late, so that it tells how fast. Of the second customer one invoice is 60 days overdue. */
export const PAID = `Code client;Client;N° facture;Date de facture;Échéance;Montant TTC;Payé;Payé le
C1;Lenoir;1;10/04/2026;10/05/2026;9100;9100;20/05/2026
C1;Lenoir;2;10/05/2026;09/06/2026;9100;9100;09/06/2026
C1;Lenoir;3;15/06/2026;15/07/2026;9100;;
C2;Auvray;4;01/06/2026;10/06/2026;700;700;20/06/2026
C2;Auvray;5;01/04/2026;01/05/2026;3600;;
`;
