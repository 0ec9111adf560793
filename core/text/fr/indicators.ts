/** How fast we are paid: indicators, the reasons why one is missing, and tables of sales, in French. */
import type { Text } from '../text';
import { countedIn, listedIn } from '../written';

const count = countedIn('fr');
const listed = listedIn('fr');

export const indicatorsWords: Pick<
  Text,
  | 'indicators'
  | 'computed'
  | 'paymentFigures'
  | 'computedFrom'
  | 'month'
  | 'salesFrom'
  | 'salesOfPeriod'
  | 'tableNotNeeded'
  | 'salesUntold'
  | 'units'
  | 'missing'
  | 'moreThan'
  | 'salesFailure'
> = {
  indicators: {
    dsoSimple: { name: 'DSO', how: 'Créances hors douteuses et retenues, moins avoirs ÷ ventes × jours' },
    dsoCountBack: { name: 'DSO par épuisement', how: 'Jours des dernières ventes qui font le même montant' },
    dsoBestPossible: {
      name: 'Meilleur DSO possible',
      how: 'Créances non échues hors douteuses et retenues ÷ ventes × jours',
    },
    averageDaysDelinquent: { name: 'Retard moyen, en jours de DSO', how: 'Échu moins avoirs ÷ ventes × jours' },
    dsoAccounting: { name: 'DSO comptable', how: 'Créances moins avoirs et règlements non affectés ÷ ventes × jours' },
    dsoTerms: { name: 'DSO, dont délais accordés', how: 'Non échu hors litiges, moins avoirs ÷ ventes × jours' },
    dsoOverdue: { name: 'DSO, dont échu', how: 'Échu hors litiges, moins avoirs ÷ ventes × jours' },
    dsoDisputed: { name: 'DSO, dont litiges', how: 'En litige ÷ ventes × jours' },
    collectionEffectiveness: {
      name: 'Efficacité du recouvrement (CEI)',
      how: '(Ouverture + ventes − pertes − clôture) ÷ (ouverture + ventes − pertes − clôture non échue)',
    },
    receivablesTurnover: {
      name: 'Rotation des créances',
      how: 'Ventes de douze mois ÷ moyenne des créances de fin de mois',
    },
    overdueRate: { name: 'Taux d’échu', how: 'Échu ÷ créances' },
    overdueCountRate: { name: 'Taux d’échu en nombre', how: 'Pièces échues ÷ pièces ouvertes' },
    disputeRate: { name: 'Taux de litige', how: 'En litige ÷ créances' },
    delinquentCustomers: {
      name: 'Clients en retard',
      how: 'Clients avec une pièce échue ÷ clients avec une pièce ouverte',
    },
    badDebtRate: { name: 'Taux de pertes', how: 'Passé en pertes ÷ ventes' },
  },
  computed: (how, numbers) => `${how} : ${numbers}`,
  computedFrom: (computed, sales) => `${computed} ; ${sales}`,

  month: (year, month) => `${String(month).padStart(2, '0')}/${String(year)}`,
  salesFrom: {
    receivables: 'ventes du tableau des créances',
    table: 'ventes du tableau des ventes',
    both: (byTable) => `ventes de ${listed(byTable)} du tableau des ventes, les autres du tableau des créances`,
  },
  salesOfPeriod: (from, to, sales) => `Du ${from} au ${to} : ${sales}.`,
  tableNotNeeded: (from, to) =>
    `Du ${from} au ${to} : ventes du tableau des créances, qui donne chaque mois ; le tableau des ventes n’a pas servi.`,
  salesUntold: (months) =>
    `Les ventes de ${listed(months)} ne sont pas connues : ni le tableau des créances ni celui des ventes ne les donne.`,

  paymentFigures: {
    averageDelay: {
      name: 'Délai moyen de paiement',
      unit: 'jours',
      how: 'De la date de facture au règlement, pondéré par les montants réglés',
    },
    daysLate: {
      name: 'Retard de paiement',
      unit: 'jours',
      how: 'De l’échéance au règlement, 0 à l’échéance ou avant, pondéré par les montants réglés',
    },
    daysLateWithOpen: {
      name: 'Retard avec les pièces ouvertes',
      unit: 'jours',
      how: 'Avec les pièces échues, à leur retard à ce jour',
    },
    onTime: {
      name: '% payé à l’échéance',
      unit: 'ratio',
      how: 'Factures réglées au plus tard à l’échéance ÷ factures réglées',
    },
    largestShare: { name: 'Part du plus gros client', unit: 'ratio', how: 'Des créances dans la devise' },
    concentrationIndex: {
      name: 'Concentration (IHH)',
      unit: 'indice',
      how: 'Somme des carrés des parts des clients : 1 pour un seul, près de 0 pour beaucoup de petits',
    },
  },

  units: { days: 'jours', ratio: 'ratio', times: 'fois' },

  missing: {
    noSales: 'Il n’y a pas de ventes sur la période.',
    salesUnknown: 'Les ventes de la période ne sont pas connues : donnez un tableau des ventes, mois | montant.',
    salesWithinMonth: 'La période commence en cours de mois, et le tableau des ventes ne donne que des mois entiers.',
    salesExhausted: 'L’encours dépasse toutes les ventes connues.',
    noReceivables: 'Il n’y a pas de créances.',
    noOpenItems: 'Aucune pièce n’est ouverte.',
    nothingToCollect: 'Il n’y avait rien à encaisser sur la période.',
    nothingSettled: 'Rien n’a été réglé sur la période, à une date connue.',
    writeOffsUnknown: 'Le tableau ne dit pas ce qui est passé en perte, ou pas quel jour.',
    snapshot: 'Le tableau ne donne pas de dates de règlement : il ne parle que d’un seul jour.',
    noIssued: 'Le tableau n’a pas de dates de facture.',
    beginsLater: 'Le tableau commence après le début de la période.',
    tooFew: 'Il y a trop peu de factures réglées.',
    individual: 'Les particuliers ne sont pas notés, sauf réglage contraire.',
  },
  moreThan: (days) => `L’encours dépasse toutes les ventes connues : plus de ${count(days, 'jour', 'jours')}.`,

  salesFailure({ code, ...where }) {
    if (!('row' in where)) return 'Les ventes sont deux colonnes, mois | montant ; ce tableau n’en contient pas.';
    const cell = `ligne ${String(where.row)} : « ${String(where.value ?? '')} »`;
    if ('first' in where)
      return `Ventes, ${cell} figure déjà à la ligne ${String(where.first)} ; écrivez chaque mois une seule fois.`;
    switch (code) {
      case 'withoutTax':
        return `Ventes, ${cell} est hors taxes ; les créances sont TTC : donnez des ventes TTC.`;
      case 'moreAmounts':
        return `Ventes, ${cell} est un second montant à côté du mois ; donnez deux colonnes, mois | factures moins avoirs.`;
      case 'monthUnreadable':
        return `Ventes, ${cell} n’est pas un mois ; écrivez 2026-05, 05/2026 ou mai 2026.`;
      case 'undecidedMonth':
        return `Ventes, ${cell} peut désigner deux mois ; écrivez 2026-05, ou dites l’ordre du jour et du mois (--dates, ou dans les réglages).`;
      case 'amountUnreadable':
        return `Ventes, ${cell} n’est pas un montant.`;
      default:
        return `Ventes, ${cell} : le signe peut être décimal ou séparer les milliers ; dites lequel dans les réglages.`;
    }
  },
};
