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

/** Directive 2011/7/EU art. 2(7)(b): there the reference rate is that of the national central bank. */
test.each(['Suède', 'PL', 'Hongrie', 'République tchèque', 'Denmark', 'Roumanie'])(
  'a customer in %s, outside the euro, is under no law that is known, whatever the settings say',
  (country) => {
    expect([regimeOf('', country), regimeOf('', country, 'EU')]).toEqual([undefined, undefined]);
  },
);

test.each([
  ['Austria, which has a base rate of its own', 'Autriche'],
  ['Bulgaria, where a delay may have begun before the euro', 'BG'],
])('nor is one in %s', (_, country) => {
  expect(regimeOf('', country, 'EU')).toBeUndefined();
});

test.each(['NL', 'Irlande', 'Finland', 'Croatie', 'Luxembourg', 'Slovénie'])(
  'one in %s is under the directive',
  (country) => {
    expect(regimeOf('', country)).toBe('EU');
  },
);

test.each([
  ['a public buyer of another country is under its general law', 'Public sector', 'UK', 'UK'],
  ['a public buyer of whom no country is known is not known', 'Public sector', undefined, undefined],
] as const)('%s', (_, type, byDefault, expected) => {
  expect(regimeOf(type, '', byDefault)).toBe(expected);
});
