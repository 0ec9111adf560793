/** As of when, in which currency, and of which sheet everything below speaks. */
import { Again } from './shapes/icons';
import type { PartProps } from './part';

type Props = Pick<PartProps, 'view' | 'words' | 'busy' | 'currency'> & {
  readonly currencies: readonly string[];
  readonly setCurrency: (currency: string) => void;
  readonly refresh: () => void;
};

export const Strip = ({ view, words, busy, currencies, currency, setCurrency, refresh }: Props) => (
  <div class="strip">
    <span>{words.asOf(view.overview.asOf)}</span>
    {currencies.length > 1 ? (
      <select
        class="quiet"
        aria-label={words.currency}
        value={currency}
        onChange={({ currentTarget }) => setCurrency(currentTarget.value)}
      >
        {currencies.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    ) : (
      <span class="sub">{currency}</span>
    )}
    <span class="source sub" title={words.read(view.rows)}>
      {view.source}
    </span>
    <button
      type="button"
      class={busy ? 'icon turning' : 'icon'}
      aria-label={words.refresh}
      title={words.refresh}
      onClick={refresh}
    >
      <Again />
    </button>
  </div>
);
