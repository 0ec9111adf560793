/** Payment terms and the law of late payment, in French. */
import type { Cap } from '../../terms/regimes/regime';
import type { Text } from '../text';
import { countedIn } from '../written';

const count = countedIn('fr');

const invoiceDate = 'La date de facture, ou une plage de dates';
const dueDate = 'L’échéance, ou une plage d’échéances';
const regime =
  'Quel droit : FR, publicBody, publicHospital, publicEnterprise, consumer, EU, UK, DE, ES, IT ou BE ; ou AR_Settings, pour celui des réglages';
const until =
  'Le jour du règlement ; ou AR_Settings, pour la date d’arrêté ; ou une plage de jours, où une cellule vide vaut cette date';
const terms = 'Le délai convenu, par exemple 45 jours fin de mois';

export const lawFunctions: Pick<
  Text['functions'],
  'DUE_DATE' | 'TERMS_CHECK' | 'TERMS_EXCESS' | 'LATE_INTEREST' | 'LATE_INDEMNITY' | 'INSTALMENTS'
> = {
  DUE_DATE: {
    summary: 'L’échéance qui résulte d’un délai de règlement, tel qu’on l’écrit en français ou en anglais.',
    params: {
      invoiceDate,
      terms: 'Par exemple 45 jours fin de mois, 2/10 net 30, ou un code expliqué dans les réglages ; ou une plage',
      method:
        'Ce qui vient d’abord quand le délai ne le dit pas : jours puis fin de mois, ou fin de mois puis jours ; AR_Settings pour celui des réglages ; ou escompte, pour le dernier jour de l’escompte',
    },
    returns: 'Une date, en nombre de jours.',
  },
  TERMS_CHECK: {
    summary: 'Si une échéance respecte le plafond légal des délais ; à vérifier, jamais un verdict.',
    params: { invoiceDate, dueDate, regime, terms },
    returns: 'OK, ou la règle dépassée et de combien de jours.',
  },
  TERMS_EXCESS: {
    summary: 'De combien de jours une échéance dépasse le plafond légal des délais.',
    params: { invoiceDate, dueDate, regime, terms },
    returns: 'Un nombre de jours : 0 dans le plafond.',
  },
  LATE_INTEREST: {
    summary: 'Les pénalités de retard, légales ou contractuelles, depuis le lendemain de l’échéance.',
    params: {
      amount: 'Le reste dû TTC, ou une plage de montants',
      dueDate,
      until,
      regime,
      rate: 'Un taux du contrat, par exemple 0,12 ; celui des réglages, sinon celui de la loi, si omis',
    },
    returns: 'Un montant, 0 s’il n’y a pas de retard ; #N/A pour un semestre dont le taux n’est pas connu.',
  },
  LATE_INDEMNITY: {
    summary: 'L’indemnité forfaitaire pour frais de recouvrement d’une facture payée en retard.',
    params: { amount: 'Le montant de la facture, ou une plage de montants', dueDate, until, regime },
    returns: 'Un montant dans la devise du droit, 0 s’il n’y a pas de retard.',
  },
  INSTALMENTS: {
    summary: 'Un échéancier : un montant en parts égales dont la somme est exacte.',
    params: {
      amount: 'Ce qui est à payer',
      count: 'Combien d’échéances',
      firstDate: 'Le jour de la première',
      every: 'Mois entre deux échéances, un si omis ; ou un texte tel que 2 semaines',
    },
    returns: 'Une ligne par échéance : son jour, son montant. Le reste est dans la dernière.',
  },
};

