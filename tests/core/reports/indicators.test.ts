import type { SalesTable } from '../../../core/analysis/sales-table';
import type { Cell } from '../../../core/cell';
import { reports } from '../../../core/reports/index';
import { reportContext } from '../../../core/reports/report';
import type { Sheet } from '../../../core/reports/sheet';
import { defaultSettings, type Settings } from '../../../core/settings';
import { textIn } from '../../../core/text/text';
import { day } from '../../support/day';
import { salesOf } from '../../support/facts';
import { ledgerOf } from '../../support/table';

const LEDGER = `
  Client  | Date de facture | Échéance   | Montant TTC | Date de paiement | Devise | Litige
  Lenoir  | 2026-01-15      | 2026-02-14 | 800,00      |                  | EUR    | oui
  Lenoir  | 2026-05-15      | 2026-06-14 | 1200,00     |                  | EUR    |
  Auvray  | 2026-06-15      | 2026-07-15 | 1000,00     |                  | EUR    |
  Auvray  | 2026-03-15      | 2026-04-15 | 100,00      | 2026-04-15       | EUR    |
  Miller  | 2026-06-01      | 2026-06-30 | 99,00       |                  | USD    |
`;
const SALES = salesOf('2026-04|2000\n2026-05|2000\n2026-06|2000');

function report(given: { sales?: SalesTable; targets?: Partial<Settings['targets']>; rows?: string }): Sheet {
  const settings = defaultSettings('fr');
  return reports.indicators(
    reportContext({
      ledger: ledgerOf(given.rows ?? LEDGER),
      asOf: day('2026-06-30'),
      settings: { ...settings, targets: { ...settings.targets, ...given.targets } },
      text: textIn('fr'),
      source: 'ventes.csv',
      ...(given.sales && { sales: given.sales }),
    }),
  );
}

/** The rows of a native table under its header. */
function body(sheet: Sheet, table: string): readonly (readonly Cell[])[] {
  const area = sheet.tables.find(({ name }) => name === table);
  return area ? sheet.cells.slice(area.row + 1, area.row + area.rows) : [];
}
const rowOf = (sheet: Sheet, name: string): readonly Cell[] =>
  body(sheet, 'EncoursIndicators').find(([first]) => first === name) ?? [];

test('each indicator stands with its value, unit, target and the numbers that it was made of', () => {
  const sheet = report({ sales: SALES, targets: { dso: 40, overdueRate: 0.1 } });
  expect(rowOf(sheet, 'DSO')).toEqual([
    'DSO',
    'EUR',
    45.5,
    'jours',
    40,
    expect.stringMatching(
      /÷ ventes × jours : 3\u202f000,00 ÷ 6\u202f000,00 × 91 ; ventes du tableau des ventes$/,
    ) as string,
  ]);
  expect(rowOf(sheet, 'Taux d’échu').slice(1)).toEqual([
    'EUR',
    2 / 3,
    'ratio',
    0.1,
    'Échu ÷ créances : 2\u202f000,00 ÷ 3\u202f000,00',
  ]);
});

test('shares look like percentages among the days', () => {
  const sheet = report({ sales: SALES });
  const looksOf = (name: string) => {
    const row = sheet.cells.findIndex(([first]) => first === name);
    const covering = sheet.looks.filter((look) => row >= look.row && row < look.row + look.rows && look.column === 2);
    return covering[covering.length - 1]?.format;
  };
  expect(looksOf('Taux d’échu')).toContain('%');
  expect(looksOf('DSO')).not.toContain('%');
  expect(looksOf('Rotation des créances')).not.toContain('%');
});

test('what is missing is a dash with its reason', () => {
  expect(rowOf(report({}), 'DSO')).toEqual([
    'DSO',
    'EUR',
    '–',
    'jours',
    '',
    'Les ventes de la période ne sont pas connues : donnez un tableau des ventes, mois | montant.',
  ]);
});

test('the trend has a row for each of thirteen ends of months and gaps where the sales are not known', () => {
  const trend = body(report({ sales: SALES }), 'EncoursTrend');
  expect(trend).toHaveLength(13);
  expect(trend[12]?.slice(0, 5)).toEqual([day('2026-06-30'), 45.5, 45.5, (1000 / 6000) * 91, 2 / 3]);
  expect(trend[11]?.slice(1, 4)).toEqual([(2000 / 4100) * 92, 31, (1200 / 4100) * 92]);
  expect(trend[10]?.slice(1, 4)).toEqual(['', (800 / 2000) * 30, '']);
});

test('the customers of whom DSO is made, the one that costs most first', () => {
  const bridges = body(report({ sales: SALES }), 'EncoursBridge');
  const inDays = (amount: number): number => (amount / 6000) * 91;
  expect(bridges.map((row) => row.slice(0, 5))).toEqual([
    ['Lenoir', 0, inDays(1200), inDays(800), inDays(2000)],
    ['Auvray', inDays(1000), 0, 0, inDays(1000)],
  ]);
});

test('without payment dates there is no trend, and the reason stands at the foot', () => {
  const sheet = report({ rows: 'Client|Date|Échéance|Montant\nLenoir|2026-05-15|2026-06-14|1200' });
  expect(body(sheet, 'EncoursTrend')).toEqual([]);
  expect(sheet.cells.flat()).toContain(
    'L’évolution n’est pas disponible. Le tableau ne donne pas de dates de règlement : il ne parle que d’un seul jour.',
  );
});
