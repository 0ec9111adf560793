/** What the worksheet functions say of themselves and of their arguments, in French. */
import type { Text } from '../text';

const receivables = 'Le tableau avec sa ligne de titres, par exemple AR_Receivables';
const asOf = 'Une date, ou la plage des réglages AR_Settings';

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
      params: { customer: 'Un client par code ou nom ; tous si omis', receivables, asOf },
      returns: 'Une ligne par pièce ouverte : client, numéro, dates, jours de retard, montants.',
    },
    CHECK: {
      summary: 'Ce qui n’a pas pu être lu dans le tableau, et ce qui a été supposé.',
      params: { receivables, settings: 'La plage des réglages AR_Settings' },
      returns: 'Une ligne par remarque : ligne, colonne, valeur, ce qui ne va pas, ce qui a été supposé.',
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
    noCustomer: (value) => `Aucun client n’a le code ou le nom « ${value} ».`,
    twoCustomers: (value, first, second) => `« ${value} » désigne ${first} et ${second} : donnez le code.`,
    noIssued: 'Le tableau n’a pas de dates de facture selon lesquelles vieillir.',
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
    asOfRule: { today: 'aujourd’hui', endOfLastMonth: 'fin du mois dernier' },
    endOfMonth: { 'days-then-eom': 'jours, puis fin de mois', 'eom-then-days': 'fin de mois, puis jours' },
    dates: { dmy: 'jour/mois/année', mdy: 'mois/jour/année' },
    flag: { yes: 'oui', no: 'non' },
  },
};
