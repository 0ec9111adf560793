/** How fast we are paid: indicators, the reasons why one is missing, and tables of sales, in French. */
import type { Text } from '../text';
import { countedIn } from '../written';

const count = countedIn('fr');

export const indicatorsWords: Pick<
  Text,
  'indicators' | 'computed' | 'units' | 'missing' | 'moreThan' | 'salesFailure'
> = {
  indicators: {
    dsoSimple: { name: 'DSO', how: 'Créances moins avoirs ÷ ventes × jours' },
    dsoCountBack: { name: 'DSO par épuisement', how: 'Jours des dernières ventes qui font le même montant' },
    dsoBestPossible: { name: 'Meilleur DSO possible', how: 'Créances non échues ÷ ventes × jours' },
    averageDaysDelinquent: { name: 'Jours de retard moyens', how: 'Échu moins avoirs ÷ ventes × jours' },
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
    switch (code) {
      case 'monthUnreadable':
        return `Ventes, ${cell} n’est pas un mois ; écrivez 2026-05, 05/2026 ou mai 2026.`;
      case 'undecidedMonth':
        return `Ventes, ${cell} peut désigner deux mois ; écrivez 2026-05.`;
      case 'amountUnreadable':
        return `Ventes, ${cell} n’est pas un montant.`;
      default:
        return `Ventes, ${cell} : le signe peut être décimal ou séparer les milliers ; dites lequel dans les réglages.`;
    }
  },
};
