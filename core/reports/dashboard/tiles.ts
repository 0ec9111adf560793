/** The four figures on top, of one currency: each with what it was, what it should be, and where to read on. */
import type { Figure } from '../../analysis/figure';
import { toDecimal, type Currency } from '../../money';
import { ok } from '../../result';
import { writtenNumber, writtenRatio } from '../../text/written';
import { amountLook, looks } from '../columns';
import { markOf, type ReportContext } from '../report';
import type { Look } from '../sheet';
import type { Canvas } from './canvas';
import type { Standing, Standings } from './standing';

type Tile = {
  readonly label: string;
  /** The report that says more. */
  readonly leads: string;
  readonly figure: (standing: Standing) => Figure;
  readonly look: Look;
  readonly write: (figure: number) => string;
  readonly below: readonly string[];
};

/** Of the tallest tile: its label, its figure, what it was, and two lines more. */
export const TILE_ROWS = 5;

const BIG: Look = { bold: true, size: 18, align: 'left' };
const BELOW: Look = { ...looks.text, color: '#5c5c5c' };

/** From a row on, one tile for each column. */
export function drawTiles(
  sheet: Canvas,
  row: number,
  currency: Currency,
  all: Standings,
  context: ReportContext,
): void {
  const { dashboard: words } = context.text;
  const now = all.now(currency);
  const then = all.monthAgo(currency);
  for (const [column, { label, leads, figure, look, write, below }] of tilesOf(now, currency, context).entries()) {
    const found = figure(now);
    const before = then.ok ? figure(then.value) : then;
    const ago = before.ok ? words.monthAgo(write(before.value)) : words.monthAgoUnknown;
    sheet.link(row, column, all.currencies.length > 1 ? words.inCurrency(label, currency) : label, markOf(leads));
    sheet.put(row + 1, column, found.ok ? found.value : '–', { ...look, ...BIG });
    for (const [i, text] of [found.ok ? ago : words.seeBelow, ...below].entries()) {
      sheet.put(row + 2 + i, column, text, BELOW);
    }
  }
}

function tilesOf(now: Standing, currency: Currency, { settings, text }: ReportContext): readonly Tile[] {
  const { dashboard: words } = text;
  const { dso, overdueRate } = settings.targets;
  const { position, customers } = now.facts;
  const amount = { look: amountLook(0), write: (value: number) => writtenNumber(value, 0, settings.language) };
  const ratio = { look: looks.rate(text), write: (value: number) => writtenRatio(value, settings.language) };
  const days = { look: { format: words.dayFormat }, write: words.days };
  /** Whole ones are enough on top of a page. */
  const units = (minor: number): Figure => ok(Math.round(toDecimal(minor, currency)));
  return [
    {
      label: words.balance,
      leads: 'aging',
      figure: ({ balance }) => units(balance),
      ...amount,
      below: [words.openItems(position.openItems, customers.open)],
    },
    {
      label: words.overdue,
      leads: 'openItems',
      figure: ({ facts }) => units(facts.position.overdue),
      ...amount,
      below: [words.openItems(position.overdueItems, customers.overdue)],
    },
    {
      label: words.overdueRate,
      leads: 'aging',
      figure: (standing) => standing.overdueRate.figure,
      ...ratio,
      below: [
        overdueRate === undefined ? words.noTarget : words.targetOf(writtenRatio(overdueRate, settings.language, 0)),
      ],
    },
    {
      label: words.dso,
      leads: 'indicators',
      figure: (standing) => standing.dso.figure,
      ...days,
      below: [dso === undefined ? words.noTarget : words.targetOf(words.wholeDays(dso)), ...countedBack(now, text)],
    },
  ];
}

function countedBack(
  { countBack: { figure, atLeast } }: Standing,
  { dashboard: words }: ReportContext['text'],
): readonly string[] {
  if (figure.ok) return [words.byCountBack(words.days(figure.value))];
  return atLeast === undefined ? [] : [words.byCountBack(words.atLeast(words.days(atLeast)))];
}
