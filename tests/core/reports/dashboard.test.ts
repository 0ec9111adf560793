import type { Rows } from '../../../core/cell';
import { defaultAging } from '../../../core/analysis/aging-options';
import { dashboard } from '../../../core/reports/dashboard';
import { reportContext } from '../../../core/reports/report';
import type { Sheet } from '../../../core/reports/sheet';
import { defaultSettings, type Settings } from '../../../core/settings';
import { textIn, type Language } from '../../../core/text/text';
import { day } from '../../support/day';
import { invoices } from '../../support/invoices';
import { ledgerOf, table } from '../../support/table';

/** Invoices of 1,000 a month, paid on time, but for those of one customer who has stopped to pay. */
const rows = invoices(
  ...['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'].flatMap((month) => [
    { customer: 'Auvray', issued: `${month}-05`, due: `${month}-25`, amount: 900, paidOn: `${month}-25`, limit: 5000 },
    {
      customer: 'Lenoir',
      issued: `${month}-10`,
      due: `${month}-28`,
      amount: 100,
      paidOn: month < '2026-03' ? `${month}-28` : '',
      limit: 250,
    },
  ]),
  { customer: 'Auvray', issued: '2026-06-20', due: '2026-07-20', amount: 500, disputed: 50 },
);

function dashboardOf(of: Rows, language: Language = 'en', change: Partial<Settings> = {}): Sheet {
  const settings = { ...defaultSettings(language), ...change };
  return dashboard(
    reportContext({
      ledger: ledgerOf(of),
      asOf: day('2026-06-30'),
      settings,
      text: textIn(language),
      source: 'f.csv',
    }),
  );
}

/** The texts and numbers of the page, row by row, without the blank ones and without the cells of the charts. */
const page = ({ cells, printed }: Sheet): Rows =>
  cells.slice(0, printed?.rows).map((row) => row.slice(0, printed?.columns).filter((cell) => cell !== ''));

const targets = { dso: 20, overdueRate: 0.6 };

test('shows four figures, each with what it was a month ago and what it should be', () => {
  expect(page(dashboardOf(rows, 'en', { targets })).slice(4, 9)).toEqual([
    ['Balance', 'Overdue', 'Overdue rate', 'DSO'],
    [900, 400, 400 / 900, (900 / 3500) * 91],
    ['300 a month ago', '300 a month ago', '100.0% a month ago', '9.2 days a month ago'],
    ['5 receivables, 2 customers', '4 receivables, 1 customer', 'target 60%', 'target 20 days'],
    ['18.0 days by count-back'],
  ]);
});

test('leads from each figure to the sheet that says more', () => {
  const { links } = dashboardOf(rows);
  expect(links.slice(0, 4).map(({ to }) => to)).toEqual([
    'AR_report_aging',
    'AR_report_openItems',
    'AR_report_aging',
    'AR_report_indicators',
  ]);
});

test('draws who owes most, and both figures that have a target', () => {
  const { charts } = dashboardOf(rows, 'en', { targets });
  expect(charts.map(({ title, series }) => [title, series.map(({ name }) => name)])).toEqual([
    ['All that is overdue is owed by Lenoir', ['Not due', '1–30', '31–60', '61–90', '91+']],
    ['DSO 23.4 days, above its target of 20 days', ['DSO', 'DSO by count-back', 'Target']],
    ['Overdue rate 44.4%, within its target of 60%', ['Overdue rate', 'Target']],
  ]);
});

test('without targets, the charts say what the figures are', () => {
  expect(
    dashboardOf(rows)
      .charts.slice(1)
      .map(({ title, series }) => [title, series.length]),
  ).toEqual([
    ['DSO 23.4 days', 2],
    ['Overdue rate 44.4%', 1],
  ]);
});

test('names what needs attention: the riskiest customer and why, who is over the limit, disputes, data', () => {
  const text = page(dashboardOf(rows)).map((row) => row.join(' | '));
  const start = text.indexOf('What needs attention');
  expect(text.slice(start + 1, start + 5)).toEqual([
    'Lenoir | ▲ high, 73 of 100 | 400.00 EUR overdue; 27.4 days late on average',
    'Over the credit limit | 1 customer | Lenoir',
    'Disputed | 50.00 EUR | 5.6% of the receivables',
    'Data check | every row was read as it stands',
  ]);
});

test('a table of open amounts alone has no DSO, and says below why', () => {
  const snapshot = table(`
    Client | N° facture | Échéance   | Reste dû
    Lenoir | 1          | 2026-06-01 | 300
    Auvray | 2          | 2026-07-31 | 500
  `);
  const sheet = dashboardOf(snapshot, 'fr');
  const [, figures = [], ago = []] = page(sheet).slice(4);
  expect(figures).toEqual([800, 300, 300 / 800, '–']);
  expect(ago.slice(0, 3)).toEqual(Array(3).fill('il y a un mois : non connu'));
  expect(ago[3]).toBe('non disponible : voir plus bas');
  expect(page(sheet)).toContainEqual(['DSO', textIn('fr').missing.salesUnknown]);
  expect(sheet.charts).toHaveLength(1);
});

test('currencies stand apart; the charts speak of the one with the most items', () => {
  const sheet = dashboardOf([...rows, ['Miller', 'U1', '2026-06-01', '2026-06-15', 70, '', '', 'CHF', '', '', '', '']]);
  const labels = page(sheet).filter((row) => String(row[0]).startsWith('Balance,'));
  expect(labels.map(([label]) => label)).toEqual(['Balance, EUR', 'Balance, CHF']);
  expect(sheet.charts[0]?.unit).toBe('The 2 largest customers, receivables in EUR');
});

test('with as many buckets as there can be, the cells of the charts are still there', () => {
  const edges = [15, 30, 45, 60, 90];
  const { cells, widths, charts } = dashboardOf(rows, 'en', { aging: { ...defaultAging, edges } });
  const { values } = charts[0]?.series.at(-1) ?? {};
  expect(values && cells[values.row + 1]?.[values.column]).toBe(100);
  expect(new Set(cells.map(({ length }) => length))).toEqual(new Set([widths.length]));
});

test('where nothing is receivable, no bars are drawn', () => {
  const credits = dashboardOf(invoices({ due: '2026-06-01', amount: -100 }));
  expect(credits.charts.map(({ kind }) => kind)).not.toContain('stackedBar');
  expect(page(credits)[5]).toEqual([-100, 0, '–', expect.anything()]);
});

test('of nothing says so', () => {
  const empty = page(dashboardOf(rows.slice(0, 1)));
  expect(empty.at(-1)).toEqual(['No item is open on this day.']);
});
