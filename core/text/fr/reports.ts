/** The reports and the columns of their tables, in French. */
import type { Text } from '../text';
import { countedIn, some } from '../written';
import { dunningColumns, dunningReports } from './dunning';
import { handOverColumns, handOverReports } from './hand-over';
import { lawColumns, lawReports } from './law';

const count = countedIn('fr');

export const reportsWords: Pick<Text, 'columns' | 'reports'> = {
  columns: {
    month: 'Mois',
    field: 'Lu comme',
    header: 'Colonne du tableau',
    unread: 'non utilisée',
    code: 'Code',
    customer: 'Client',
    currency: 'Devise',
    notDue: 'Non échu',
    overdue: 'Échu',
    overdueShare: '% échu',
    unapplied: 'Non affecté',
    balance: 'Solde',
    disputed: 'Dont litige',
    number: 'N° facture',
    kind: 'Type de pièce',
    issued: 'Date de facture',
    due: 'Échéance',
    daysPastDue: 'Jours de retard',
    amount: 'Montant TTC',
    open: 'Reste dû',
    disputedAmount: 'Montant en litige',
    doubtful: 'Douteux',
    row: 'Ligne',
    column: 'Colonne',
    value: 'Valeur',
    problem: 'Ce qui ne va pas',
    assumed: 'Ce qui a été supposé',
    severity: 'Gravité',
    total: 'Total',
    settledInvoices: 'Factures réglées',
    onTimeShare: '% payé à l’échéance',
    daysLate: 'Retard en jours',
    daysLateWithOpen: 'Retard avec les pièces ouvertes',
    averageDelay: 'Délai moyen de paiement',
    trend: 'Tendance en jours',
    punctuality: 'Ponctualité',
    limit: 'Encours autorisé',
    limitUse: 'Part utilisée',
    score: 'Score de risque',
    band: 'Risque',
    flags: 'Signaux',
    reasons: 'Motifs',
    receivables: 'Créances',
    share: 'Part',
    cumulatedShare: 'Part cumulée',
    concentrationIndex: 'IHH',
    indicator: 'Indicateur',
    unit: 'Unité',
    target: 'Objectif',
    how: 'Calcul',
    monthEnd: 'Fin de mois',
    dso: 'DSO',
    countBack: 'Épuisement',
    bestPossible: 'Meilleur possible',
    overdueRate: 'Taux d’échu',
    terms: 'Délais accordés',
    contested: 'Litiges',
    ...lawColumns,
    ...dunningColumns,
    ...handOverColumns,
  },

  reports: {
    dashboard: {
      tab: 'Tableau de bord',
      title: 'Tableau de bord clients',
      definition:
        'Ce que les clients doivent, ce qui est en retard, à quelle vitesse ils paient. Le calcul de chaque chiffre est au bas de la page.',
    },
    aging: {
      tab: 'Balance âgée',
      title: 'Balance âgée par client',
      definition: (day) =>
        `Retard = ${day} − échéance ; une pièce qui échoit ce jour n’est pas échue. Non échu + tranches + non affecté = solde. % échu = échu ÷ créances.`,
      byInvoice: (day) =>
        `Âge = ${day} − date de facture. Tranches + non affecté = solde. L’échu suit l’échéance ; % échu = échu ÷ créances.`,
      block: (currency) => `Montants en ${currency}`,
      doubtful: (currency) => `Créances douteuses, en ${currency}`,
      customers: (n) => count(n, 'client', 'clients'),
      customersWithout: (n) => `${count(n, 'client', 'clients')} hors douteux`,
      customersWith: (n) => `${count(n, 'client', 'clients')} avec les douteux`,
      share: 'Part des créances',
      shareWithout: 'Part des créances hors douteuses',
      control: (inside, overdue, unapplied, balance) =>
        `Contrôle : ${inside} non échu + ${overdue} en tranches − ${unapplied} non affecté = ${balance}.`,
      deposits: (amount, currency) => `Acomptes reçus : ${amount} ${currency}, non déduits.`,
      books: (currency, books, here, difference) =>
        `Comptabilité, ${currency} : comptes clients ${books}, solde ici ${here}, écart ${difference}.`,
      booksOfOtherDay: (day) => `Les soldes en comptabilité sont du ${day} : ils ne sont pas rapprochés.`,
      suspects: {
        onlyHere: (item) => `Le montant de ${item} correspond à l’écart : ouverte ici, peut-être pas en comptabilité.`,
        twice: (item) => `Le montant de ${item} correspond à l’écart : saisie deux fois ici ?`,
        onlyInBooks: (item) =>
          `Le montant de ${item} correspond à l’écart : pas ouverte ici, peut-être encore en comptabilité.`,
        deposits: () => 'Les acomptes reçus sont égaux à l’écart : la comptabilité les compte peut-être.',
        leftOut: () => 'Ce qui est laissé de côté est égal à l’écart : la comptabilité le compte peut-être.',
      },
      item: (number, row) => (number === '' ? `la ligne ${String(row)}` : `la pièce ${number} (ligne ${String(row)})`),
      nothing: 'Aucune pièce n’est ouverte à cette date.',
    },
    indicators: {
      tab: 'Indicateurs',
      title: 'À quelle vitesse paient les clients',
      definition: (from, to, days) =>
        `Les ventes sont les factures moins les avoirs, TTC, du ${from} au ${to} (${String(days)} jours). Créances douteuses, retenues de garantie et acomptes ne sont pas dans le DSO.`,
      payment: 'Paiements des douze derniers mois, et poids des plus gros clients',
      trend: (currency) => `À chaque fin de mois, en ${currency}`,
      noTrend: (why) => `L’évolution n’est pas disponible. ${why}`,
      bridge: (currency, shown, all) =>
        `Jours de DSO par client, en ${currency}${shown < all ? ` : les ${String(shown)} plus gros contributeurs sur ${String(all)}` : ''}`,
    },
    openItems: {
      tab: 'Pièces ouvertes',
      title: 'Pièces ouvertes',
      definition: (balances) =>
        `Toutes les pièces non soldées à la date d’arrêté, la plus ancienne échéance d’abord.${balances === '' ? '' : ` Solde : ${balances}.`}`,
      balance: (amount, currency, items) => `${amount} ${currency} (${count(items, 'pièce', 'pièces')})`,
      besideDeposits: (balance, deposits) => `${balance}, hors acomptes reçus de ${deposits}`,
      inFile: (n, file) =>
        `${count(n, 'pièce ouverte', 'pièces ouvertes')} dans le fichier ${file} : trop pour une feuille.`,
    },
    check: {
      tab: 'Contrôle des données',
      title: 'Contrôle des données',
      definition:
        'Ce qui n’a pas pu être lu et ce qui a été supposé. Les erreurs ne sont pas dans les chiffres ; les avertissements y sont, avec une hypothèse.',
      nothing: 'Rien à signaler : chaque ligne a été lue telle quelle.',
      more: (n) => `Et ${count(n, 'autre remarque', 'autres remarques')}, non listées.`,
      leftOut: (rows, amount, currency) =>
        `Laissé de côté (annulées, brouillons, à établir) : ${count(rows, 'ligne', 'lignes')}, ${amount} ${currency}.`,
    },
    risk: {
      tab: 'Risque',
      title: 'Clients par risque',
      definition:
        'Score de 0 (le meilleur) à 100 = la somme des points de ses motifs. Retard : réglé sur douze mois ou échu à ce jour, pondéré par les montants. Les montants en litige ne donnent aucun point.',
      bands: (moderate, high, critical) =>
        `Risque : faible < ${moderate} ≤ modéré < ${high} ≤ élevé < ${critical} ≤ critique.`,
      nothing: 'Aucun client n’a de pièce ouverte ni n’a réglé dans les douze derniers mois.',
    },
    ...lawReports,
    ...dunningReports,
    ...handOverReports,
    settings: {
      tab: 'Réglages Encours',
      title: 'Réglages Encours',
      definition:
        'Ne changez que la colonne « Valeur ». Les formules AR. suivent aussitôt ; les états, quand ils sont écrits de nouveau.',
    },
    asOf: (day, currencies) => `Au ${day}, montants TTC${currencies === '' ? '' : ` en ${currencies}`}.`,
    source: (file, rows, open) =>
      `${file} : ${count(rows, 'ligne lue', 'lignes lues')}, ${count(open, 'pièce ouverte', 'pièces ouvertes')}.`,
    snapshot:
      'Le tableau ne donne pas de dates de règlement : à une autre date, les mêmes restes dus sont vieillis de nouveau.',
    problems: (errors, warnings, notes) =>
      `Données : ${some([
        [errors, count(errors, 'valeur exclue des chiffres', 'valeurs exclues des chiffres')],
        [warnings, count(warnings, 'valeur lue avec une hypothèse', 'valeurs lues avec une hypothèse')],
        [notes, count(notes, 'note', 'notes')],
      ])}. Le contrôle des données les énumère.`,
    datedLater: (n, day, amount, currency) =>
      `${count(n, 'pièce datée', 'pièces datées')} d’après le ${day} ${n === 1 ? 'est laissée' : 'sont laissées'} de côté : ${amount} ${currency}.`,
    columnsBlock: 'Colonnes du tableau',
    columnsRead: (columns) => `Lu : ${columns}.`,
    columnsUnread: (columns) => `Colonnes non utilisées : ${columns}.`,
    currencyAssumed: (currency) => `Le tableau n’a pas de colonne de devise : les montants sont en ${currency}.`,
    said: (title, sheet, day) => `${title} : écrite sur la feuille « ${sheet} », au ${day}.`,
    noTable:
      'Aucun tableau de créances trouvé : rien n’a été changé. Ses titres doivent nommer un client, un montant et une date.',
  },
};
