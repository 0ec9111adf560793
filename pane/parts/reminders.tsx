/** Who is due what and why, and who is not and why; the drafts are looked at, changed and sent from here. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Edits, Entry } from '../../core/views/calls';
import type { ReminderView } from '../../core/views/reminders';
import type { PartProps } from '../part';
import { Fold, Warning } from '../shapes/icons';
import { Press } from '../shapes/press';
import { Sliced } from '../shapes/sliced';
import { DraftOpen } from './draft-open';
import { Preparing } from './preparing';

export type Marked = 'sent' | 'skipped' | 'notSent' | 'undone';

export function Reminders(props: PartProps) {
  const { view, words, busy, ask, say } = props;
  const { due, waiting, uncertain, withdrawn, leftOut, dueTotal, leftOutTotal, says, isFresh, isStale } =
    view.reminders;
  const [unwanted, setUnwanted] = useState<ReadonlySet<string>>(new Set<string>());
  const [open, setOpen] = useState<string>();
  /** Of each message, whether it is open or not and wherever it stands. */
  const [edits, setEdits] = useState<ReadonlyMap<string, Edits>>(new Map());
  const said = words.reminders;

  const mark = async (
    kind: Marked,
    { key, customer }: Pick<ReminderView, 'key' | 'customer'>,
    on?: string,
  ): Promise<void> => {
    const entry: Entry = { kind, key, ...(on !== undefined && { on }) };
    if (!(await ask('record', { entries: [entry] }))) return;
    setOpen(undefined);
    const undo = { label: words.undo, run: () => void mark('undone', { key, customer }) };
    say({
      kind: 'done',
      says: said.done[kind === 'undone' ? 'notSent' : kind](customer),
      ...(kind === 'sent' && { action: undo }),
    });
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
            mark={(kind, on) => mark(kind, reminder, on)}
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
            <Press class="button" busy={busy} run={sayUpToDate}>
              {said.upToDate(view.overview.asOf)}
            </Press>
          </p>
        )}
      </section>
      {due.length > 0 && (
        <Sliced class="rows" rows={due} words={words}>
          {(reminder) => row(reminder, false)}
        </Sliced>
      )}
      {waiting.length > 0 && (
        <section aria-labelledby="encours-waiting">
          <h2 class="list-title" id="encours-waiting">
            {said.waiting}
          </h2>
          <Sliced class="rows" rows={waiting} words={words}>
            {(reminder) => row(reminder, true)}
          </Sliced>
        </section>
      )}
      <Lines title={said.uncertain} says={said.uncertainSays} lines={uncertain} words={words}>
        {(line) => (
          <span class="actions wide">
            <Told {...{ busy, line }} class="button" label={said.sent} tell={() => mark('sent', line)} />
            <Told {...{ busy, line }} class="button" label={said.notSent} tell={() => mark('notSent', line)} />
          </span>
        )}
      </Lines>
      <Lines title={said.withdrawn} says={said.withdrawnSays} lines={withdrawn} words={words}>
        {(line) => (
          <>
            <span class="sub">{line.why}</span>
            <Told {...{ busy, line }} class="link" label={said.sent} tell={() => mark('sent', line)} />
          </>
        )}
      </Lines>
      <Lines title={said.leftOut} total={leftOutTotal} lines={leftOut} words={words}>
        {({ why }) => <span class="sub wide">{why}</span>}
      </Lines>
      {due.length > 0 && <Preparing {...props} keys={chosen} />}
    </>
  );
}

type Line = { readonly key?: string; readonly customer: string; readonly amount: string };

type LinesProps<Of extends Line> = Pick<PartProps, 'words'> & {
  readonly title: string;
  readonly says?: string;
  readonly total?: string;
  readonly lines: readonly Of[];
  readonly children: (line: Of) => ComponentChildren;
};

/** Customers with their amounts, and what is to be said of each. Nothing where there are none. */
function Lines<Of extends Line>({ title, says, total, lines, words, children }: LinesProps<Of>) {
  if (lines.length === 0) return null;
  return (
    <section class="block">
      <div class="head">
        <h2>{title}</h2>
        {total !== undefined && <span class="sub">{total}</span>}
      </div>
      {says !== undefined && <p class="sub">{says}</p>}
      <Sliced class="lines" rows={lines} words={words}>
        {(line, i) => (
          // A line that is gone must not leave its focus to the next one.
          <li key={line.key ?? i}>
            <span>{line.customer}</span> <span class="amount">{line.amount}</span>
            {children(line)}
          </li>
        )}
      </Sliced>
    </section>
  );
}

type ToldProps = {
  readonly class: string;
  readonly label: string;
  readonly line: Line;
  readonly busy: boolean;
  readonly tell: () => Promise<void>;
};

/** What a person can say of a line. */
const Told = ({ class: look, label, line, busy, tell }: ToldProps) => (
  <Press class={look} aria-label={`${label} : ${line.customer}`} busy={busy} run={tell}>
    {label}
  </Press>
);

/** The setting by which a person says that the payments are in. */
const UP_TO = 'reminders.bankUpTo';

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const others = new Set(keys);
  if (!others.delete(key)) others.add(key);
  return others;
}
