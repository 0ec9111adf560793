/** Who is due what and why, and who is not and why; the drafts are looked at, changed and sent from here. */
import { useState } from 'preact/hooks';
import type { Edits, Entry } from '../../core/views/calls';
import type { ReminderView } from '../../core/views/reminders';
import type { PartProps } from '../part';
import { Fold, Warning } from '../shapes/icons';
import { DraftOpen } from './draft-open';
import { Preparing } from './preparing';

export type Marked = 'sent' | 'skipped' | 'notSent';

export function Reminders(props: PartProps) {
  const { view, words, busy, ask, say } = props;
  const { due, waiting, uncertain, withdrawn, leftOut, dueTotal, leftOutTotal, says, isFresh, isStale } =
    view.reminders;
  const [unwanted, setUnwanted] = useState<ReadonlySet<string>>(new Set<string>());
  const [open, setOpen] = useState<string>();
  /** Of each message, whether it is open or not and wherever it stands. */
  const [edits, setEdits] = useState<ReadonlyMap<string, Edits>>(new Map());
  const said = words.reminders;

  const mark = async (kind: Marked, { key, customer }: Pick<ReminderView, 'key' | 'customer'>): Promise<void> => {
    const entry: Entry = { kind, key };
    if (!(await ask('record', { entries: [entry] }))) return;
    setOpen(undefined);
    const undo = { label: words.undo, run: () => void mark('notSent', { key, customer }) };
    say({ kind: 'done', says: said.done[kind](customer), ...(kind === 'sent' && { action: undo }) });
  };
  const sayUpToDate = async (): Promise<void> => {
    const known = view.settings.flatMap(({ settings }) => settings).find(({ key }) => key === UP_TO);
    if (known) await ask('save', { settings: [{ key: UP_TO, was: known.value, value: view.overview.asOf }] });
  };
  const chosen = due.filter(({ key }) => !unwanted.has(key)).map(({ key }) => key);
  const row = (reminder: ReminderView, isDrafted: boolean) => {
    const { key, customer } = reminder;
    const isOpen = open === key;
    return (
      <li key={key} class={isOpen ? 'open' : ''}>
        <div class="due">
          {!isDrafted && (
            <input
              type="checkbox"
              aria-label={said.select(customer)}
              checked={!unwanted.has(key)}
              onChange={() => setUnwanted(toggled(unwanted, key))}
            />
          )}
          <button type="button" class="row" aria-expanded={isOpen} onClick={() => setOpen(isOpen ? undefined : key)}>
            <span class="name">
              {customer} <Fold />
            </span>
            <span class="amount">
              {reminder.amount} {reminder.currency}
            </span>
            <span class="sub">{reminder.why}</span>
            <span class="amount sub">
              {reminder.daysLate > 0 ? said.late(reminder.daysLate) : said.level(reminder.level)}
            </span>
          </button>
        </div>
        {isOpen && (
          <DraftOpen
            {...props}
            {...{ reminder, isDrafted }}
            edits={edits.get(key) ?? {}}
            setEdits={(changed) => setEdits(new Map([...edits, [key, changed]]))}
            mark={(kind) => mark(kind, reminder)}
          />
        )}
      </li>
    );
  };

  return (
    <>
      <section class="block">
        <div class="head">
          <h2>{said.due}</h2>
          <span class="sub">{due.length > 0 && `${said.customers(due.length)}, ${dueTotal}`}</span>
        </div>
        {isFresh ? (
          <p class="sub">{due.length === 0 ? said.nobody : says}</p>
        ) : (
          <p class="inline">
            <Warning /> <span>{says}</span>
          </p>
        )}
        {isStale && (
          <p class="actions">
            <button type="button" class="button" disabled={busy} onClick={() => void sayUpToDate()}>
              {said.upToDate(view.overview.asOf)}
            </button>
          </p>
        )}
      </section>
      {due.length > 0 && <ul class="rows">{due.map((reminder) => row(reminder, false))}</ul>}
      {waiting.length > 0 && (
        <section aria-labelledby="encours-waiting">
          <h2 class="list-title" id="encours-waiting">
            {said.waiting}
          </h2>
          <ul class="rows">{waiting.map((reminder) => row(reminder, true))}</ul>
        </section>
      )}
      {uncertain.length > 0 && (
        <section class="block">
          <h2>{said.uncertain}</h2>
          <p class="sub">{said.uncertainSays}</p>
          <ul class="lines">
            {uncertain.map(({ key, customer, amount }) => (
              <li key={key}>
                <span>{customer}</span> <span class="amount">{amount}</span>
                <span class="actions wide">
                  <button
                    type="button"
                    class="button"
                    disabled={busy}
                    onClick={() => void mark('sent', { key, customer })}
                  >
                    {said.sent}
                  </button>
                  <button
                    type="button"
                    class="button"
                    disabled={busy}
                    onClick={() => void mark('notSent', { key, customer })}
                  >
                    {said.notSent}
                  </button>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {withdrawn.length > 0 && (
        <section class="block">
          <h2>{said.withdrawn}</h2>
          <p class="sub">{said.withdrawnSays}</p>
          <ul class="lines">
            {withdrawn.map(({ key, customer, amount, why }) => (
              <li key={key}>
                <span>{customer}</span> <span class="amount">{amount}</span>
                <span class="sub">{why}</span>
                <button
                  type="button"
                  class="link"
                  aria-label={`${said.sent} : ${customer}`}
                  disabled={busy}
                  onClick={() => void mark('sent', { key, customer })}
                >
                  {said.sent}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {leftOut.length > 0 && (
        <section class="block">
          <div class="head">
            <h2>{said.leftOut}</h2>
            <span class="sub">{leftOutTotal}</span>
          </div>
          <ul class="lines">
            {leftOut.map(({ customer, amount, why }, i) => (
              <li key={i}>
                <span>{customer}</span> <span class="amount">{amount}</span>
                <span class="sub wide">{why}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {due.length > 0 && <Preparing {...props} keys={chosen} />}
    </>
  );
}

/** The setting by which a person says that the payments are in. */
const UP_TO = 'reminders.bankUpTo';

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const others = new Set(keys);
  if (!others.delete(key)) others.add(key);
  return others;
}
