/** The report of each sample, opened by another program than the one that will write or read it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getCharts } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { reports } from '../../core/reports/index';
import { textIn } from '../../core/text/text';
import { csvFilter, openLibreOffice, withLibreOffice } from '../support/libreoffice';
import { testFolder } from './folder';

const root = path.resolve(__dirname, '../..');
const folder = testFolder();

function reportOf(sample: string, language: string): string {
  const out = folder.path('report.xlsx');
  const words = [
    'report',
    path.join(root, 'samples', sample),
    '--lang',
    language,
    '--as-of',
    '2026-06-30',
    '--out',
    out,
  ];
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'cli/run.mjs'), ...words]);
  expect({ status, said: stderr.toString() }).toEqual({ status: 0, said: '' });
  return out;
}

const SHOWN_WRONG = /^(#|Err:)/;

withLibreOffice('a report workbook', () => {
  const libreOffice = openLibreOffice();
  afterAll(() => libreOffice.close());

  /** With the reports that have nothing to say. Only the table with countries tells whose law its customers are under. */
  describe.each([
    ['factures.csv', ['legalCheck', 'reminders']],
    ['receivables.xlsx', ['reminders']],
  ])('of %s', (sample, silent) => {
    test.each(['fr', 'en'] as const)('in %s has every sheet, and no cell in error', (language) => {
      const sheets = libreOffice.convert(reportOf(sample, language), csvFilter(true));
      const { reports: words } = textIn(language);
      const written = Object.keys(reports).filter((id) => !silent.includes(id));
      const titles = [...written, 'settings'].map((id) => words[id as keyof typeof reports | 'settings'].tab);
      expect(sheets.map((file) => path.basename(file, '.csv').replace('report-', '')).sort()).toEqual(titles.sort());
      for (const file of sheets) {
        const cells = Papa.parse<string[]>(readFileSync(file, 'utf8')).data.flat();
        expect(cells.filter((cell) => SHOWN_WRONG.test(cell))).toEqual([]);
      }
    });
  });

  test('has charts that the other program keeps, of the same cells and with the same titles', async () => {
    const file = reportOf('receivables.xlsx', 'fr');
    const [saved = ''] = libreOffice.convert(file, 'xlsx:Calc MS Excel 2007 XML');
    const charts = async (name: string) =>
      getCharts(await readXlsx(readFileSync(name))).map(({ chart }) => ({
        title: chart.title,
        series: chart.series?.map(({ name: of, valuesRef }) => [of, valuesRef?.replaceAll('$', '')]),
      }));
    const ours = await charts(file);
    expect(ours.length).toBeGreaterThan(3);
    expect(await charts(saved)).toEqual(ours);
  });
});
