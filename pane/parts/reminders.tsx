/** Who is due what and why, and who is not and why; the drafts are looked at, changed and sent from here. */
import { useState } from 'preact/hooks';
import type { Entry } from '../../core/views/calls';
import type { ReminderView } from '../../core/views/reminders';
import type { PartProps } from '../part';
import { Fold, Warning } from '../shapes/icons';
import { DraftOpen } from './draft-open';
import { Preparing } from './preparing';

export type Marked = 'sent' | 'skipped' | 'notSent';

export function Reminders(props: PartProps) {
  const { view, words, busy, ask, say } = props;
  const { due, waiting, uncertain, leftOut, dueTotal, leftOutTotal, says, isFresh } = view.reminders;
  const [unwanted, setUnwanted] = useState<ReadonlySet<string>>(new Set<string>());
  const [open, setOpen] = useState<string>();
  const said = words.reminders;

  const mark = async (kind: Marked, { key, customer }: Pick<ReminderView, 'key' | 'customer'>): Promise<void> => {
    const entry: Entry = { kind, key };
    if (!(await ask('record', { entries: [entry] }))) return;
    setOpen(undefined);
    const undo = { label: words.undo, run: () => void mark('notSent', { key, customer }) };
    say({ kind: 'done', says: said.done[kind](customer), ...(kind === 'sent' && { action: undo }) });
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
        {isOpen && <DraftOpen {...props} {...{ reminder, isDrafted }} mark={(kind) => mark(kind, reminder)} />}
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

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const others = new Set(keys);
  if (!others.delete(key)) others.add(key);
  return others;
}
