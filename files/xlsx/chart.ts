/** A chart as the workbook library says it. */
import type { SheetChart } from 'hucre/xlsx';
import type { Chart, Series } from '../../core/reports/charts';
import type { Area } from '../../core/reports/sheet';
import { writtenArea } from './reference';
import { FONT, rgbOf } from './style';

const INK = '242424';
const INK_SUB = '5C5C5C';
const GROUND = 'FFFFFF';

export function chartOf({ kind, title, unit, place, categories, series, format }: Chart): SheetChart {
  const labels = { labelFontSize: 9, labelColor: INK_SUB, labelFontFamily: FONT.name };
  return {
    ...kinds[kind],
    ...(kind === 'stackedBar' && { gapWidth: gapOf(categories) }),
    title,
    titleFontSize: 11,
    titleBold: true,
    titleColor: INK,
    titleFontFamily: FONT.name,
    titleLayout: { x: 0.01, y: 0.02 },
    // What a screen reader says.
    altText: `${title}. ${unit}.`,
    anchor: {
      from: { row: place.row, col: place.column },
      to: { row: place.row + place.rows, col: place.column + place.columns },
    },
    series: series.map((each) => seriesOf(each, categories, kind)),
    legend: 'top',
    legendFontSize: 9,
    legendFontColor: INK_SUB,
    legendFontFamily: FONT.name,
    // Rows that a filter hides are still what the title speaks of.
    plotVisOnly: false,
    dispBlanksAs: 'gap',
    roundedCorners: false,
    chartSpaceFillColor: GROUND,
    chartSpaceBorderColor: GROUND,
    axes: {
      x: {
        ...labels,
        majorTickMark: 'none',
        ...(kind === 'stackedBar'
          ? { reverse: true, crosses: 'autoZero' }
          : { labelRotation: 0, tickLblSkip: skipOf(categories) }),
      },
      y: {
        ...labels,
        title: unit,
        axisTitleFontSize: 9,
        axisTitleBold: false,
        ...(kind === 'line' && { axisTitleRotation: -90 }),
        axisTitleColor: INK_SUB,
        axisTitleFontFamily: FONT.name,
        majorTickMark: 'none',
        gridlines: { major: true },
        numberFormat: { formatCode: format, sourceLinked: false },
        ...(kind === 'stackedBar' && { crosses: 'max' }),
      },
    },
  };
}

const kinds = {
  stackedBar: { type: 'bar', barGrouping: 'stacked', overlap: 100 },
  line: { type: 'line', showLineMarkers: false },
} satisfies Record<Chart['kind'], Partial<SheetChart>>;

/** Between bars, in percent of one: few of them are not made thick. A file takes no more than 500. */
const gapOf = ({ rows, columns }: Area): number =>
  Math.min(500, Math.max(45, Math.round(1000 / (rows * columns)) - 55));

/** Of many labels, some five are written, the first and mostly the last among them. */
const skipOf = ({ rows, columns }: Area): number => Math.max(1, Math.round((rows * columns - 1) / 4));

type SeriesInFile = SheetChart['series'][number];

const seriesOf = (
  { name, values, color, stroke = 'thin' }: Series,
  categories: Area,
  kind: Chart['kind'],
): SeriesInFile => ({
  name,
  values: writtenArea(values),
  categories: writtenArea(categories),
  color: rgbOf(color),
  ...(kind === 'line' && { stroke: strokes[stroke], smooth: false, marker: { symbol: 'none' } }),
});

const strokes: Readonly<Record<NonNullable<Series['stroke']>, NonNullable<SeriesInFile['stroke']>>> = {
  bold: { width: 2.5 },
  thin: { width: 1.5 },
  dashed: { width: 1.25, dash: 'dash' },
};
