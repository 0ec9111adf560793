/** What a report says to another program (`docs/json.md`). Names and codes are never changed, only added. */
import { PERIOD_MONTHS } from '../../core/analysis/indicator-facts';
import { periodEnding } from '../../core/analysis/period';
import type { Reconciliation } from '../../core/analysis/reconciliation';
import { isoOf } from '../../core/calendar-date';
import { at } from '../../core/column';
import type { CurrencyIndex, Ledger } from '../../core/ledger/ledger';
import { toDecimal } from '../../core/money';
import type { ReportContext } from '../../core/reports/report';
import { currencyJson } from './currency';
import { customerJson } from './customer';
import { gaps } from './gaps';
import { SCHEMA, type Json } from './json';
import { checkedJson, sourceJson, type Source } from './source';

export function reportJson({ ledger, asOf, figures, settings, text }: ReportContext, source: Source): Json {
  const balance = figures.aged.all();
  const risk = figures.risk();
  const { edges, basis } = settings.aging;
  const period = periodEnding(asOf, PERIOD_MONTHS);
  const missing = gaps();
  return {
    schema: SCHEMA,
    source: sourceJson(source, ledger),
    asOf: isoOf(asOf),
    period: { from: isoOf(period.from), to: isoOf(period.to) },
    settings: { edges: [...edges], basis: basis === 'due' ? 'due' : 'invoice' },
    currencies: Object.fromEntries(
      balance.totals.map((total) => {
        const index = ledger.currencies.indexOf(total.currency) as CurrencyIndex;
        const behavior = risk.evidence.behavior.ofCurrency(index);
        return [total.currency, currencyJson(total, balance, figures.facts(index), behavior, missing)];
      }),
    ),
    customers: [...balance.groups]
      .sort((a, b) => toDecimal(b.balance, b.currency) - toDecimal(a.balance, a.currency))
      .map((group) => customerJson(group, risk, ledger, text, missing)),
    reconciliation: figures.reconciliations().map((found) => reconciliationJson(found, ledger)),
    ...checkedJson(ledger, source, settings.language),
    notAvailable: missing.noted(),
  };
}

const reconciliationJson = ({ currency, books, here, difference, suspects }: Reconciliation, ledger: Ledger): Json => ({
  currency,
  books: toDecimal(books, currency),
  here: toDecimal(here, currency),
  difference: toDecimal(difference, currency),
  suspects: suspects.map((suspect) =>
    'item' in suspect
      ? { code: suspect.code, row: at(ledger.row, suspect.item), number: ledger.numbers[suspect.item] ?? '' }
      : { code: suspect.code, row: null, number: null },
  ),
});
