/** The customers, the riskiest first, each with the reasons of its score and what is known of its reminders. */
import type { Band } from '../analysis/risk/options';
import { ranking, type RankedCustomer } from '../analysis/risk/ranking';
import type { Risk } from '../analysis/risk/score';
import { at, type Column } from '../column';
import { foldedName } from '../dunning/item-identity';
import type { LogRow } from '../dunning/log';
import type { Account, Customer, CustomerIndex, Ledger } from '../ledger/ledger';
import type { Currency, Minor } from '../money';
import { customerLabels } from '../reports/customer-labels';
import type { ReportContext } from '../reports/report';
import { writtenFlags, writtenMeasure } from '../reports/risk-wording';
import type { Text } from '../text/text';
import { writtenAmount, writtenDate } from '../text/written';

export type CustomerView = {
  readonly customer: CustomerIndex;
  /** Code or name: by which actions name it. */
  readonly id: string;
  readonly name: string;
  /** In each currency in which the customer has anything; negative where we owe. */
  readonly amounts: readonly { readonly currency: Currency; readonly balance: string; readonly overdue: string }[];
  readonly band: Band;
  readonly bandName: string;
  /** Undefined where it cannot be told; `reasons` then says why. */
  readonly score: number | undefined;
  /** They add up to the score. */
  readonly reasons: readonly { readonly points: number | undefined; readonly says: string }[];
  /** Label and what is said, where anything is. */
  readonly facts: readonly (readonly [label: string, says: string])[];
};

export function customers(context: ReportContext, log: readonly LogRow[]): readonly CustomerView[] {
  const risk = context.figures.risk();
  const view = customerViews(context, risk, log);
  return ranking(risk).map(view);
}

function customerViews(
  context: ReportContext,
  risk: Risk,
  log: readonly LogRow[],
): (ranked: RankedCustomer) => CustomerView {
  const { ledger, settings, text } = context;
  const labels = customerLabels(ledger, text);
  const lastSent = lastReminders(log, context);
  const { balances } = risk.evidence;
  return ({ customer, accounts, risk: found }) => {
    const { id } = ledger.customers[customer] as Customer;
    const written = (column: Column<Account, Minor>, account: Account): string =>
      writtenAmount(at(column, account), currencyOf(ledger, account), settings.language);
    return {
      customer,
      id,
      name: labels(accounts[0]),
      amounts: accounts.map((account) => ({
        currency: currencyOf(ledger, account),
        balance: written(balances.balance, account),
        overdue: written(balances.overdue, account),
      })),
      band: found.band,
      bandName: text.risk.bands[found.band],
      score: found.score.ok ? found.score.value : undefined,
      reasons: found.score.ok
        ? found.reasons.map((reason) => ({ points: reason.points, says: writtenMeasure(reason, found, text) }))
        : [{ points: undefined, says: text.missing[found.score.error] }],
      facts: factsOf(ledger, customer, writtenFlags(found.flags, text), lastSent.get(foldedName(id)), text),
    };
  };
}

const currencyOf = ({ accounts }: Ledger, account: Account): Currency =>
  (accounts[account] as Ledger['accounts'][number]).currency;

function factsOf(
  { contacts }: Ledger,
  customer: CustomerIndex,
  flags: string,
  reminder: string | undefined,
  { pane }: Text,
): CustomerView['facts'] {
  const contact = [contacts.email?.[customer], contacts.phone?.[customer]]
    .filter((each) => each !== undefined && each !== '')
    .join(' · ');
  const facts: CustomerView['facts'] = [
    [pane.flags, flags],
    [pane.lastReminder, reminder ?? ''],
    [pane.contact, contact],
  ];
  return facts.filter(([, says]) => says !== '');
}

/** Of each customer, the latest message that was sent. */
function lastReminders(
  log: readonly LogRow[],
  { settings: { language }, text }: ReportContext,
): ReadonlyMap<string, string> {
  const latest = new Map<string, LogRow>();
  for (const row of log) {
    const name = foldedName(row.customer);
    const known = latest.get(name);
    if (row.state === 'sent' && (!known || row.on > known.on)) latest.set(name, row);
  }
  return new Map(
    [...latest].map(([name, { letter, on }]) => [
      name,
      text.pane.reminded(text.choices.letter[letter], writtenDate(on, language)),
    ]),
  );
}
