/** How the customers of each currency paid, and how much hangs on the largest: a table like that of the indicators. */
import { concentration } from '../analysis/concentration';
import type { Figure } from '../analysis/figure';
import type { CurrencyIndex } from '../ledger/ledger';
import type { Currency } from '../money';
import { ok } from '../result';
import type { Text } from '../text/text';
import { block, type Block } from './block';
import { looks, type TableColumn } from './columns';
import type { ReportContext } from './report';
import type { Look, Sheet, StyledArea } from './sheet';

type Row = {
  readonly id: keyof Text['paymentFigures'];
  readonly currency: Currency;
  readonly figure: Figure;
};

const NAME = 'EncoursPayment';
const VALUE = 2;
const MISSING = '–';
const SHARES: ReadonlySet<Row['id']> = new Set(['onTime', 'largestShare']);

export const paymentBlock = (context: ReportContext): Block =>
  block({
    name: NAME,
    heading: context.text.reports.indicators.payment,
    columns: columnsOf(context.text),
    rows: rowsOf(context),
  });

function rowsOf({ ledger, figures }: ReportContext): readonly Row[] {
  const { balances, behavior } = figures.risk().evidence;
  const shares = concentration(ledger, balances);
  return ledger.currencies.flatMap((currency, i) => {
    const { onTime, daysLate, daysLateWithOpen, averageDelay } = behavior.ofCurrency(i as CurrencyIndex);
    const found = shares.find((each) => each.currency === currency);
    const rows: readonly Omit<Row, 'currency'>[] = [
      { id: 'averageDelay', figure: averageDelay },
      { id: 'daysLate', figure: daysLate },
      { id: 'daysLateWithOpen', figure: daysLateWithOpen },
      { id: 'onTime', figure: onTime },
      ...(found?.customers[0]
        ? [
            { id: 'largestShare' as const, figure: ok(found.customers[0].share) },
            { id: 'concentrationIndex' as const, figure: ok(found.index) },
          ]
        : []),
    ];
    return rows.map((row) => ({ ...row, currency }));
  });
}

const columnsOf = ({ columns, paymentFigures, missing }: Text): readonly TableColumn<Row>[] => [
  { header: columns.indicator, value: ({ id }) => paymentFigures[id].name, look: looks.text, width: 32 },
  { header: columns.currency, value: ({ currency }) => currency, look: looks.text, width: 12 },
  {
    header: columns.value,
    value: ({ figure }) => (figure.ok ? figure.value : MISSING),
    look: looks.days,
    width: 12,
  },
  { header: columns.unit, value: ({ id }) => paymentFigures[id].unit, look: looks.text, width: 12 },
  { header: columns.target, value: () => '', look: looks.text, width: 12 },
  {
    header: columns.how,
    value: ({ id, figure }) => (figure.ok ? paymentFigures[id].how : missing[figure.error]),
    look: looks.text,
    width: 100,
  },
];

/** Shares and the index among days. */
export function paymentLooks({ tables }: Sheet, context: ReportContext): readonly StyledArea[] {
  const top = (tables.find(({ name }) => name === NAME)?.row ?? 0) + 1;
  const lookOf = (id: Row['id']): Look | undefined => {
    if (SHARES.has(id)) return looks.rate(context.text);
    return id === 'concentrationIndex' ? { align: 'right', format: '0.000' } : undefined;
  };
  return rowsOf(context).flatMap(({ id }, i) => {
    const look = lookOf(id);
    return look ? [{ row: top + i, column: VALUE, rows: 1, columns: 1, ...look }] : [];
  });
}
