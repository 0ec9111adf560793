/** How it stands: four figures and a month ago, how old the receivables are, what waits for somebody today. */
import { useState } from 'preact/hooks';
import type { AttentionLine, CurrencyOverview, OverviewView } from '../../core/views/overview';
import type { PartId, PartProps } from '../part';
import { AgingBar } from '../shapes/aging-bar';
import { Onward } from '../shapes/icons';
import { Press } from '../shapes/press';

export function Overview({ view: { overview }, words, currency, busy, ask, say, go }: PartProps) {
  const shown = overview.currencies.find((each) => each.currency === currency);
  const follow = async ({ id, rows }: AttentionLine): Promise<void> => {
    const part = LEADS_TO[id];
    if (part) {
      go(part);
      return;
    }
    const found = id === 'problems' ? await ask('show', { report: 'check' }) : await ask('show', { rows });
    if (found) say({ kind: 'done', says: found.said });
  };
  return (
    <>
      {shown && <Figures key={currency} {...{ shown, overview, words }} />}
      {shown && <Aging {...{ shown, words }} />}
      <section class="block">
        <h2>{words.overview.today}</h2>
        {overview.attention.length === 0 && <p class="sub">{words.overview.nothing}</p>}
        <ul class="onward">
          {overview.attention.map((line) => (
            <li key={line.id}>
              <Press busy={busy} run={() => follow(line)}>
                <span>{line.label}</span>
                <b>{line.count}</b>
                <Onward />
                <span class="sub">{line.detail}</span>
              </Press>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Others lead to the rows that they speak of. */
const LEADS_TO: Readonly<Partial<Record<AttentionLine['id'], PartId>>> = {
  stale: 'reminders',
  reminders: 'reminders',
  rates: 'settings',
  policy: 'settings',
};

type ShownProps = Pick<PartProps, 'words'> & { readonly shown: CurrencyOverview };

function Figures({ shown, overview, words }: ShownProps & { readonly overview: OverviewView }) {
  const [open, setOpen] = useState<string>();
  return (
    <section class="block">
      <table class="figures">
        <caption class="hidden">{words.overview.figures}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{overview.asOf}</th>
            <th scope="col">{overview.monthAgo}</th>
            <th scope="col">{words.overview.change}</th>
          </tr>
        </thead>
        {shown.figures.map(({ label, now, before, change, how }) => (
          <tbody key={label}>
            <tr>
              <th scope="row">
                <button
                  type="button"
                  class="how"
                  aria-expanded={open === label}
                  onClick={() => setOpen(open === label ? undefined : label)}
                >
                  {label}
                </button>
              </th>
              <td class="value">{now}</td>
              <td class="sub">{before}</td>
              <td class="sub">{change}</td>
            </tr>
            {open === label && (
              <tr>
                <td colSpan={4} class="opened">
                  {how}
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </section>
  );
}

const Aging = ({ shown: { aging, balance, currency }, words }: ShownProps) => (
  <section class="block">
    <div class="head">
      <h2>{words.overview.aging}</h2>
      <span class="sub">{currency}</span>
    </div>
    <AgingBar lines={aging} />
    <table class="ledger">
      <caption class="hidden">{words.overview.aging}</caption>
      <thead class="hidden">
        <tr>
          <th scope="col">{words.overview.bucket}</th>
          <th scope="col">{words.overview.amount}</th>
          <th scope="col">{words.overview.share}</th>
        </tr>
      </thead>
      <tbody>
        {aging.map(({ bucket, label, amount, share }) => (
          <tr key={label}>
            <th scope="row">
              <span class={`key ${bucket === undefined ? '' : `age-${String(Math.min(bucket, 4))}`}`} />
              {label}
            </th>
            <td>{amount}</td>
            <td class="sub">{share}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.overview.balance}</th>
          <td>{balance}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  </section>
);
