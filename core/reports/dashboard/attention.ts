/** What somebody should look at today, each line leading to the sheet that says more. */
import { ranking, type RankedCustomer } from '../../analysis/risk/ranking';
import type { CustomerRisk, Risk } from '../../analysis/risk/score';
import { at } from '../../column';
import type { Currency } from '../../money';
import { writtenAmount, writtenRatio } from '../../text/written';
import { customerLabels } from '../customer-labels';
import { problemList } from '../problem-list';
import type { ReportContext } from '../report';
import { writtenMeasure } from '../risk-wording';
import type { Standings } from './standing';

export type Line = {
  readonly label: string;
  /** The report that says more. */
  readonly leads: string;
  readonly what: string;
  readonly detail: string;
};

const MOST_CUSTOMERS = 5;
/** That a line names. */
const MOST_NAMES = 3;

export function attention(all: Standings, context: ReportContext): readonly Line[] {
  const risk = context.figures.risk();
  const ranked = ranking(risk);
  return [...riskiest(ranked, risk, context), overLimit(ranked, context), disputed(all, context), data(context)];
}

function riskiest(ranked: readonly RankedCustomer[], risk: Risk, context: ReportContext): readonly Line[] {
  const { dashboard: words } = context.text;
  const first = ranked.filter(({ risk: { band } }) => band !== 'low' && band !== 'notRated').slice(0, MOST_CUSTOMERS);
  if (first.length === 0) return [{ label: words.riskiest, leads: 'risk', what: words.noRisk, detail: '' }];
  const labels = customerLabels(context.ledger, context.text);
  return first.map((customer) => ({
    label: labels(customer.accounts[0]),
    leads: 'risk',
    what: written(customer.risk, context),
    detail: words.owes(overdueOf(customer, risk, context), weightiest(customer.risk, context)),
  }));
}

const written = ({ score, band }: CustomerRisk, { text: { dashboard } }: ReportContext): string =>
  score.ok ? dashboard.scored(dashboard.bands[band], score.value) : dashboard.bands[band];

const weightiest = (risk: CustomerRisk, { text }: ReportContext): string =>
  risk.reasons[0] ? writtenMeasure(risk.reasons[0], risk, text) : '';

/** In each of its currencies. */
const overdueOf = ({ accounts }: RankedCustomer, { evidence }: Risk, { ledger, settings }: ReportContext): string =>
  listed(accounts, (account) => {
    const currency = ledger.accounts[account]?.currency as Currency;
    return `${writtenAmount(at(evidence.balances.overdue, account), currency, settings.language)} ${currency}`;
  });

function overLimit(ranked: readonly RankedCustomer[], { ledger, text }: ReportContext): Line {
  const { dashboard: words } = text;
  const labels = customerLabels(ledger, text);
  const over = ranked.filter(({ risk: { flags } }) => flags.some(({ flag }) => flag === 'overLimit'));
  const names = over.map(({ accounts }) => labels(accounts[0]));
  const known = ledger.read.limit !== undefined;
  return {
    label: words.overLimit,
    leads: 'risk',
    what: over.length > 0 ? words.customers(over.length) : known ? words.nobody : words.limitsUnknown,
    detail: words.andOthers(names.slice(0, MOST_NAMES), Math.max(0, names.length - MOST_NAMES)),
  };
}

function disputed({ currencies, now }: Standings, { settings: { language }, text }: ReportContext): Line {
  const { dashboard: words } = text;
  const amounts = currencies
    .map((currency) => ({ currency, ...now(currency).facts.position }))
    .filter((position) => position.disputed > 0);
  return {
    label: words.disputed,
    leads: 'openItems',
    what:
      amounts.length === 0
        ? words.nothing
        : listed(
            amounts,
            ({ currency, disputed: amount }) => `${writtenAmount(amount, currency, language)} ${currency}`,
          ),
    detail: listed(amounts, (position) =>
      words.ofReceivables(writtenRatio(position.disputed / position.receivables, language)),
    ),
  };
}

const listed = <T>(each: readonly T[], write: (one: T) => string): string => each.map(write).join(' + ');

function data({ ledger, text: { dashboard, reports } }: ReportContext): Line {
  const { counts, count } = problemList(ledger);
  const what = count === 0 ? dashboard.dataClean : dashboard.problems(counts.error, counts.warning, counts.note);
  return { label: reports.check.tab, leads: 'check', what, detail: '' };
}
