/** What the worksheet functions say of themselves and of their arguments, in French. */
import type { Text } from '../text';
import { listedIn } from '../written';
import { dunningChoices, dunningFunctions } from './dunning';
import { lawChoices, lawFunctions } from './law';

const listed = listedIn('fr');

const receivables = 'Le tableau avec sa ligne de titres, par exemple AR_Receivables';
const actions = 'Les notes clients AR_Actions, pour les promesses de règlement non tenues et les litiges';
const disputes = 'Les notes clients AR_Actions, pour les litiges';
const asOf = 'Une date, ou la plage des réglages AR_Settings';
const customer = 'Un client par code ou nom, ou une plage de clients';
const currency = 'EUR, USD… ; la seule si omise';
const isRight = 'VRAI ou FAUX. VRAI dit que le numéro est bien formé, non qu’il est attribué.';
const sales = 'Mois | montant TTC, pour les mois que le tableau ne donne pas en entier';

export const functionsWords: Pick<Text, 'functions' | 'argument' | 'choices'> = {
  functions: {
    AGING: {
      summary: 'Balance âgée : ce que doit chaque client, selon l’ancienneté du retard.',
      params: {
        receivables,
        asOf,
        edges: 'Dernier jour de chaque tranche : 30;60;90, ou une plage',
        groupBy: 'client, devise, commercial, groupe, payeur, entité ou type de client',
        basis: 'échéance (jours de retard) ou facture (âge de la facture)',
        credits: 'à part, vieillis comme des factures, ou imputés sur les plus anciennes échéances',
        totals: 'VRAI ajoute une ligne de total par devise',
        actions: disputes,
      },
      returns: 'Une ligne par groupe et devise : non échu, tranches, échu, % échu, non affecté, solde, dont litige.',
    },
    AGING_BUCKET: {
      summary: 'La tranche de la balance âgée où tombe une échéance.',
      params: {
        dueDate: 'L’échéance, ou une plage d’échéances',
        asOf,
        edges: 'Dernier jour de chaque tranche : 30;60;90, ou une plage',
      },
      returns: 'Le libellé de la tranche, par exemple 31–60.',
    },
    DAYS_PAST_DUE: {
      summary: 'Jours entre l’échéance et la date d’arrêté ; négatif avant l’échéance.',
      params: { dueDate: 'L’échéance, ou une plage d’échéances', asOf },
      returns: 'Un nombre de jours : 0 le jour de l’échéance.',
    },
    OPEN_ITEMS: {
      summary: 'Toutes les pièces ouvertes, la plus ancienne échéance d’abord.',
      params: { customer: 'Un client par code ou nom ; tous si omis', receivables, asOf, actions: disputes },
      returns: 'Une ligne par pièce ouverte : client, numéro, dates, jours de retard, montants.',
    },
    BALANCE: {
      summary: 'Ce que doit un client : pièces ouvertes moins avoirs et règlements non affectés.',
      params: { customer, receivables, asOf, currency },
      returns: 'Un montant, négatif pour un solde créditeur. Les acomptes reçus ne sont pas déduits.',
    },
    OVERDUE: {
      summary: 'Ce que doit un client après l’échéance, litiges compris ; les avoirs ne sont pas déduits.',
      params: { customer, receivables, asOf, currency },
      returns: 'Un montant.',
    },
    DSO: {
      summary: 'DSO, délai moyen de règlement : combien de jours de ventes restent à payer.',
      params: {
        receivables,
        asOf,
        method: 'simple, épuisement, meilleur (possible), retard (jours moyens) ou comptable ; simple si omis',
        months: 'De la période qui finit à la date, trois si omis ; l’épuisement n’en a pas',
        sales,
        currency,
      },
      returns: 'Un nombre de jours.',
    },
    DSO_SIMPLE: {
      summary: 'Un montant en jours de ventes : montant ÷ ventes × jours.',
      params: {
        amount: 'Les créances, ou une plage de montants',
        sales: 'Les ventes TTC des mêmes jours',
        days: 'Le nombre de jours, par exemple 90',
      },
      returns: 'Un nombre de jours.',
    },
    DSO_COUNTBACK: {
      summary: 'Un montant en jours des dernières ventes : on retire celles de chaque mois, le plus récent d’abord.',
      params: {
        amount: 'Les créances, ou une plage de montants',
        sales: 'Mois | montant TTC, dans n’importe quel ordre',
        asOf,
      },
      returns: 'Un nombre de jours.',
    },
    DSO_TREND: {
      summary: 'DSO et taux d’échu aux dernières fins de mois.',
      params: { receivables, asOf, months: 'Combien de fins de mois, 12 si omis', sales, currency },
      returns: 'Une ligne par fin de mois : simple, épuisement, meilleur possible, taux d’échu.',
    },
    CEI: {
      summary: 'Efficacité du recouvrement : part encaissée de ce qui pouvait l’être sur la période.',
      params: { receivables, asOf, months: 'De la période qui finit à la date, trois si omis', sales, currency },
      returns: 'Un ratio, 1 quand rien n’est échu.',
    },
    RECEIVABLES_TURNOVER: {
      summary: 'Rotation des créances : ventes ÷ moyenne des créances de fin de mois.',
      params: { receivables, asOf, months: 'De la période qui finit à la date, douze si omis', sales, currency },
      returns: 'Un nombre de fois sur la période.',
    },
    OVERDUE_RATE: {
      summary: 'Échu ÷ créances ; les avoirs ne sont déduits ni de l’un ni des autres.',
      params: { receivables, asOf, currency },
      returns: 'Un ratio de 0 à 1.',
    },
    OVERDUE_COUNT_RATE: {
      summary: 'Nombre de pièces échues ÷ nombre de pièces ouvertes.',
      params: { receivables, asOf, currency },
      returns: 'Un ratio de 0 à 1.',
    },
    DISPUTE_RATE: {
      summary: 'En litige ÷ créances.',
      params: { receivables, asOf, currency, actions: disputes },
      returns: 'Un ratio de 0 à 1.',
    },
    INDICATORS: {
      summary: 'Tous les indicateurs de la vitesse de règlement, chacun avec son calcul.',
      params: { receivables, asOf, sales, actions: disputes },
      returns: 'Une ligne par indicateur et devise : valeur, unité, calcul.',
    },
    PAYMENT_BEHAVIOR: {
      summary: 'Comment chaque client a payé sur douze mois, le plus mauvais payeur d’abord.',
      params: { receivables, asOf },
      returns:
        'Une ligne par client et devise : factures réglées, % payé à l’échéance, retard en jours (réglé ; avec les pièces ouvertes), délai moyen, tendance, ponctualité.',
    },
    RISK: {
      summary: 'Le risque de chaque client, de 0 (le meilleur) à 100, avec ses motifs, le plus risqué d’abord.',
      params: { receivables, asOf, actions },
      returns: 'Une ligne par client : score, risque, signaux, et les motifs dont les points font le score.',
    },
    RISK_SCORE: {
      summary: 'Le score de risque d’un client, de 0 (le meilleur) à 100.',
      params: { customer, receivables, asOf, actions },
      returns: 'Un nombre entier ; #N/A pour un client qui ne peut être noté.',
    },
    RISK_FLAGS: {
      summary: 'Ce qu’il faut savoir d’un client à côté de son score : encours autorisé, litiges, contact absent, etc.',
      params: { customer, receivables, asOf, actions },
      returns: 'Un texte, vide s’il n’y a rien à dire.',
    },
    CONCENTRATION: {
      summary: 'La part des créances que doivent les plus gros clients.',
      params: { receivables, asOf, top: 'Combien de clients par devise ; 10 si omis' },
      returns:
        'Une ligne par client et devise : créances, part, part cumulée, et l’indice de Herfindahl-Hirschman de la devise (1 pour un seul client).',
    },
    ...lawFunctions,
    ...dunningFunctions,
    CHECK: {
      summary: 'Ce qui n’a pas pu être lu dans le tableau, et ce qui a été supposé.',
      params: { receivables, settings: 'La plage des réglages AR_Settings' },
      returns: 'Une ligne par remarque : ligne, colonne, valeur, ce qui ne va pas, ce qui a été supposé.',
    },
    IS_SIREN: {
      summary: 'VRAI pour un SIREN, le numéro d’une entreprise française, d’après sa clé.',
      params: { text: 'Le numéro, espaces admis, ou une plage de numéros' },
      returns: isRight,
    },
    IS_SIRET: {
      summary: 'VRAI pour un SIRET, le numéro d’un établissement français, d’après sa clé.',
      params: { text: 'Le numéro, espaces admis, ou une plage de numéros' },
      returns: isRight,
    },
    IS_VAT: {
      summary: 'VRAI pour un numéro de TVA de l’Union européenne, du Royaume-Uni ou de la Suisse.',
      params: { text: 'Le numéro avec le préfixe de son pays, espaces admis, ou une plage de numéros' },
      returns:
        'VRAI ou FAUX : le format, et les clés de l’Allemagne, de la Belgique, de l’Espagne, de la France, de l’Italie, du Luxembourg, des Pays-Bas, du Royaume-Uni et de la Suisse.',
    },
    IS_IBAN: {
      summary: 'VRAI pour un numéro de compte bancaire international (IBAN), d’après sa longueur et sa clé.',
      params: { text: 'Le numéro, espaces admis, ou une plage de numéros' },
      returns: isRight,
    },
  },

  argument: {
    missing: (name) => `${name} manque.`,
    named: (name, message) => `${name} : ${message}`,
    shapes: 'Les plages n’ont pas la même hauteur ou la même largeur.',
    date: (value) => `« ${value} » n’est pas une date.`,
    undecidedDate: (value) => `« ${value} » peut désigner deux jours ; écrivez-la 2026-06-30.`,
    edges: 'Les bornes sont des jours entiers croissants, par exemple 30;60;90.',
    choice: (value, choices) => `« ${value} » n’est pas l’un de : ${choices}.`,
    flag: (value) => `« ${value} » n’est ni VRAI ni FAUX.`,
    currency: (value) => `« ${value} » n’est pas un code de devise, par exemple EUR.`,
    nameCurrency: (currencies) => `Le tableau est en ${listed(currencies)} : indiquez l’une d’elles.`,
    noItemsIn: (currency) => `Aucune pièce n’est en ${currency}.`,
    count: (value) => `« ${value} » n’est pas un nombre entier à partir de 1.`,
    months: (value) => `« ${value} » n’est pas un nombre entier de mois, de 1 à 120.`,
    number: (value) => `« ${value} » n’est pas un nombre.`,
    noCustomer: (value) => `Aucun client n’a le code ou le nom « ${value} ».`,
    twoCustomers: (value, first, second) => `« ${value} » désigne ${first} et ${second} : donnez le code.`,
    noIssued: 'Le tableau n’a pas de dates de facture selon lesquelles vieillir.',
    noColumn: (field) => `Le tableau n’a pas de colonne « ${field} ».`,
    oneCell: 'Il faut une seule cellule, et non une plage.',
    noSettings: 'Ce n’est pas la plage des réglages.',
    noLog: 'Ce n’est pas le journal des relances.',
    noTable: 'Ce n’est pas un tableau avec une ligne de titres.',
    leftOut: (formula) => `Écrivez les plages dans la formule : ${formula}`,
    noAsOf: 'Les réglages n’ont pas encore de date d’arrêté : ouvrez Encours une fois, ou écrivez une date.',
  },

  choices: {
    basis: { due: 'échéance', issued: 'facture' },
    credits: { apart: 'à part', aged: 'vieillis', applied: 'imputés' },
    groupBy: {
      customer: 'client',
      currency: 'devise',
      salesperson: 'commercial',
      parent: 'groupe',
      payer: 'payeur',
      entity: 'entité',
      customerType: 'type de client',
    },
    dsoMethod: {
      simple: 'simple',
      countback: 'épuisement',
      best: 'meilleur possible',
      delinquent: 'retard',
      accounting: 'comptable',
    },
    asOfRule: { today: 'aujourd’hui', endOfLastMonth: 'fin du mois dernier' },
    endOfMonth: { 'days-then-eom': 'jours puis fin de mois', 'eom-then-days': 'fin de mois puis jours' },
    ...lawChoices,
    ...dunningChoices,
    dates: { dmy: 'jour/mois/année', mdy: 'mois/jour/année' },
    decimal: { comma: 'virgule', point: 'point' },
    flag: { yes: 'oui', no: 'non' },
    language: { fr: 'français', en: 'anglais' },
  },
};
