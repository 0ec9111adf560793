/** Which policy a customer is under, and who is new or pays late. */
import { once } from '../analysis/once';
import { publicBuyers } from '../analysis/public-buyers';
import type { RiskOptions } from '../analysis/risk/options';
import type { Day } from '../calendar-date';
import { at } from '../column';
import { fold } from '../ledger/fold';
import type { CustomerIndex, Item, Ledger } from '../ledger/ledger';
import type { Effects } from './effects';
import { groupCompanies } from './group-companies';
import type { Addressee } from './groups';
import { notedRisk } from './noted-risk';
import { segments, type Policy, type Segment } from './policy';

/** Of the invoices settled in twelve months, the part that a good payer pays in time. */
const GOOD = 0.8;

export type Payers = {
  /** Undefined for one whom no policy speaks of. */
  readonly policyOf: (addressee: Addressee) => Policy | undefined;
  readonly isPublic: (addressee: Addressee) => boolean;
  readonly isOfGroup: (addressee: Addressee) => boolean;
  /** Of those who can be judged: natural persons are not, unless the settings say so. */
  readonly isNewOrLate: (addressee: Addressee) => boolean;
};

type Behaves = 'good' | 'late' | 'new' | 'unknown';

export function payersIn(
  ledger: Ledger,
  asOf: Day,
  policies: readonly Policy[],
  options: RiskOptions,
  effects: Effects,
): Payers {
  const isPublicBuyer = publicBuyers(ledger);
  const isGroupCompany = groupCompanies(ledger);
  const judged = once(() => notedRisk(ledger, asOf, options, effects));
  const typesOf = once(() => typesByCustomer(ledger));

  function behaves(customer: CustomerIndex): Behaves {
    const { evidence } = judged();
    const { behavior } = evidence;
    const isHidden = evidence.isIndividual(customer) && !options.individuals;
    if (isHidden || ledger.snapshot || behavior.settlements.size === 0) return 'unknown';
    const accounts = evidence.accountsOf(customer).filter((account) => at(behavior.settledCount, account) > 0);
    const settled = accounts.reduce((sum, account) => sum + at(behavior.settledCount, account), 0);
    if (settled < options.leastSettled) return 'new';
    const isGood = accounts.every((account) => {
      const { onTime } = behavior.of(account);
      return onTime.ok && onTime.value >= GOOD;
    });
    return isGood ? 'good' : 'late';
  }

  const isRisky = (customer: CustomerIndex): boolean => ['high', 'critical'].includes(judged().of(customer).band);
  const isIn: Readonly<Record<Segment, (customer: CustomerIndex) => boolean>> = {
    publicBody: (customer) => isPublicBuyer(customer) !== undefined,
    risky: isRisky,
    goodPayer: (customer) => behaves(customer) === 'good' && !isRisky(customer),
    everyone: (customer) => isPublicBuyer(customer) === undefined,
  };

  return {
    isPublic: ({ customer }) => customer !== undefined && isPublicBuyer(customer) !== undefined,
    isOfGroup: ({ customer }) => customer !== undefined && isGroupCompany(customer),
    policyOf({ customer }) {
      const of = (segment: string): Policy | undefined =>
        policies.find((policy) => fold(policy.segment) === fold(segment));
      if (customer === undefined) return of('everyone');
      const named = policies.find(({ segment }) => !isSegment(segment) && typesOf()[customer]?.has(fold(segment)));
      if (named) return named;
      const [segment] = ORDER.filter((known) => of(known) !== undefined && isIn[known](customer));
      return segment && of(segment);
    },
    isNewOrLate: ({ customer }) => customer !== undefined && ['new', 'late'].includes(behaves(customer)),
  };
}

/** The closest first. */
const ORDER: readonly Segment[] = ['publicBody', 'risky', 'goodPayer', 'everyone'];

const isSegment = (text: string): text is Segment => (segments as readonly string[]).includes(text);

/** What the rows of each customer say of his type, folded. */
function typesByCustomer(ledger: Ledger): readonly ReadonlySet<string>[] {
  const types = ledger.customers.map(() => new Set<string>());
  const column = ledger.dimensions.customerType;
  if (!column) return types;
  const labels = column.labels.map(fold);
  for (let i = 0; i < ledger.size; i++) {
    const { customer } = ledger.accounts[at(ledger.account, i as Item)] as Ledger['accounts'][number];
    types[customer]?.add(labels[at(column.of, i as Item)] ?? '');
  }
  return types;
}
