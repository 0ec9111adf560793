/** The settings sheet, in French. */
import type { Text } from '../text';
import { writtenNumber, writtenRatio } from '../written';
import { dunningSettings } from './dunning';

const number = (value: number): string => writtenNumber(value, Number.isInteger(value) ? 0 : 1, 'fr');

export const settingsWords: Pick<Text, 'settings'> = {
  settings: {
    key: 'Clé',
    label: 'Réglage',
    value: 'Valeur',
    help: 'Ce qu’il fait',
    problem: 'Remarque',
    version: 'Version',
    versionHelp: 'De cette feuille ; ne pas la changer.',
    edge: (n) => `La tranche ${String(n)} finit au jour`,
    edgeHelp: 'Un nombre par cellule, croissants ; les cellules vides ne servent pas.',
    map: (field) => `Colonne : ${field}`,
    kind: (word) => `Le type « ${word} » signifie`,
    termCode: (code) => `Le délai « ${code} » signifie`,
    rateHelp: 'Pourcentage par an, par exemple 2,15 % ; vide : pas de pénalités pour ce semestre.',
    account: (currency) => `Solde des comptes clients en comptabilité, ${currency}`,
    accountHelp: 'Comptes 411, 413 et 416 à la date d’arrêté ; la balance âgée en est rapprochée.',
    defaultTerms: '30 jours',
    entries: {
      language: { label: 'Langue de ce qui est écrit', help: 'fr ou en.' },
      'asOf.rule': { label: 'Date d’arrêté', help: 'aujourd’hui, fin du mois dernier, ou une date.' },
      'asOf.inUse': { label: 'Date d’arrêté en vigueur', help: 'Tous les chiffres s’entendent à la fin de ce jour.' },
      'aging.basis': {
        label: 'Ancienneté selon',
        help: 'échéance : jours de retard. facture : jours depuis la date de facture.',
      },
      'target.dso': { label: 'Objectif : DSO', help: 'En jours ; vide : aucun.' },
      'target.overdueRate': {
        label: 'Objectif : taux d’échu',
        help: 'Échu ÷ créances, par exemple 15 % ; vide : aucun.',
      },
      'account.asOf': {
        label: 'Jour des soldes en comptabilité',
        help: 'Ils ne sont rapprochés que ce jour-là ; vide : à chaque date d’arrêté.',
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
      'terms.inMonths': {
        label: '30, 60 et 90 jours comptent comme des mois',
        help: 'oui ou non : 30 jours après le 31 janvier font alors le 28 février.',
      },
      'law.regime': {
        label: 'Droit des retards de paiement',
        help: 'Des clients dont ni le type ni le pays ne le disent ; vide : inconnu, rien n’est réclamé.',
      },
      'law.sector': {
        label: 'Secteur, pour son plafond de délai',
        help: 'De ce que vous vendez, en France ; vide : inconnu, seul le plafond général est vérifié.',
      },
      'law.agreedRate': {
        label: 'Pénalités de retard de vos conditions de vente',
        help: 'Pourcentage par an, par exemple 12 % ; vide : le taux de la loi.',
      },
      'law.holidays': { label: 'Jours fériés', help: 'Jours où aucune relance n’est envoyée.' },
      ...dunningSettings,
      'reading.dates': { label: 'Ordre des dates en texte', help: 'Vide : chaque colonne en décide par ses valeurs.' },
      'reading.decimal': {
        label: 'Signe décimal des montants en texte',
        help: 'Vide : chaque colonne en décide par ses valeurs.',
      },
      'risk.individuals': {
        label: 'Noter les particuliers',
        help: 'oui ou non ; noter des personnes physiques exige une base légale (RGPD).',
      },
      'risk.leastSettled': {
        label: 'Nombre minimal de factures réglées pour noter',
        help: 'Avec moins et rien d’échu, un client n’est pas noté.',
      },
      'risk.flag.portfolioShare': {
        label: 'Signal : concentration à partir d’une part de',
        help: 'Des créances dans une devise.',
      },
      'risk.flag.newCustomerDays': {
        label: 'Signal : nouveau client pendant',
        help: 'Jours depuis la première facture.',
      },
      'risk.flag.prescriptionDays': {
        label: 'Signal : prescription proche dès',
        help: 'Jours avant que la créance la plus ancienne ne soit prescrite.',
      },
      'sender.company': { label: 'Lettres : votre société', help: 'Son nom complet, comme sur vos factures.' },
      'sender.address': { label: 'Lettres : votre adresse', help: 'Plusieurs lignes sont possibles.' },
      'sender.registration': { label: 'Lettres : forme juridique et immatriculation', help: 'Comme sur vos factures.' },
      'sender.signatory': { label: 'Lettres : qui signe', help: 'Prénom et nom.' },
      'sender.role': { label: 'Lettres : sa fonction', help: 'Par exemple Responsable du recouvrement.' },
      'sender.email': { label: 'Lettres : votre adresse e-mail', help: 'Où les clients répondent.' },
      'sender.phone': { label: 'Lettres : votre téléphone', help: 'Où les clients vous joignent.' },
      'sender.holder': {
        label: 'Règlement : titulaire du compte',
        help: 'Tel que la banque le connaît ; vide : votre société.',
      },
      'sender.iban': { label: 'Règlement : IBAN', help: 'Sa clé est vérifiée.' },
      'sender.bic': { label: 'Règlement : BIC', help: 'Inutile dans l’Espace économique européen.' },
      'sender.paymentLink': { label: 'Règlement : lien de paiement en ligne', help: 'Commence par https://.' },
    },
    risk: {
      factors: {
        daysLate: 'jours de retard',
        worstLateness: 'plus ancien impayé',
        overdueShare: 'part échue',
        trend: 'tendance à la hausse',
        limitUse: 'usage de l’encours autorisé',
        brokenPromises: 'promesses non tenues',
      },
      points: (factor) => `Points de risque au plus : ${factor}`,
      pointsHelp: 'Nombres entiers, 100 au plus ensemble ; 0 désactive un critère.',
      pointsExpected: 'des nombres entiers, 100 au plus ensemble',
      step: (factor, n) => `Risque, ${factor} : seuil ${n}`,
      stepsHelp: {
        daysLate: 'En jours, pondérés par les montants sur douze mois ; les points montent du premier au dernier.',
        worstLateness: 'En jours ; une partie des points au-dessus de chacun.',
        overdueShare: 'Des créances du client ; les points montent du premier au dernier.',
        trend:
          'Jours dont les trois dernières factures réglées ont été plus en retard que toutes les précédentes des douze mois.',
        limitUse: 'De l’encours autorisé ; une partie des points au-dessus de chacun.',
        brokenPromises:
          'Promesses de paiement non tenues en douze mois ; la moitié des points dès le premier nombre, tous dès le second.',
      },
      band: (band) => `Risque ${band} à partir du score`,
      bandHelp: 'Croissants ; sous le premier, le risque est faible.',
      limitUse: (n) => `Signal : encours autorisé utilisé, niveau ${n}`,
      limitUseHelp: 'Croissants ; un dépassement est toujours signalé.',
    },
    expected: {
      day: 'une date telle que 30/06/2026',
      number: (least, most) => `un nombre de ${number(least)} à ${number(most)}`,
      whole: (least, most) => `un nombre entier de ${number(least)} à ${number(most)}`,
      rate: 'un taux tel que 2,15 %',
      share: (most) => `une part de 0\u202f% à ${writtenRatio(most, 'fr', 0)}`,
      ascending: (each) => `${each}, en ordre croissant`,
      edge: 'des jours entiers et croissants, un par cellule',
      account: 'un montant tel que 1234,56, dans la devise de la clé',
      currency: 'une devise telle que EUR',
      terms: 'des conditions de règlement telles que 30 jours',
      text: 'un texte',
      email: 'une adresse e-mail telle que nom@example.com',
      iban: 'un IBAN dont la clé est juste',
      bic: 'un BIC de 8 ou 11 caractères',
      link: 'une adresse qui commence par https://',
      header: 'le titre d’une colonne',
    },
    unusual: (expected) => `Attendu ici : ${expected}.`,
    bad: (value, expected, used) =>
      `« ${value} » n’est pas accepté (attendu : ${expected}) ; ${used === '' ? 'rien ne s’applique' : `valeur retenue : ${used}`}.`,
    unknown: (key) => `Cette version ne connaît pas de réglage « ${key} » : il est conservé et ne sert pas.`,
    named: (label, problem) => `${label} : ${problem}`,
    newer:
      'Les réglages ont été écrits par une version plus récente d’Encours : ce que celle-ci en connaît s’applique, rien n’y est changé.',
  },
};
