/** Ours: a table is read into a ledger, and the ledger is asked. */
import { accountKey } from '../answer.mjs';
import { AS_OF } from '../data.mjs';

/** The day of a second question about the same ledger: a month earlier. */
export const SECOND_AS_OF = AS_OF - 30;

export async function encours(bundle) {
  const { aging, defaultSettings, readLedger } = await import(bundle);
  const options = defaultSettings('en').reading;
  const question = defaultSettings('en').aging;

  function read(rows) {
    const ledger = readLedger(rows, options);
    if (!ledger.ok) throw new Error(`the table is not read: ${JSON.stringify(ledger.error)}`);
    return ledger.value;
  }
  /** The whole answer: an aged balance is worked out as far as somebody looks at it. */
  function ask(ledger, asOf) {
    const { groups, totals } = aging(ledger, { ...question, asOf });
    return { groups, totals };
  }
  const askTotals = (ledger, asOf) => aging(ledger, { ...question, asOf }).totals;

  return { read, ask, askTotals, answer: (rows) => ask(read(rows), AS_OF) };
}

export function encoursAnswer({ groups }) {
  return new Map(
    groups.map(({ label, currency, notDue, buckets, unapplied, disputed, receivables }) => [
      accountKey(label, currency),
      [notDue.amount, ...buckets.map(({ amount }) => amount), unapplied.amount, disputed.amount, receivables.count],
    ]),
  );
}
