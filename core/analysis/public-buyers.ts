/** Which customers are French public buyers, and of which sort, by the column that says what type each customer is. */
import { fold } from '../ledger/fold';
import type { CustomerIndex, Ledger } from '../ledger/ledger';
import { customersOfType } from './customer-types';

type PublicBuyer = 'publicBody' | 'publicHospital' | 'publicEnterprise';

const WORDS: Readonly<Record<PublicBuyer, ReadonlySet<string>>> = {
  publicHospital: new Set([
    'hopital', 'hopital public', 'hopitaux', 'centre hospitalier', 'chu', 'etablissement public de sante',
    'public hospital', 'public health establishment',
  ].map(fold)),
  publicEnterprise: new Set([
    'entreprise publique', 'societe publique locale', 'epic', 'public enterprise', 'public company', 'state owned company',
  ].map(fold)),
  publicBody: new Set([
    'administration', 'administration publique', 'collectivite', 'collectivite territoriale', 'collectivite locale',
    'mairie', 'commune', 'departement', 'region', 'etat', 'secteur public', 'public', 'client public', 'acheteur public',
    'organisme public', 'etablissement public', 'chorus', 'chorus pro', 'b2g',
    'public body', 'public sector', 'public authority', 'public buyer', 'local authority', 'government',
  ].map(fold)),
}; // prettier-ignore

export function publicBuyers(ledger: Ledger): (customer: CustomerIndex) => PublicBuyer | undefined {
  const sorts = (Object.keys(WORDS) as PublicBuyer[]).map(
    (sort) => [sort, customersOfType(ledger, WORDS[sort])] as const,
  );
  return (customer) => sorts.find(([, isOf]) => isOf(customer))?.[0];
}
