/** Whose law each customer is under, as far as the table and the settings say. */
import type { CustomerIndex, Ledger } from '../ledger/ledger';
import type { LawOptions } from '../terms/law';
import type { RegimeId } from '../terms/regimes/index';
import { lawOfCountry } from './countries';
import { individuals } from './individuals';
import { publicBuyers } from './public-buyers';

const FRENCH: ReadonlySet<RegimeId | undefined> = new Set([
  'FR',
  'publicBody',
  'publicHospital',
  'publicEnterprise',
] as const);

/** The customer's type, then its country, then the settings. Undefined: not known, so that nothing is claimed. */
export function customerRegimes(
  ledger: Ledger,
  { regime }: Pick<LawOptions, 'regime'>,
): (customer: CustomerIndex) => RegimeId | undefined {
  const isIndividual = individuals(ledger);
  const publicBuyerOf = publicBuyers(ledger);
  const { country: countries = [] } = ledger.contacts;
  const regimes = ledger.customers.map((_, i) => {
    const customer = i as CustomerIndex;
    if (isIndividual(customer)) return 'consumer';
    const country = countries[customer] ?? '';
    const ofCountry = country === '' ? regime : lawOfCountry(country);
    if (ofCountry !== 'FR') return ofCountry;
    return publicBuyerOf(customer) ?? (FRENCH.has(regime) ? regime : 'FR');
  });
  return (customer) => regimes[customer];
}
