/** The words of a table of receivables, and what can be wrong with it, in French. */
import type { Evidence } from '../../ledger/problem';
import type { Text } from '../text';

const fields: Text['fields'] = {
  customer: 'nom du client',
  customerId: 'code client',
  number: 'numéro de facture',
  kind: 'type de pièce',
  account: 'compte comptable',
  issued: 'date de facture',
  due: 'date d’échéance',
  amount: 'montant TTC',
  credit: 'montant au crédit',
  net: 'montant HT',
  tax: 'TVA',
  open: 'reste dû',
  paid: 'montant réglé',
  settled: 'date de règlement',
  status: 'statut',
  currency: 'devise',
  disputed: 'litige',
  disputedAmount: 'montant en litige',
  doubtful: 'douteux',
  terms: 'conditions de règlement',
  method: 'mode de règlement',
  promise: 'promesse de paiement',
  email: 'e-mail',
  phone: 'téléphone',
  address: 'adresse postale',
  country: 'pays',
  language: 'langue',
  order: 'n° de commande',
  limit: 'encours autorisé',
  salesperson: 'commercial',
  parent: 'groupe',
  payer: 'payeur',
  entity: 'entité',
  customerType: 'type de client',
};

export const ledgerWords: Pick<
  Text,
  'fields' | 'kinds' | 'severities' | 'noCustomer' | 'failure' | 'problems' | 'problem'
