/** The reports: each is chosen, written and done in one step; charts stand here where the sheets have none. */
import { useState } from 'preact/hooks';
import type { ChartPicture } from '../../core/views/chart-picture';
import type { ReportsView } from '../../core/views/reports';
import type { PartProps } from '../part';
import { ChartDrawn } from '../shapes/chart-drawn';
import { Press } from '../shapes/press';

type Offered = ReportsView[number]['reports'][number];

export function Reports({ view, words, language, busy, ask, say }: PartProps) {
  const [charts, setCharts] = useState<readonly ChartPicture[]>([]);
  const write = async ({ id }: Offered): Promise<void> => {
    setCharts([]);
    const shown = await ask('show', { report: id });
    if (!shown) return;
    setCharts(shown.charts);
    say({ kind: 'done', says: shown.said });
  };
  return (
    <>
      {charts.length > 0 && (
        <section class="block" aria-label={words.report.charts}>
          {charts.map((chart) => (
            <ChartDrawn key={chart.title} {...{ chart, language }} />
          ))}
        </section>
      )}
      {view.reports.map(({ group, reports }) => (
        <section key={group} class="block">
          <h2>{group}</h2>
          <ul class="lines">
            {reports.map((report) => (
              <li key={report.id}>
                <b>{report.title}</b>
                <Press
                  class="link"
                  aria-label={words.report.writeNamed(report.title)}
                  busy={busy}
                  run={() => write(report)}
                >
                  {words.report.write}
                </Press>
                <span class="sub wide">{report.says}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
