/** Payment behavior, risk and concentration, in French. */
import type { Text } from '../text';
import { countedIn, writtenNumber, writtenRatio } from '../written';

const count = countedIn('fr');
const wholeDays = (n: number): string => count(n, 'jour', 'jours');
const days = (n: number): string => `${writtenNumber(n, 1, 'fr')} ${Math.abs(n) < 2 ? 'jour' : 'jours'}`;
const share = (ratio: number): string => writtenRatio(ratio, 'fr', 0);

export const riskWords: Pick<Text, 'risk'> = {
  risk: {
    bands: { low: 'faible', moderate: 'modéré', high: 'élevé', critical: 'critique', notRated: 'non noté' },

    reasons: {
      daysLate: (measure) => `${days(measure)} de retard en moyenne`,
      worstLateness: (measure) => `pièce échue la plus ancienne : ${wholeDays(measure)} de retard`,
      overdueShare: (measure) => `${share(measure)} d’échu`,
      trend: (measure) => `dernières factures réglées ${days(measure)} plus tard qu’avant`,
      limitUse: (measure) =>
        Number.isFinite(measure)
          ? `${share(measure)} de l’encours autorisé utilisés`
          : 'doit, pour un encours autorisé de 0',
      insolvency: () => 'procédure collective',
    },
    separator: ' ; ',
    points: (reason, points) => `${reason} (+${points})`,

    flags: {
      insolvent: () => 'procédure collective',
      overLimit: (measure) =>
        Number.isFinite(measure) ? `encours autorisé dépassé (${share(measure)})` : 'encours autorisé de 0 dépassé',
      limitUse: (measure) => `plus de ${share(measure)} de l’encours autorisé`,
      disputed: (measure) => `${share(measure)} en litige`,
      prescription: (measure) =>
        measure > 0
          ? `la plus ancienne créance est peut-être prescrite depuis ${wholeDays(measure)} : à vérifier`
          : `la plus ancienne créance peut être prescrite dans ${wholeDays(-measure)} : à vérifier`,
      noContact: () => 'ni e-mail ni téléphone',
      portfolioShare: (measure) => `${share(measure)} de toutes les créances dans sa devise`,
      newCustomer: (measure) => `nouveau client, depuis ${wholeDays(measure)}`,
    },

    unknown:
      'Inconnus ici, donc ni dans la note ni dans les alertes : promesses et échéanciers, impayés bancaires, plafonds légaux de délais, assurance-crédit, créances cédées.',
  },
};
