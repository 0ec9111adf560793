/** What the reference says besides what the functions say of themselves. */
import type { Language } from '../../core/text/text';
import type { SharedTable } from './example-tables';
import type { Group } from './groups';

type Words = {
  readonly file: string;
  readonly title: string;
  readonly otherLanguage: string;
  readonly introduction: readonly string[];
  readonly exampleTables: string;
  readonly exampleTable: (name: string, holds: string) => string;
  /** Their names in formulas, and what they hold. */
  readonly tables: Readonly<Record<SharedTable, { readonly name: string; readonly holds: string }>>;
  readonly groups: Readonly<Record<Group, string>>;
  readonly columns: {
    readonly name: string;
    readonly answers: string;
    readonly argument: string;
    readonly meaning: string;
    readonly formula: string;
    readonly result: string;
  };
  readonly inSheets: string;
  readonly result: string;
  readonly gives: string;
  readonly with: string;
  readonly decimal: ',' | '.';
  readonly flags: readonly [yes: string, no: string];
  readonly errors: Readonly<Record<string, string>>;
  /** Of the examples' own cells. */
  readonly cells: Readonly<Record<string, string>>;
};

export const wordsIn: Readonly<Record<Language, Words>> = {
  en: {
    file: 'functions.md',
    title: 'Worksheet functions',
    otherLanguage: '[En français](fonctions.md)',
    introduction: [
      '**Writing one.** In Excel and in the grid of Encours: `=AR.AGING(AR_Receivables, AR_Settings)`; in Google Sheets: `=AR_AGING(AR_Receivables, AR_Settings)`. Where the decimal sign is a comma, arguments are separated by semicolons.',
      '**The two ranges.** `AR_Receivables` is the table of invoices with its header row, `AR_Settings` the settings; both are names of the workbook. Any range with a header row does as well as `AR_Receivables`, such as `A1:L500` or `Invoices[#All]`, and a date as well as `AR_Settings`.',
      '**Arguments.** What stands in [brackets] may be left out. Options are understood in English and in French. Where an argument speaks of one cell, a range of them is answered cell by cell.',
      '**Tables** need room below and to the right. They have no total row, so that they can be summed, filtered and charted. Days come as numbers: give their cells a date format.',
      '**Errors** come with a sentence that says why: `#VALUE!` when an argument is not understood, `#N/A` when the figure does not exist, `#DIV/0!` when it would divide by zero. No figure is 0 for want of data.',
    ],
    exampleTables: 'The tables of the examples',
    exampleTable: (name, holds) => `${name}: ${holds}`,
    tables: {
      receivables: { name: 'AR_Receivables', holds: 'invoices of two customers' },
      payments: { name: 'Payments', holds: 'a customer who pays in time, and one who pays later and later' },
      sales: { name: 'Sales', holds: 'the sales of three months' },
      reminders: { name: 'Invoices', holds: 'three customers who are late, one of whom disputes' },
      log: { name: 'AR_Log', holds: 'one reminder has been sent (the log has more columns)' },
    },
    groups: {
      balances: 'Balances',
      speed: 'How fast we are paid',
      customers: 'Customers',
      cash: 'Cash',
      law: 'Terms and law',
      reminders: 'Reminders',
      data: 'Data',
    },
    columns: {
      name: 'Function',
      answers: 'What it answers',
      argument: 'Argument',
      meaning: 'What it is',
      formula: 'Formula',
      result: 'Result',
    },
    inSheets: '(Google Sheets)',
    result: '**Result:**',
    gives: 'gives:',
    with: 'With these cells:',
    decimal: '.',
    flags: ['TRUE', 'FALSE'],
    errors: {},
    cells: {},
  },
  fr: {
    file: 'fonctions.md',
    title: 'Fonctions de feuille de calcul',
    otherLanguage: '[In English](functions.md)',
    introduction: [
      '**L’écrire.** Dans Excel et dans la grille d’Encours : `=AR.AGING(AR_Receivables; AR_Settings)` ; dans Google Sheets : `=AR_AGING(AR_Receivables; AR_Settings)`. Là où le signe décimal est le point, les arguments sont séparés par des virgules.',
      '**Les deux plages.** `AR_Receivables` est le tableau des factures avec sa ligne de titres, `AR_Settings` les réglages ; ce sont deux noms du classeur. Toute plage avec une ligne de titres vaut `AR_Receivables`, par exemple `A1:L500` ou `Factures[#Tout]`, et une date vaut `AR_Settings`.',
      '**Arguments.** Ce qui est entre [crochets] peut être omis. Les options se comprennent en français et en anglais. Là où un argument désigne une cellule, une plage reçoit une réponse par cellule.',
      '**Les tableaux** ont besoin de place au-dessous et à droite. Ils n’ont pas de ligne de total, pour être sommés, filtrés et mis en graphique. Les jours sont des nombres : donnez à leurs cellules un format de date.',
      '**Les erreurs** viennent avec une phrase qui dit pourquoi : `#VALEUR!` quand un argument n’est pas compris, `#N/A` quand l’indicateur n’existe pas, `#DIV/0!` quand il diviserait par zéro. Aucun indicateur ne vaut 0 faute de données.',
    ],
    exampleTables: 'Les tableaux des exemples',
    exampleTable: (name, holds) => `${name} : ${holds}`,
    tables: {
      receivables: { name: 'AR_Receivables', holds: 'les factures de deux clients' },
      payments: { name: 'Paiements', holds: 'un client qui paie à l’échéance, et un autre de plus en plus tard' },
      sales: { name: 'Ventes', holds: 'les ventes de trois mois' },
      reminders: { name: 'Factures', holds: 'trois clients en retard, dont un conteste' },
      log: { name: 'AR_Log', holds: 'une relance a été envoyée (le journal a d’autres colonnes)' },
    },
    groups: {
      balances: 'Soldes',
      speed: 'Délais d’encaissement',
      customers: 'Clients',
      cash: 'Trésorerie',
      law: 'Délais et droit',
      reminders: 'Relances',
      data: 'Données',
    },
    columns: {
      name: 'Fonction',
      answers: 'À quoi elle répond',
      argument: 'Argument',
      meaning: 'Ce que c’est',
      formula: 'Formule',
      result: 'Résultat',
    },
    inSheets: '(Google Sheets)',
    result: '**Résultat :**',
    gives: 'donne :',
    with: 'Avec ces cellules :',
    decimal: ',',
    flags: ['VRAI', 'FAUX'],
    errors: { '#VALUE!': '#VALEUR!', '#NUM!': '#NOMBRE!' },
    cells: {
      Customer: 'Client',
      'Invoice number': 'N° facture',
      'Invoice date': 'Date de facture',
      'Due date': 'Échéance',
      Amount: 'Montant TTC',
      'Payment date': 'Date de règlement',
      Disputed: 'Litige',
      yes: 'oui',
      twelve: 'douze',
      Month: 'Mois',
      Sales: 'Ventes',
      'May 2026': 'mai 2026',
      'Credit limit': 'Encours autorisé',
      '60 days': '60 jours',
      '45 days end of month': '45 jours fin de mois',
    },
  },
};
