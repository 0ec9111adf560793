import { customerRegimes } from '../../../core/analysis/customer-regimes';
import type { CustomerIndex } from '../../../core/ledger/ledger';
import type { RegimeId } from '../../../core/terms/regimes/index';
import { ledgerOf } from '../../support/table';

const regimeOf = (type: string, country: string, regime?: RegimeId) =>
  customerRegimes(ledgerOf(`Client|Échéance|Montant|Type de client|Pays\nX|2026-05-31|10|${type}|${country}`), {
    regime,
  })(0 as CustomerIndex);

test.each<readonly [type: string, country: string, byDefault: RegimeId | undefined, expected: RegimeId | undefined]>([
  ['', '', undefined, undefined],
  ['', '', 'FR', 'FR'],
  ['Entreprise', '', 'FR', 'FR'],
  ['Particulier', '', undefined, 'consumer'],
  ['Particulier', 'Allemagne', 'FR', 'consumer'],
  ['Collectivité territoriale', '', 'FR', 'publicBody'],
  ['Centre hospitalier', 'France', undefined, 'publicHospital'],
  ['Entreprise publique', '', 'FR', 'publicEnterprise'],
  ['', 'FR', 'publicBody', 'publicBody'],
  ['', 'France', 'UK', 'FR'],
  ['', 'Royaume-Uni', 'FR', 'UK'],
  ['', 'Germany', undefined, 'DE'],
  ['', 'es', undefined, 'ES'],
  ['', 'Pays-Bas', 'FR', 'EU'],
  ['', 'Belgique', 'FR', 'BE'],
  ['', 'Suisse', 'FR', undefined],
])('type “%s”, country “%s”, settings %s: %s', (type, country, byDefault, expected) => {
  expect(regimeOf(type, country, byDefault)).toBe(expected);
});

test.each([
  ['a public buyer of another country is under its general law', 'Public sector', 'UK', 'UK'],
  ['a public buyer of whom no country is known is not known', 'Public sector', undefined, undefined],
] as const)('%s', (_, type, byDefault, expected) => {
  expect(regimeOf(type, '', byDefault)).toBe(expected);
});