export const lawChoices: Pick<Text['choices'], 'dueDateMethod' | 'regime' | 'sector' | 'calendar'> = {
  dueDateMethod: {
    'days-then-eom': 'jours puis fin de mois',
    'eom-then-days': 'fin de mois puis jours',
    discount: 'escompte',
  },
  regime: {
    FR: 'France',
    publicBody: 'organisme public français',
    publicHospital: 'hôpital public français',
    publicEnterprise: 'entreprise publique française',
    consumer: 'consommateur',
    EU: 'Union européenne',
    UK: 'Royaume-Uni',
    DE: 'Allemagne',
    ES: 'Espagne',
    IT: 'Italie',
    BE: 'Belgique',
  },
  sector: {
    general: 'aucun secteur particulier',
    transport: 'transport',
    perishables: 'denrées périssables',
    freshMeat: 'viandes fraîches',
    spirits: 'spiritueux',
  },
  calendar: {
    FR: 'France',
    alsaceMoselle: 'Alsace-Moselle',
    UK: 'Angleterre',
    DE: 'Allemagne',
    ES: 'Espagne',
    IT: 'Italie',
    BE: 'Belgique',
  },
};

export const lawColumns: Pick<Text['columns'], 'law' | 'cap' | 'settledOn' | 'termsOver' | 'paymentOver'> = {
  law: 'Droit',
  cap: 'Plafond légal',
  settledOn: 'Réglée le',
  termsOver: 'Échéance au-delà, jours',
  paymentOver: 'Règlement au-delà, jours',
};

export const lawReports: Pick<Text['reports'], 'legalCheck'> = {
  legalCheck: {
    tab: 'Délais légaux',
    title: 'Délais et règlements au-delà du plafond légal',
    definition: (asOf) =>
      `Factures ouvertes au ${asOf} ou réglées dans les douze mois précédents, dont l’échéance ou le règlement (encore ouverte : ${asOf}) dépasse le délai légal. À vérifier, jamais un verdict ; ceci n’est pas un conseil juridique.`,
    nothing: 'Aucune facture connue ne dépasse un plafond légal.',
    unknown: (n) =>
      `${count(n, 'facture ouverte', 'factures ouvertes')} : on ne sait pas quel droit s’applique, donc rien n’est vérifié. Renseignez law.regime, ou le pays des clients ; de certains pays aucun droit n’est connu ici.`,
    generalCapOnly: 'Le secteur n’est pas connu : seul le plafond général est vérifié. Renseignez law.sector.',
    belowFloor: (rate, floor, halfYear) =>
      `Les pénalités de vos conditions de vente, ${rate}, sont sous le plancher de trois fois l’intérêt légal (${floor} au ${halfYear}) : à vérifier.`,
  },
};

const FROM: Readonly<Record<Cap['from'], (days: string) => string>> = {
  invoice: (days) => `${days} date de facture`,
  endOfMonth: (days) => `${days} après la fin du mois`,
  eitherEndOfMonth: (days) => `${days} fin de mois`,
  endOfDecade: (days) => `${days} après la fin de la décade`,
};

export const lawWords: Pick<Text, 'law'> = {
  law: {
    within: 'OK',
    cap: ({ days, from, unlessAgreed }) =>
      `${FROM[from](count(days, 'jour', 'jours'))}${unlessAgreed ? ', sauf accord exprès et non abusif' : ''}`,
    exceeds: (cap, days) => `dépasse le plafond (${cap}) de ${count(days, 'jour', 'jours')} : à vérifier`,
    series: {
      ecb: 'Taux principal de refinancement de la BCE',
      legalInterest: 'Taux de l’intérêt légal français, professionnels',
      basiszins: 'Basiszinssatz allemand',
      bankRate: 'Taux directeur de la Banque d’Angleterre',
    },
    rateOf: (series, halfYear) => `${series}, ${halfYear}`,
    noRate: (rate, key) => `${rate} : non connu ; ajoutez-le aux réglages sous rate.${key}.`,
    noRegime: 'On ne sait pas quel droit s’applique : nommez-le, par exemple FR, ou renseignez law.regime.',
    noTerms: (value) => `« ${value} » n’est pas compris comme un délai de règlement.`,
    noDiscount: 'Le délai n’accorde pas d’escompte.',
    rate: (value) => `« ${value} » n’est pas un taux tel que 0,12.`,
    interval: (value) => `« ${value} » n’est ni un nombre de mois ni un texte tel que 2 semaines.`,
  },
};
