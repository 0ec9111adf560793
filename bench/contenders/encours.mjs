/** Ours: a table is read into a ledger, and the ledger is asked. */
import { accountKey } from '../answer.mjs';
import { AS_OF } from '../data.mjs';

/** The day of a second question about the same ledger: a month earlier. */
export const SECOND_AS_OF = AS_OF - 30;

export async function encours(bundle) {
  const core = await import(bundle);
  const { aging, defaultSettings, readLedger } = core;
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

  /** All that a report workbook is made of, as numbers: aged balance, DSO of each currency, behaviour and risk of each customer. */
  function report(rows) {
    const ledger = read(rows);
    const facts = core.factsOf(core.sourcesOf(ledger, AS_OF));
    const risk = core.risk(ledger, AS_OF);
    return {
      ...ask(ledger, AS_OF),
      dso: ledger.currencies.map((_, currency) => {
        const moment = facts(currency);
        return [core.dsoSimple(moment), core.dsoCountBack(moment), core.dsoBestPossible(moment)];
      }),
      behavior: ledger.accounts.map((_, account) => risk.evidence.behavior.of(account)),
      risk: ledger.customers.map((_, customer) => risk.of(customer)),
    };
  }

  return { read, ask, askTotals, report, answer: (rows) => ask(read(rows), AS_OF) };
}

export function encoursAnswer({ groups }) {
  return new Map(
    groups.map(({ label, currency, notDue, buckets, unapplied, disputed, receivables }) => [
      accountKey(label, currency),
      [notDue.amount, ...buckets.map(({ amount }) => amount), unapplied.amount, disputed.amount, receivables.count],
    ]),
  );
}
