/** Payment behavior, risk and concentration, in French. */
import type { Text } from '../text';
import { countedIn, writtenNumber, writtenRatio } from '../written';

const count = countedIn('fr');
const wholeDays = (n: number): string => count(n, 'jour', 'jours');
const brokenPromises = (n: number): string =>
  count(n, 'promesse de paiement non tenue', 'promesses de paiement non tenues');
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
      brokenPromises,
      insolvency: () => 'procédure collective',
    },
    disputesApart: (reason) => `${reason}, hors litiges`,
    separator: ' ; ',
    points: (reason, points) => `${reason} (+${points})`,

    flags: {
      insolvent: () => 'procédure collective',
      overLimit: (measure) =>
        Number.isFinite(measure) ? `encours autorisé dépassé (${share(measure)})` : 'encours autorisé de 0 dépassé',
      limitUse: (measure) => `plus de ${share(measure)} de l’encours autorisé`,
      disputed: (measure) => `${share(measure)} en litige`,
      doubtful: (measure) => `${share(measure)} douteux`,
      promiseBroken: (measure) => `promesse de paiement non tenue, depuis ${wholeDays(measure)}`,
      termsAboveCap: (measure) => `délai au-delà du plafond légal de ${wholeDays(measure)} : à vérifier`,
      prescription: (measure) =>
        measure > 0
          ? `la plus ancienne créance est peut-être prescrite depuis ${wholeDays(measure)} : à vérifier`
          : `la plus ancienne créance peut être prescrite dans ${wholeDays(-measure)} : à vérifier`,
      noContact: () => 'ni e-mail ni téléphone',
      portfolioShare: (measure) => `${share(measure)} de l’ensemble des créances dans cette devise`,
      newCustomer: (measure) => `nouveau client, depuis ${wholeDays(measure)}`,
    },

    unknown:
      'Inconnus ici, donc ni dans le score ni dans les signaux : échéanciers, impayés bancaires, assurance-crédit, créances cédées.',
  },
};
