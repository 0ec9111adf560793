/** What the workbook is, for somebody who has opened it by chance. */
const bold = { font: { name: 'Calibri', size: 11, bold: true } };

const lines = [
  ['Un exemple pour essayer Encours', { font: { name: 'Calibri', size: 15, bold: true } }],
  ['Dix-huit mois de factures des Ateliers Verdier. L’entreprise, ses clients et leurs contacts sont inventés.'],
  [''],
  ['Factures', bold],
  ['Le tableau que l’on tient : une ligne par facture, avoir ou règlement. Le classeur le nomme AR_Receivables.'],
  ['Il contient quelques erreurs de saisie, comme il y en a partout : le contrôle des données les relève.'],
  [''],
  ['Réglages Encours', bold],
  [
    'Ce que les calculs ont besoin de savoir. Le classeur les nomme AR_Settings. La date d’arrêté est fixée au 30/06/2026.',
  ],
  [''],
  ['Politique de crédit, Notes clients', bold],
  ['Qui est relancé quand, par quelle lettre ; promesses, litiges et clients à ne pas contacter. Tout s’y modifie.'],
  [''],
  ['À essayer', bold],
  ['Dans une cellule vide d’Excel :  =AR.AGING(AR_Receivables; AR_Settings)'],
  ['Dans Google Sheets :  =AR_AGING(AR_Receivables; AR_Settings)'],
  ['En ligne de commande :  npm run -s encours -- report samples/receivables.xlsx'],
  ['Pour les relances :  npm run -s encours -- remind samples/receivables.xlsx --as-of 2026-06-15 --out drafts/'],
];

export const aboutSheet = {
  name: 'À propos',
  rows: lines.map(([text]) => [text === '' ? null : text]),
  cells: new Map(lines.flatMap(([, style], row) => (style ? [[`${row},0`, { style }]] : []))),
  columns: [{ width: 115, style: { alignment: { wrapText: true, vertical: 'top' } } }],
  view: { showGridLines: false },
  pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
};
