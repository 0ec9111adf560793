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
  // Where the reference rate is that of the ECB (Directive 2011/7/EU art. 2(7)). Not in the countries outside the euro,
  // not in Austria, which has a base rate of its own (§ 456 UGB), and not in Bulgaria, where a delay may have begun before
  // it had the euro, in 2026.
  EU: [
    'cy', 'cyp', 'chypre', 'cyprus', 'ee', 'est', 'estonie', 'estonia', 'fi', 'fin', 'finlande', 'finland',
    'gr', 'grc', 'el', 'grece', 'greece',
    'hr', 'hrv', 'croatie', 'croatia', 'ie', 'irl', 'irlande', 'ireland',
    'lt', 'ltu', 'lituanie', 'lithuania', 'lu', 'lux', 'luxembourg', 'lv', 'lva', 'lettonie', 'latvia',
    'mt', 'mlt', 'malte', 'malta', 'nl', 'nld', 'pays-bas', 'netherlands', 'the netherlands',
    'pt', 'prt', 'portugal', 'si', 'svn', 'slovenie', 'slovenia', 'sk', 'svk', 'slovaquie', 'slovakia',
  ],
}; // prettier-ignore

const byName: ReadonlyMap<string, RegimeId> = new Map(
  Object.entries(NAMES).flatMap(([regime, names]) => names.map((name) => [fold(name), regime as RegimeId] as const)),
);

/** Undefined for a country whose law is not among those that are known. */
export const lawOfCountry = (country: string): RegimeId | undefined => byName.get(fold(country));
