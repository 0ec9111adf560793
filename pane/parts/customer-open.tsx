/** One customer: the reasons of its score, what is known, what is open, and what a person can do. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CustomerDetail } from '../../core/views/customer-detail';
import type { CustomerView } from '../../core/views/customers';
import { copy } from '../clipboard';
import type { PartProps } from '../part';
import { Press } from '../shapes/press';
import { NoteForm, type NoteKind } from './note-form';

type Props = PartProps & { readonly customer: CustomerView };

export function CustomerOpen({ customer, view, isShown, words, busy, ask, say }: Props) {
  const { id, name, reasons, score, bandName, facts } = customer;
  const [detail, setDetail] = useState<CustomerDetail>();
  const [noting, setNoting] = useState<NoteKind>();
  // What is open may have changed with the view.
  useEffect(() => {
    if (isShown) void ask('customer', { id }).then(setDetail);
  }, [id, view, isShown]);
  const said = words.customers;
  const actions = useRef<HTMLDivElement>(null);
  const noted = useRef<NoteKind | undefined>(undefined);
  useEffect(() => {
    // Back to where the note was begun.
    if (noting === undefined)
      actions.current?.querySelector<HTMLElement>(`[data-note="${noted.current ?? ''}"]`)?.focus();
    noted.current = noting;
  }, [noting]);
  const showRows = async (): Promise<void> => {
    const found = await ask('show', { rows: detail?.items.map(({ row }) => row) ?? [] });
    if (found) say({ kind: 'done', says: found.said });
  };
  const copyStatement = async (): Promise<void> => {
    const isCopied = await copy(detail?.statement ?? '');
    say(isCopied ? { kind: 'done', says: words.copied } : { kind: 'refused', says: words.notCopied });
  };
  return (
    <div class="detail">
      <table class="reasons">
        <tbody>
          {reasons.map((reason, i) => (
            <tr key={i}>
              <td>{reason.points}</td>
              <td>{reason.says}</td>
            </tr>
          ))}
        </tbody>
        {score !== undefined && (
          <tfoot>
            <tr>
              <td>{score}</td>
              <td>{said.score(score, bandName)}</td>
            </tr>
          </tfoot>
        )}
      </table>
      <dl class="facts">
        {facts.map(([label, says]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      {detail && <Items {...{ detail, words }} />}
      {noting === undefined ? (
        <div class="actions" ref={actions}>
          <Press class="button" busy={busy} disabled={!detail} run={showRows}>
            {said.rows}
          </Press>
          <button type="button" class="button" disabled={!detail} onClick={() => void copyStatement()}>
            {said.statement}
          </button>
          {(['promise', 'dispute', 'stop'] as const).map((kind) => (
            <button key={kind} type="button" data-note={kind} class="button" onClick={() => setNoting(kind)}>
              {said[kind]}
            </button>
          ))}
        </div>
      ) : (
        <NoteForm
          {...{ kind: noting, customer: id, words, busy }}
          numbers={detail?.items.map(({ number }) => number).filter((number) => number !== '') ?? []}
          close={() => setNoting(undefined)}
          note={async (entry) => {
            if (!(await ask('record', { entries: [entry] }))) return;
            setNoting(undefined);
            say({ kind: 'done', says: said.noted[noting](name) });
          }}
        />
      )}
    </div>
  );
}

const Items = ({ detail: { items }, words }: { readonly detail: CustomerDetail } & Pick<Props, 'words'>) => (
  <table class="items">
    <caption>{words.customers.items}</caption>
    <thead>
      <tr>
        <th scope="col">{words.customers.number}</th>
        <th scope="col">{words.customers.due}</th>
        <th scope="col">{words.customers.open}</th>
      </tr>
    </thead>
    <tbody>
      {items.map(({ row, number, due, daysLate, open, currency, why }) => (
        <tr key={row}>
          <th scope="row">{number}</th>
          <td>
            {due}
            {daysLate > 0 && <span class="sub"> {words.reminders.late(daysLate)}</span>}
            {why !== '' && <span class="sub wide">{why}</span>}
          </td>
          <td>
            {open} <span class="sub">{currency}</span>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
