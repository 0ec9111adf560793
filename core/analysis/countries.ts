/** Countries as tables name them, in French, in English or by a code, and the law of late payment of each. */
import { fold } from '../ledger/fold';
import type { RegimeId } from '../terms/regimes/index';

const NAMES: Readonly<Partial<Record<RegimeId, readonly string[]>>> = {
  FR: ['fr', 'fra', 'france', 'france metropolitaine'],
  UK: [
    'gb', 'gbr', 'uk', 'royaume-uni', 'grande-bretagne', 'angleterre', 'ecosse', 'pays de galles', 'irlande du nord',
    'united kingdom', 'great britain', 'england', 'scotland', 'wales', 'northern ireland',
  ],
  DE: ['de', 'deu', 'allemagne', 'germany', 'deutschland'],
  ES: ['es', 'esp', 'espagne', 'spain', 'españa'],
  IT: ['it', 'ita', 'italie', 'italy', 'italia'],
  BE: ['be', 'bel', 'belgique', 'belgium', 'belgië'],
  EU: [
    'at', 'aut', 'autriche', 'austria', 'bg', 'bgr', 'bulgarie', 'bulgaria', 'cy', 'cyp', 'chypre', 'cyprus',
    'cz', 'cze', 'tchequie', 'republique tcheque', 'czechia', 'czech republic', 'dk', 'dnk', 'danemark', 'denmark',
    'ee', 'est', 'estonie', 'estonia', 'fi', 'fin', 'finlande', 'finland', 'gr', 'grc', 'el', 'grece', 'greece',
    'hr', 'hrv', 'croatie', 'croatia', 'hu', 'hun', 'hongrie', 'hungary', 'ie', 'irl', 'irlande', 'ireland',
    'lt', 'ltu', 'lituanie', 'lithuania', 'lu', 'lux', 'luxembourg', 'lv', 'lva', 'lettonie', 'latvia',
    'mt', 'mlt', 'malte', 'malta', 'nl', 'nld', 'pays-bas', 'netherlands', 'the netherlands', 'pl', 'pol', 'pologne', 'poland',
    'pt', 'prt', 'portugal', 'ro', 'rou', 'roumanie', 'romania', 'se', 'swe', 'suede', 'sweden',
    'si', 'svn', 'slovenie', 'slovenia', 'sk', 'svk', 'slovaquie', 'slovakia',
  ],
}; // prettier-ignore

const byName: ReadonlyMap<string, RegimeId> = new Map(
  Object.entries(NAMES).flatMap(([regime, names]) => names.map((name) => [fold(name), regime as RegimeId] as const)),
);

/** Undefined for a country whose law is not among those that are known. */
export const lawOfCountry = (country: string): RegimeId | undefined => byName.get(fold(country));
