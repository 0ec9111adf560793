import { at } from '../column';
import { exposureOf, limitUse } from '../analysis/exposure';
import { ranking } from '../analysis/risk/ranking';
import type { CustomerRisk, Risk } from '../analysis/risk/score';
import { customerOf, hasCodes, type Account } from '../ledger/ledger';
import { digitsOf, toDecimal } from '../money';
import { currencyColumn, customerColumn } from './account-columns';
import { block } from './block';
import { amountLook, looks, type TableColumn } from './columns';
import { layOut } from './layout';
import { markOf, type Report, type ReportContext } from './report';
import { asOfLine, dataNotes } from './report-lines';
import { riskColumns } from './risk-columns';

/** One customer in one currency; the score is the customer's. */
type Row = { readonly account: Account; readonly risk: CustomerRisk };

const NOT_AVAILABLE = '–';

/** The riskiest first. */
export const risk: Report = (context) => {
  const { figures, settings, text } = context;
  const page = text.reports.risk;
  const { moderate, high, critical } = settings.risk.bands;
  const found = figures.risk();
  const rows = ranking(found).flatMap(({ accounts, risk: theirs }) =>
    accounts.map((account): Row => ({ account, risk: theirs })),
  );
  const columns = [...whoColumns(context), ...owedColumns(found, context)];
  return layOut({
    mark: markOf('risk'),
    tab: page.tab,
    title: page.title,
    asOf: asOfLine(context),
    definition: page.definition,
    blocks: [
      block({
        name: 'EncoursRisk',
        columns: [...columns, ...riskColumns(text, NOT_AVAILABLE)],
        rows,
        bar: columns.length,
      }),
    ],
    notes: [
      ...(rows.length === 0 ? [page.nothing] : []),
      page.bands(moderate, high, critical),
      text.risk.unknown,
      ...dataNotes(context),
    ],
    landscape: true,
  });
};

function whoColumns({ ledger, text }: ReportContext): readonly TableColumn<Row>[] {
  const code: TableColumn<Row> = {
    header: text.columns.code,
    value: ({ account }) => customerOf(ledger, account).id,
    look: looks.text,
    width: 8,
  };
  return [
    ...(hasCodes(ledger) ? [code] : []),
    customerColumn(ledger, text),
    ...(ledger.currencies.length > 1 ? [currencyColumn(ledger, text)] : []),
  ];
}

function owedColumns({ evidence: { balances, behavior } }: Risk, context: ReportContext): readonly TableColumn<Row>[] {
  const { ledger, text } = context;
  const look = amountLook(Math.max(0, ...ledger.currencies.map(digitsOf)));
  const amount = (header: string, minor: (account: Account) => number): TableColumn<Row> => ({
    header,
    value: ({ account }) => {
      const { currency } = ledger.accounts[account] as (typeof ledger.accounts)[number];
      return finiteOrBlank(toDecimal(minor(account), currency));
    },
    look,
    width: 11,
  });
  const use: TableColumn<Row> = {
    header: text.columns.limitUse,
    value: ({ account }) => finiteOrBlank(limitUse(ledger, account, exposureOf(balances, account))),
    look: looks.percent(text),
    width: 8,
  };
  const daysLate: TableColumn<Row> = {
    header: text.columns.daysLate,
    value: ({ account }) => {
      const { daysLateWithOpen } = behavior.of(account);
      return daysLateWithOpen.ok ? daysLateWithOpen.value : NOT_AVAILABLE;
    },
    look: looks.days,
    width: 8,
  };
  const punctuality: TableColumn<Row> = {
    header: text.columns.punctuality,
    value: ({ account, risk: { score } }) => {
      const { punctuality: figure } = behavior.of(account);
      return figure.ok && (score.ok || score.error !== 'individual') ? figure.value : NOT_AVAILABLE;
    },
    look: looks.count,
    width: 8,
  };
  return [
    amount(text.columns.balance, (account) => at(balances.balance, account)),
    amount(text.columns.overdue, (account) => at(balances.overdue, account)),
    ...(ledger.read.limit === undefined
      ? []
      : [amount(text.columns.limit, (account) => at(ledger.limit, account)), use]),
    daysLate,
    punctuality,
  ];
}

/** Most customers have no limit, and of a limit of 0 there is no part. */
const finiteOrBlank = (value: number): number | '' => (Number.isFinite(value) ? value : '');
