/** A chart of a report: bars one below the other, or lines over the months; the same as a table for who cannot see it. */
import type { ChartPicture } from '../../core/views/chart-picture';
import type { Language } from '../../core/text/text';
import { writtenNumber, writtenRatio } from '../../core/text/written';

type Props = { readonly chart: ChartPicture; readonly language: Language };

export const ChartDrawn = ({ chart, language }: Props) => (
  <figure class="chart">
    <figcaption>
      <b>{chart.title}</b> <span class="sub wide">{chart.unit}</span>
    </figcaption>
    {chart.kind === 'line' ? <Lines chart={chart} language={language} /> : <Bars chart={chart} language={language} />}
    <ul class="legend">
      {chart.series.map(({ name, color }) => (
        <li key={name}>
          <svg width="12" height="12" aria-hidden="true">
            <rect width="12" height="12" fill={color} />
          </svg>{' '}
          {name}
        </li>
      ))}
    </ul>
    <Table chart={chart} language={language} />
  </figure>
);

const WIDTH = 320;
const BAR = 14;
const LINE = 30;

function Bars({ chart: { categories, series, title }, language }: Props) {
  const totals = categories.map((_, i) => series.reduce((sum, { values }) => sum + Math.max(0, values[i] ?? 0), 0));
  const most = Math.max(...totals, 1);
  return (
    <svg viewBox={`0 0 ${String(WIDTH)} ${String(categories.length * LINE)}`} role="img" aria-label={title}>
      {categories.map((category, i) => {
        let x = 0;
        const top = i * LINE;
        return (
          <g key={category}>
            <text x="0" y={top + 11}>
              {category}
            </text>
            <text x={WIDTH} y={top + 11} text-anchor="end">
              {writtenNumber(totals[i] ?? 0, 0, language)}
            </text>
            {series.map(({ name, color, values }) => {
              const width = (Math.max(0, values[i] ?? 0) / most) * WIDTH;
              const from = x;
              x += width;
              return <rect key={name} x={from} y={top + 14} width={width} height={BAR - 4} fill={color} />;
            })}
          </g>
        );
      })}
    </svg>
  );
}

const HEIGHT = 140;
const FOOT = 18;
const SIDE = 34;

function Lines({ chart, language }: Props) {
  const { categories, series, title, isRatio } = chart;
  const known = series.flatMap(({ values }) => values.filter((value): value is number => value !== null));
  const most = Math.max(...known, isRatio ? 0.01 : 1) * 1.05;
  const x = (i: number): number => SIDE + (i / Math.max(1, categories.length - 1)) * (WIDTH - SIDE - 8);
  const y = (value: number): number => 6 + (1 - value / most) * (HEIGHT - FOOT - 6);
  const last = categories.length - 1;
  return (
    <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} role="img" aria-label={title}>
      {[0, most / 2, most / 1.05].map((value) => (
        <g key={value}>
          <line class="tick" x1={SIDE} x2={WIDTH} y1={y(value)} y2={y(value)} />
          <text x={SIDE - 4} y={y(value) + 4} text-anchor="end">
            {written(value, chart, language)}
          </text>
        </g>
      ))}
      {[0, last].map((i) => (
        <text key={i} x={i === 0 ? SIDE : WIDTH} y={HEIGHT - 3} text-anchor={i === 0 ? 'start' : 'end'}>
          {categories[i]}
        </text>
      ))}
      {series.map(({ name, color, stroke, values }) => (
        <path
          key={name}
          d={pathOf(values, x, y)}
          fill="none"
          stroke={color}
          stroke-width={stroke === 'bold' ? 2.5 : 1.5}
          stroke-dasharray={stroke === 'dashed' ? '4 3' : undefined}
        />
      ))}
    </svg>
  );
}

const written = (
  value: number,
  { isRatio }: Pick<ChartPicture, 'isRatio'>,
  language: Language,
  decimals = 0,
): string => (isRatio ? writtenRatio(value, language, decimals) : writtenNumber(value, decimals, language));

/** A gap begins a new line. */
function pathOf(values: readonly (number | null)[], x: (i: number) => number, y: (value: number) => number): string {
  let isDown = false;
  return values
    .map((value, i) => {
      const step = value === null ? '' : `${isDown ? 'L' : 'M'}${x(i).toFixed(1)} ${y(value).toFixed(1)}`;
      isDown = value !== null;
      return step;
    })
    .join('');
}

const Table = ({ chart, chart: { categories, series, title }, language }: Props) => (
  <table class="hidden">
    <caption>{title}</caption>
    <thead>
      <tr>
        <td />
        {series.map(({ name }) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {categories.map((category, i) => (
        <tr key={category}>
          <th scope="row">{category}</th>
          {series.map(({ name, values }) => {
            const value = values[i] ?? null;
            return <td key={name}>{value === null ? '–' : written(value, chart, language, 1)}</td>;
          })}
        </tr>
      ))}
    </tbody>
  </table>
);
