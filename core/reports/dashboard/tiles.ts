/** The four figures on top, of one currency: each with what it was, what it should be, and where to read on. */
import type { Currency } from '../../money';
import { writtenRatio } from '../../text/written';
import { looks } from '../columns';
import { markOf, type ReportContext } from '../report';
import type { Look } from '../sheet';
import type { Canvas } from './canvas';
import type { Standing, Standings } from './standing';
import { topFigures, type TopFigure } from './top-figures';

/** What stands below a figure, beside what it was a month ago. */
type Tile = TopFigure & { readonly below: readonly string[] };

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

function tilesOf(now: Standing, currency: Currency, context: ReportContext): readonly Tile[] {
  const { settings, text } = context;
  const { dashboard: words } = text;
  const { dso, overdueRate } = settings.targets;
  const { position, customers } = now.facts;
  const below: Readonly<Record<TopFigure['id'], readonly string[]>> = {
    balance: [words.openItems(position.openItems, customers.open)],
    overdue: [words.openItems(position.overdueItems, customers.overdue)],
    overdueRate: [
      overdueRate === undefined ? words.noTarget : words.targetOf(writtenRatio(overdueRate, settings.language, 0)),
    ],
    dso: [dso === undefined ? words.noTarget : words.targetOf(words.wholeDays(dso)), ...countedBack(now, text)],
  };
  return topFigures(currency, context).map((figure) => ({ ...figure, below: below[figure.id] }));
}

function countedBack(
  { countBack: { figure, atLeast } }: Standing,
  { dashboard: words }: ReportContext['text'],
): readonly string[] {
  if (figure.ok) return [words.byCountBack(words.days(figure.value))];
  return atLeast === undefined ? [] : [words.byCountBack(words.atLeast(words.days(atLeast)))];
}
