/** A promise, a dispute or a halt of reminders, as a person notes it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../core/views/calls';
import type { PartProps } from '../part';

export type NoteKind = 'promise' | 'dispute' | 'stop';

type Props = Pick<PartProps, 'words' | 'busy'> & {
  readonly kind: NoteKind;
  readonly customer: string;
  /** Of what is open. */
  readonly numbers: readonly string[];
  readonly note: (entry: Entry) => Promise<void>;
  readonly close: () => void;
};

export function NoteForm({ kind, customer, numbers, words, busy, note, close }: Props) {
  const said = words.customers;
  const [by, setBy] = useState('');
  const [number, setNumber] = useState('');
  const [amount, setAmount] = useState('');
  const [reason, setReason] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const about = {
    customer,
    ...(number !== '' && { number }),
    ...(amount.trim() !== '' && { amount }),
  };
  const why = reason.trim() === '' ? {} : { reason };
  const entries: Readonly<Record<NoteKind, Entry>> = {
    promise: { kind: 'promise', ...about, by },
    dispute: { kind: 'dispute', ...about, ...why },
    stop: { kind: 'stop', customer, ...why },
  };
  return (
    <form
      ref={form}
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void note(entries[kind]);
      }}
    >
      {kind === 'promise' && (
        <label class="pair">
          <span>{said.by}</span>
          <input
            class="field"
            type="date"
            required
            value={by}
            onInput={({ currentTarget }) => setBy(currentTarget.value)}
          />
        </label>
      )}
      {kind !== 'stop' && (
        <>
          <label class="pair">
            <span>{said.about}</span>
            <select class="field" value={number} onChange={({ currentTarget }) => setNumber(currentTarget.value)}>
              <option value="">{said.everything}</option>
              {numbers.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </label>
          <label class="pair">
            <span>{said.ofAmount}</span>
            <input
              class="field amount"
              inputMode="decimal"
              placeholder={said.all}
              value={amount}
              onInput={({ currentTarget }) => setAmount(currentTarget.value)}
            />
          </label>
        </>
      )}
      {kind !== 'promise' && (
        <label class="pair">
          <span>{said.reason}</span>
          <input class="field" value={reason} onInput={({ currentTarget }) => setReason(currentTarget.value)} />
        </label>
      )}
      <div class="actions">
        <button type="submit" class="button main" aria-disabled={busy}>
          {said.note[kind]}
        </button>
        <button type="button" class="button" onClick={close}>
          {said.cancel}
        </button>
      </div>
    </form>
  );
}