> = {
  fields,
  kinds: {
    invoice: 'Facture',
    creditNote: 'Avoir',
    receipt: 'Règlement',
    deposit: 'Acompte reçu',
    retention: 'Retenue de garantie',
    bill: 'Effet',
    unissued: 'À établir',
  },

  severities: { error: 'Erreur', warning: 'Avertissement', note: 'Note' },

  noCustomer: '(sans client)',

  failure(failure, remedy) {
    const by = (flag: string, setting: string, choice: string): string => ({ flag, setting, choice })[remedy];
    switch (failure.code) {
      case 'noHeader':
        return `Aucune ligne ne nomme un client, un montant et une date : ceci ne ressemble pas à un tableau de créances. ${by('Nommez ses colonnes avec --map, par exemple --map customer="Colonne" --map amount="Colonne".', 'Choisissez ses colonnes sur la feuille des réglages.', 'Choisissez ses colonnes.')}`;
      case 'journal':
        return 'Ceci est un fichier des écritures comptables (FEC) : ce qui reste ouvert dépend de son lettrage, qui n’est pas encore lu. Exportez plutôt la liste des factures.';
      case 'lettered':
        return 'Ceci est un grand livre dont les écritures sont lettrées : ce qui reste ouvert dépend du lettrage, qui n’est pas encore lu. Exportez plutôt la liste des factures, ou les seules écritures non lettrées, sans cette colonne.';
      case 'noColumn': {
        const names = failure.fields.map((field) => fields[field]).join(' ou ');
        return `Aucune colonne ne contient : ${names}. Les colonnes sont : ${failure.headers.join(', ')}. ${by(`Nommez-la : --map ${failure.fields[0] ?? ''}="Colonne".`, 'Choisissez-la sur la feuille des réglages.', 'Choisissez-la.')}`;
      }
      case 'mappedColumnMissing':
        return `Aucune colonne ne s’appelle « ${failure.header} » (${fields[failure.field]}). Les colonnes sont : ${failure.headers.join(', ')}.`;
      case 'withoutTax':
        return `« ${failure.header} » est hors taxes ; les créances sont TTC. ${by('Nommez la colonne TTC : --map amount="Colonne".', 'Choisissez la colonne TTC sur la feuille des réglages.', 'Choisissez la colonne TTC.')}`;
      case 'undecidedDates':
        return `Colonne « ${failure.header} » : ${cells(failure.cells)} ${failure.cells.length === 1 ? 'peut' : 'peuvent'} se lire jour/mois ou mois/jour. ${by('Dites lequel : --dates dmy ou --dates mdy.', 'Dites lequel sur la feuille des réglages (ordre des dates en texte).', 'Dites lequel.')}`;
      case 'undecidedDecimals':
        return `Colonne « ${failure.header} » : dans ${cells(failure.cells)} le signe peut être décimal ou séparer les milliers. ${by('Dites lequel est décimal : --decimal , ou --decimal .', 'Dites lequel sur la feuille des réglages (signe décimal).', 'Dites lequel est décimal.')}`;
      case 'undecidedKind': {
        const word = String(failure.cells[0]?.value ?? '');
        return `Colonne « ${failure.header} » : ${cells(failure.cells)} peut être une facture d’acompte ou un acompte reçu. ${by(`Dites lequel : --kind "${word}=invoice" ou --kind "${word}=deposit".`, `Dites lequel sur la feuille des réglages : clé kind.${word}, valeur invoice ou deposit.`, 'Dites lequel.')}`;
      }
    }
  },

  problems: {
    dateUnreadable: { wrong: 'n’est pas une date', assumed: () => 'lu comme vide' },
    amountUnreadable: { wrong: 'n’est pas un montant', assumed: () => 'n’est pas dans les chiffres' },
    amountRounded: {
      wrong: 'a plus de décimales que la devise',
      assumed: (rounded) => `arrondi à ${rounded}`,
    },
    amountMissing: { wrong: 'ni montant TTC ni reste dû', assumed: () => 'la ligne n’est pas dans les chiffres' },
    amountTooLarge: { wrong: 'est trop grand pour rester exact', assumed: () => 'n’est pas dans les chiffres' },
    customerMissing: { wrong: 'la ligne ne nomme aucun client', assumed: () => 'gardée sous « sans client »' },
    dueMissing: {
      wrong: 'pas d’échéance',
      assumed: (due) => `échéance au ${due}, selon son délai de règlement ou celui par défaut`,
    },
    dateMissing: {
      wrong: 'ni échéance ni date de facture',
      assumed: () => 'comptée comme émise avant la date d’arrêté, et comme non échue',
    },
    issuedMissing: {
      wrong: 'pas de date de facture',
      assumed: () => 'comptée comme émise avant la date d’arrêté, et vieillie depuis son échéance si elle en a une',
    },
    dueBeforeIssued: {
      wrong: 'l’échéance précède la facture',
      assumed: (issued) => `les deux dates sont conservées ; facture du ${issued}`,
    },
    settledBeforeIssued: {
      wrong: 'le règlement précède la facture',
      assumed: (issued) => `les deux dates sont conservées ; facture du ${issued}`,
    },
    termsUnreadable: {
      wrong: 'n’est pas un délai de règlement compris',
      assumed: () => 'le délai du client, sinon celui par défaut, s’applique',
    },
    kindUnknown: { wrong: 'n’est pas un type connu', assumed: () => 'facture si positif, avoir si négatif' },
    statusUnknown: { wrong: 'n’est pas un statut connu', assumed: () => 'les montants et les dates décident' },
    currencyUnknown: { wrong: 'n’est pas un code de devise', assumed: () => 'ses montants restent à part' },
    currencyContradicts: {
      wrong: 'nomme une autre devise que sa colonne',
      assumed: (currency) => `compté en ${currency}`,
    },
    invoiceNegative: { wrong: 'est une facture négative', assumed: () => 'comptée comme un avoir' },
    overpaid: { wrong: 'réglé au-delà du montant', assumed: () => 'le surplus reste non affecté' },
    openMissing: { wrong: 'pas de reste dû', assumed: () => 'le montant entier est compté comme ouvert' },
    openAboveAmount: { wrong: 'le reste dû dépasse le montant', assumed: () => 'le reste dû est retenu' },
    paidWithoutDate: { wrong: 'règlement sans date', assumed: () => 'déduit quelle que soit la date' },
    settledButOpen: {
      wrong: 'dite réglée, mais ne l’est pas, ou pas en entier',
      assumed: () => 'les montants décident : ouverte',
    },
    disputeUnreadable: { wrong: 'n’est ni oui ni non', assumed: () => 'en litige pour le tout' },
    leftOut: {
      wrong: 'n’est pas une créance (annulée, brouillon, à établir)',
      assumed: () => 'laissée de côté, avec son montant',
    },
    totalRow: { wrong: 'est le total des lignes au-dessus', assumed: () => 'laissé de côté' },
    looksLikeTotal: {
      wrong: 'ressemble à un total, mais n’est pas la somme des lignes au-dessus',
      assumed: () => 'laissé hors des chiffres : à vérifier',
    },
    duplicate: {
      wrong: 'figure deux fois, aux mêmes dates et montant',
      assumed: (row) => `les deux sont comptées ; la première en ligne ${row}`,
    },
    headerTwice: { wrong: 'le titre figure deux fois', assumed: () => 'la première colonne est lue' },
  },

  problem: (row, place, value, wrong, assumed) =>
    `Ligne ${String(row)}${place === '' ? '' : `, ${place}`} : ${value === '' ? '' : `« ${value} » `}${wrong} ; ${assumed}.`,
};

const cells = (evidence: readonly Evidence[]): string =>
  evidence.map(({ row, value }) => `« ${String(value)} » (ligne ${String(row)})`).join(' et ');
