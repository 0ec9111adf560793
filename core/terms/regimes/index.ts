/** Every regime. A new one is its data and its line here, and its name in `core/text`. */
import { belgium, europeanUnion, germany, italy, spain } from './europe';
import { business, publicBody, publicEnterprise, publicHospital } from './france';
import type { Regime } from './regime';
import { unitedKingdom } from './united-kingdom';

export const regimes = {
  FR: business,
  publicBody,
  publicHospital,
  publicEnterprise,
  /** Nothing is claimed of a natural person. */
  consumer: {},
  EU: europeanUnion,
  UK: unitedKingdom,
  DE: germany,
  ES: spain,
  IT: italy,
  BE: belgium,
} satisfies Record<string, Regime>;

export type RegimeId = keyof typeof regimes;

export const regimeOf = (id: RegimeId): Regime => regimes[id];
