/** What people noted of one customer, and what the table says he promised, with what became of it. */
import { isBroken, type PromiseMade } from '../../analysis/promises';
import type { Day } from '../../calendar-date';
import { at } from '../../column';
import { accountOf, BEFORE_ALL, type CustomerIndex, type Item, type Ledger } from '../../ledger/ledger';
import type { Minor } from '../../money';
import { byAccount, minorOf, resolvedActions, type Action, type Resolved } from '../actions';
import { plansAt, promisesMade } from '../effects';
import type { Outcome, PastEvent } from './events';

/** Up to a date. `items`: those whose promises in the table matter still. */
export function agreements(
  ledger: Ledger,
  customer: CustomerIndex,
  asOf: Day,
  actions: readonly Action[],
  items: readonly Item[],
): readonly PastEvent[] {
  const theirs = resolvedActions(ledger, actions).resolved.filter(
    ({ customers, on = BEFORE_ALL }) => customers.includes(customer) && on <= asOf,
  );
  const plans = plansAt(
    ledger,
    theirs.filter(({ kind }) => kind === 'instalment'),
    asOf,
  );
  const outcomeOf = (action: Resolved): Outcome | undefined => {
    if (action.kind === 'promise') return kept(ledger, asOf, promisesMade(ledger, action));
    const plan = plans.find(({ parts }) => parts.includes(action));
    return plan && (plan.kept ? 'planKept' : 'planMissed');
  };
  return [...theirs.map((action) => noted(ledger, action, outcomeOf(action))), ...promised(ledger, asOf, items)];
}

function noted(ledger: Ledger, action: Resolved, known: Outcome | undefined): PastEvent {
  const { kind, on = BEFORE_ALL, by, number, items, reason } = action;
  const amount = minorOf(ledger, action);
  const [first] = items;
  return {
    on,
    event: kind,
    numbers: number === '' ? [] : [number],
    reason,
    ...(amount !== undefined &&
      first !== undefined && { amount: amount as Minor, currency: accountOf(ledger, first).currency }),
    ...(by !== undefined && { until: by }),
    ...outcome(known),
  };
}

/** The table holds for which day an item was promised, and not when. */
function promised(ledger: Ledger, asOf: Day, items: readonly Item[]): readonly PastEvent[] {
  const { promised: days } = ledger;
  if (!days) return [];
  const dated = items.filter((item) => at(days, item) !== BEFORE_ALL);
  return [...new Set(dated.map((item) => at(days, item)))].map((by) => {
    const theirs = dated.filter((item) => at(days, item) === by);
    const promises = [...byAccount(ledger, theirs)].map(([account, of]) => ({ account, items: of }));
    return {
      on: BEFORE_ALL,
      event: 'promise',
      numbers: theirs.map((item) => ledger.numbers[item] ?? ''),
      until: by,
      ...outcome(
        kept(
          ledger,
          asOf,
          promises.map((each) => ({ ...each, made: BEFORE_ALL, by, amount: undefined })),
        ),
      ),
    };
  });
}

const outcome = (known: Outcome | undefined): Pick<PastEvent, 'outcome'> =>
  known === undefined ? {} : { outcome: known };

/** Undefined where it bears on nothing. */
function kept(ledger: Ledger, asOf: Day, promises: readonly PromiseMade[]): Outcome | undefined {
  if (promises.length === 0) return undefined;
  if (promises.some(({ by }) => by >= asOf)) return 'toCome';
  return promises.some((promise) => isBroken(ledger, promise)) ? 'broken' : 'kept';
}
