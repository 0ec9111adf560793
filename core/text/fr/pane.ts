/** The pane, in French. */
import type { Text } from '../text';

export const paneWords: Pick<Text, 'pane'> = {
  pane: {
    parts: {
      overview: 'Aperçu',
      customers: 'Clients',
      reminders: 'Relances',
      reports: 'Rapports',
      settings: 'Réglages',
    },
    points: (n) => `${n} pt`,
    daysLate: (bucket) => `${bucket} j`,
    remindersDue: 'Relances à envoyer',
    promisesBroken: 'Promesses non tenues',
    flags: 'Signaux',
    lastReminder: 'Relance',
    contact: 'Contact',
    reminded: (letter, day) => `${letter}, envoyée le ${day}`,
    reportGroups: { receivables: 'Créances', customers: 'Clients', checks: 'Contrôle' },
    reportSays: {
      dashboard: 'Une page pour qui demande où l’on en est',
      aging: 'Qui doit quoi, et depuis quand',
      openItems: 'Toutes les pièces ouvertes, la plus ancienne d’abord',
      indicators: 'À quelle vitesse nous sommes payés, mois par mois',
      risk: 'Chaque client avec les motifs de son score',
      worklist: 'Qui relancer, et qui laisser tranquille',
      reminders: 'Ce qu’est devenu chaque message',
      legalCheck: 'Délais au-delà du plafond légal',
      check: 'Ce qui n’a pas pu être lu, et ce qui a été supposé',
    },
    settingGroups: {
      asOf: 'Date, tranches et objectifs',
      reading: 'Lecture du tableau',
      reminders: 'Relances',
      sender: 'Expéditeur et banque',
      law: 'Droit et taux',
      risk: 'Score de risque',
      books: 'Comptabilité',
    },
  },
};
