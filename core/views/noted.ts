/** What a person notes of customers: promises, disputes, do not contact. */
import { readTextDate, type Day } from '../calendar-date';
import { at } from '../column';
import { minorOf, resolvedActions, type Action, type ActionProblem, type Resolved } from '../dunning/actions';
import { accountOf } from '../ledger/ledger';
import { readTextAmount } from '../ledger/text-amount';
import { currencyNamed, digitsOf, exactMinor, type Currency } from '../money';
import { actionsSheet } from '../reports/reminder-sheets';
import type { Sheet } from '../reports/sheet';
import { err, ok, type Result } from '../result';
import { actionColumns } from '../settings/actions';
import { wordedTable } from '../settings/worded-tables';
import { oneLine } from '../text/plain';
import type { Language } from '../text/text';
import { writtenAmount } from '../text/written';
import type { Entry, Refusal } from './calls';
import type { Opened } from './opened';
import { unchanged } from './refusal';

export type Noted = Extract<Entry, { readonly customer: string }>;

/** The sheet of the notes with all that stood there; none where nothing is new. */
export function notesChanges(
  opened: Opened,
  entries: readonly Noted[],
): { readonly ok: true; readonly value: readonly Sheet[] } | Refusal {
  const { read, context, settings, actions } = opened;
  const { language } = read;
  const { answers } = context.text;
  if (entries.length === 0) return { ok: true, value: [] };
  if (read.actions && !read.ownActions) {
    return unchanged('notesElsewhere', answers.notesElsewhere(read.actions.sheet), language);
  }
  const [problem] = actions.problems;
  if (problem) {
    const says = wordedTable({ table: 'actions', problem }, language, { firstRow: read.actions?.firstRow ?? 1 });
    return unchanged('notesDoubtful', says, language);
  }
  const notes = actions.rows.map(({ value }) => value);
  for (const entry of entries) {
    const action = actionOf(opened, entry);
    if (!action.ok) return unchanged('note', action.error, language);
    const { resolved, problems } = resolvedActions(context.ledger, [action.value]);
    const [wrong] = problems;
    if (wrong) return unchanged('note', wordedNote(opened, wrong), language);
    const [noted] = resolved;
    const tooMuch = noted && moreThanInvoiced(opened, noted);
    if (tooMuch !== undefined) return unchanged('note', tooMuch, language);
    if (!notes.some((note) => isSame(note, action.value))) notes.push(action.value);
  }
  return { ok: true, value: [actionsSheet(notes, settings.settings.language)] };
}

/** More can be promised, such as interest; of what was invoiced, no more can be contested. */
function moreThanInvoiced({ read, context: { ledger, text } }: Opened, action: Resolved): string | undefined {
  const disputed = action.kind === 'dispute' ? minorOf(ledger, action) : undefined;
  const [first] = action.items;
  if (disputed === undefined || first === undefined) return undefined;
  const invoiced = action.items.reduce((sum, item) => sum + Math.max(0, at(ledger.amount, item)), 0);
  const { currency } = accountOf(ledger, first);
  const written = (minor: number): string => `${writtenAmount(minor, currency, read.language)} ${currency}`;
  return disputed > invoiced ? text.answers.tooMuchDisputed(written(disputed), written(invoiced)) : undefined;
}

function actionOf({ read, context }: Opened, entry: Noted): Result<Action, string> {
  const { answers } = context.text;
  const { kind, customer } = entry;
  // Figures of an earlier day must know of it as well.
  const on = Math.min(read.today, context.asOf) as Day;
  const action: Action = {
    kind,
    customer,
    number: entry.kind === 'stop' ? '' : oneLine(entry.number ?? ''),
    on,
    by: undefined,
    amount: undefined,
    currency: undefined,
    reason: entry.kind === 'promise' ? '' : oneLine(entry.reason ?? ''),
  };
  if (entry.kind === 'stop') return ok(action);
  const day = entry.kind === 'promise' ? readTextDate(entry.by) : undefined;
  if (entry.kind === 'promise' && day?.kind !== 'day') return err(answers.noDay(entry.by));
  const by = day?.kind === 'day' ? day.day : undefined;
  if (by !== undefined && by < on) return err(answers.dayPast(entry.kind === 'promise' ? entry.by : ''));
  if (entry.amount === undefined || entry.amount.trim() === '') return ok({ ...action, by });
  const amount = amountIn(entry.amount, read.language, context.settings.reading.currency);
  return amount ? ok({ ...action, by, ...amount }) : err(answers.noAmount(entry.amount));
}

/** `usual`: the currency of an amount that names none. */
function amountIn(typed: string, language: Language, usual: Currency): Pick<Action, 'amount' | 'currency'> | undefined {
  const read = readTextAmount(typed, language === 'fr' ? ',' : '.');
  if (read.kind !== 'amount' || read.value <= 0) return undefined;
  const currency = currencyNamed(read.currency);
  if (read.currency !== '' && !currency) return undefined;
  const isExact = !Number.isNaN(exactMinor(read.value, digitsOf(currency ?? usual)));
  return isExact ? { amount: read.value, currency } : undefined;
}

/** Said twice, it is one note. */
const isSame = (a: Action, b: Action): boolean => actionColumns.every(({ name }) => a[name] === b[name]);

const wordedNote = ({ read, context }: Opened, problem: ActionProblem): string =>
  wordedTable({ table: 'actions', problem, notes: [] }, read.language, { title: context.text.reports.actions.tab });
