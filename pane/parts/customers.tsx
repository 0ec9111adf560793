/** The customers, the riskiest first; each opens to why, to what is open, and to what can be noted. */
import { useState } from 'preact/hooks';
import type { CustomerView } from '../../core/views/customers';
import type { PartProps } from '../part';
import { BandShape, Fold } from '../shapes/icons';
import { Sliced } from '../shapes/sliced';
import { CustomerOpen } from './customer-open';

export function Customers(props: PartProps) {
  const { view, words, currency } = props;
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<string>();
  const found = matching(view.customers, search);
  return (
    <>
      <div class="block search">
        <input
          class="field"
          type="search"
          aria-label={words.customers.search}
          placeholder={words.customers.search}
          value={search}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      </div>
      <p class="list-head sub">
        <span role="status">{found.length === 0 ? words.customers.none : words.customers.count(found.length)}</span>
        <span>
          {words.customers.balance}, {currency}
        </span>
      </p>
      <Sliced class="rows" rows={found} words={words}>
        {(customer) => {
          const isOpen = open === customer.id;
          return (
            <li key={customer.id} class={isOpen ? 'open' : ''}>
              <Row
                {...{ customer, words, currency, isOpen }}
                toggle={() => setOpen(isOpen ? undefined : customer.id)}
              />
              {isOpen && <CustomerOpen {...{ ...props, customer }} />}
            </li>
          );
        }}
      </Sliced>
    </>
  );
}

/** Whatever case and accents. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function matching(customers: readonly CustomerView[], search: string): readonly CustomerView[] {
  const sought = folded(search.trim());
  return sought === ''
    ? customers
    : customers.filter(({ id, name }) => [id, name].some((text) => folded(text).includes(sought)));
}

type RowProps = Pick<PartProps, 'words' | 'currency'> & {
  readonly customer: CustomerView;
  readonly isOpen: boolean;
  readonly toggle: () => void;
};

/** In the currency that is looked at first; the others below. */
function Row({ customer: { name, band, bandName, score, amounts }, words, currency, isOpen, toggle }: RowProps) {
  const sorted = [...amounts].sort((a, b) => Number(b.currency === currency) - Number(a.currency === currency));
  return (
    <button type="button" class="row" aria-expanded={isOpen} onClick={toggle}>
      <span class="name">
        {name} <Fold />
      </span>
      <span class="amount">{inCurrency(sorted[0], 'balance', currency)}</span>
      <span class="risk">
        <BandShape band={band} /> {bandName} <span class="sub">{score}</span>
      </span>
      <span class="amount sub">
        {sorted[0] && isZero(sorted[0].overdue)
          ? words.customers.nothingOverdue
          : words.customers.overdue(inCurrency(sorted[0], 'overdue', currency))}
      </span>
      {sorted.slice(1).map((each) => (
        <span key={each.currency} class="amount sub wide">
          {inCurrency(each, 'balance', currency)} · {words.customers.overdue(inCurrency(each, 'overdue', currency))}
        </span>
      ))}
    </button>
  );
}

type Amounts = CustomerView['amounts'][number];

const inCurrency = (amounts: Amounts | undefined, which: 'balance' | 'overdue', currency: string): string =>
  amounts === undefined ? '–' : `${amounts[which]}${amounts.currency === currency ? '' : ` ${amounts.currency}`}`;

const isZero = (written: string): boolean => !/[1-9]/.test(written);
