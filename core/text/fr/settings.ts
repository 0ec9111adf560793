/** The settings sheet, in French. */
import type { Text } from '../text';

export const settingsWords: Pick<Text, 'settings'> = {
  settings: {
    title: 'Réglages Encours',
    key: 'key',
    label: 'Réglage',
    value: 'valeur',
    help: 'Ce qu’il fait',
    problem: 'Remarque',
    version: 'Version',
    versionHelp: 'De cette feuille ; ne pas la changer.',
    edge: (n) => `La tranche ${String(n)} finit au jour`,
    edgeHelp: 'Un nombre par cellule, croissants ; les cellules vides ne servent pas.',
    map: (field) => `Colonne : ${field}`,
    kind: (word) => `Le type « ${word} » signifie`,
    entries: {
      language: { label: 'Langue de ce qui est écrit', help: 'fr ou en.' },
      'asOf.rule': { label: 'Date d’arrêté', help: 'aujourd’hui, fin du mois dernier, ou une date.' },
      'asOf.inUse': { label: 'Date d’arrêté en vigueur', help: 'Tous les chiffres s’entendent à la fin de ce jour.' },
      'aging.basis': {
        label: 'Ancienneté selon',
        help: 'échéance : jours de retard. facture : jours depuis la date de facture.',
      },
      currency: { label: 'Devise des lignes qui n’en ont pas', help: 'Trois lettres, par exemple EUR.' },
      'terms.default': {
        label: 'Délai des lignes sans échéance',
        help: 'Par exemple 30 jours, ou 45 jours fin de mois.',
      },
      'terms.endOfMonth': {
        label: '« N jours fin de mois » signifie',
        help: 'Laquelle des deux étapes vient d’abord.',
      },
      'reading.dates': { label: 'Ordre des dates en texte', help: 'Vide : chaque colonne en décide par ses valeurs.' },
      'reading.decimal': {
        label: 'Signe décimal des montants en texte',
        help: 'Vide : chaque colonne en décide par ses valeurs.',
      },
    },
    bad: (value) => `« ${value} » n’est pas compris ; la valeur par défaut s’applique.`,
  },
};
