/** `npm start`, from the process to the cells of a real browser. */
import { createServer, type AddressInfo } from 'node:net';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { aging } from '../../core/analysis/aging';
import type { Day } from '../../core/calendar-date';
import type { Cell, Rows } from '../../core/cell';
import { readLedger } from '../../core/ledger/reader';
import { toDecimal } from '../../core/money';
import { defaultSettings } from '../../core/settings';
import { testFolder } from '../cli/folder';
import { readFile } from '../cli/reading';
import { launchChromium } from '../support/chromium';
import { openServed, type GridPage } from '../support/grid';
import { start, type Started } from './started';

const SAMPLE = path.join(__dirname, '../../samples/receivables.xlsx');
/** On which the settings of the sample hold every figure. */
const AS_OF = 46203 as Day;
const LIVE = 'Essai Encours';

const picture = (name: string): string => path.join(__dirname, `../../dist/shots/start-${name}.png`);
const folder = testFolder();

let browser: Browser;
const running: Started[] = [];

const started = (words: readonly string[], language?: 'en' | 'fr'): Started => {
  const run = start(words, language);
  running.push(run);
  return run;
};

beforeAll(async () => {
  browser = await launchChromium();
});

afterEach(async () => {
  for (const run of running.splice(0)) {
    run.interrupt();
    await run.ended;
  }
});

afterAll(() => browser.close());

/** The cells of the table below and right of a label. */
function tableUnder(cells: Rows, label: string): Rows {
  const row = cells.findIndex((each) => each.includes(label));
  const column = cells[row]?.indexOf(label) ?? -1;
  const rows = cells.slice(row + 1).map((each) => each.slice(column));
  const end = rows.findIndex(([first]) => first === null || first === '');
  return end < 0 ? rows : rows.slice(0, end);
}

const aged = async (grid: GridPage): Promise<Rows> => tableUnder(await grid.cells(LIVE), 'Balance âgée par client');

describe('the sample', () => {
  let grid: GridPage;

  beforeEach(async () => {
    grid = await openServed(browser, await started([]).address, { locale: 'fr-FR' });
  });

  afterEach(async () => {
    await grid.close();
    expect(grid.complaints).toEqual([]);
  });

  test('its sheets are there, and the aged balance is what the core says, to the cent', async () => {
    const sheets = ['Factures', 'Réglages Encours', 'Politique de crédit', 'Notes clients', 'À propos', LIVE];
    expect(await grid.sheets()).toEqual(sheets);
    const ledger = readLedger((await readFile(SAMPLE)).rows, defaultSettings('fr').reading, 1);
    if (!ledger.ok) throw new Error(ledger.error.code);
    const { groups } = aging(ledger.value, { asOf: AS_OF, edges: [30, 60, 90], basis: 'due', groupBy: 'customer' });
    const [header, ...rows] = await aged(grid);
    expect(header?.slice(0, 4)).toEqual(['Client', 'Devise', 'Non échu', '1–30']);
    const shown = (group: (typeof groups)[number]): Cell[] => {
      const sums = [group.notDue, ...[0, 1, 2, 3].map((i) => group.bucket(i)), group.overdue];
      return [...sums.map(({ amount }) => amount), group.balance].map((minor) => toDecimal(minor, group.currency));
    };
    expect(rows.map((row) => [...row.slice(2, 8), row[10]])).toEqual(groups.map(shown));
  });

  test('DSO and risk are calculated beside it', async () => {
    const cells = await grid.cells(LIVE);
    expect(cells.find(([label]) => label === 'DSO en jours, EUR')?.[1]).toBeCloseTo(52.14, 2);
    const risk = tableUnder(cells, 'Clients par risque');
    expect(risk[0]?.slice(0, 3)).toEqual(['Client', 'Score de risque', 'Risque']);
    expect(risk.length).toBeGreaterThan(10);
    await grid.pointAt(LIVE, 0, 0);
    await grid.page.screenshot({ path: picture('live') });
  });

  test('an invoice that is edited changes the formulas at once, and the file on disk stays as it is', async () => {
    const before = statSync(SAMPLE).mtimeMs;
    const bytes = readFileSync(SAMPLE);
    await grid.page.screenshot({ path: picture('sample') });
    const invoices = await grid.cells('Factures');
    const amount = invoices[0]?.indexOf('Montant TTC') ?? -1;
    const customer = invoices[0]?.indexOf('Client') ?? -1;
    const name = 'Menuiserie Lenoir';
    const row = invoices.findLastIndex((cells) => cells[customer] === name);
    const balanceOf = async (): Promise<number> => Number((await aged(grid)).find(([who]) => who === name)?.[10]);
    const was = await balanceOf();
    const more = Number(invoices[row]?.[amount]) + 1000;
    await grid.type(
      'Factures',
      `${String.fromCharCode(65 + amount)}${String(row + 1)}`,
      String(more).replace('.', ','),
    );
    expect(await balanceOf()).toBeCloseTo(was + 1000, 2);
    expect(statSync(SAMPLE).mtimeMs).toBe(before);
    expect(readFileSync(SAMPLE).equals(bytes)).toBe(true);
  });
});

test('a text file is one sheet, with settings and formulas in the language that was asked for', async () => {
  const file = folder.write('export.csv', 'Client;Date échéance;Montant TTC\nLenoir;15/01/2026;1 200,50\n');
  const grid = await openServed(browser, await started([file, '--lang', 'en']).address);
  expect(await grid.sheets()).toEqual(['export', 'Encours settings', 'Encours']);
  expect(tableUnder(await grid.cells('Encours'), 'Aged balance by customer')[1]?.[10]).toBe(1200.5);
  await grid.page.screenshot({ path: picture('text') });
  await grid.close();
  expect(grid.complaints).toEqual([]);
});

test('a file without receivables is opened as it is, and the person is told', async () => {
  const file = folder.write('notes.csv', 'To do,By whom\nCall Lenoir,me\n');
  const run = started([file]);
  const grid = await openServed(browser, await run.address);
  expect(await grid.sheets()).toEqual(['notes']);
  await grid.close();
  run.interrupt();
  const { code, stdout } = await run.ended;
  expect(code).toBe(0);
  expect(stdout).toMatch(/No table of receivables/);
});

test('a file that cannot be read, a port that is taken and a word that is none are one sentence', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const ends = await Promise.all([
    start(['nowhere.xlsx']).ended,
    start([folder.write('a.xlsx', 'PK\u0003\u0004')], 'fr').ended,
    start(['--port', String(port)]).ended,
    start(['--prot', '1']).ended,
  ]);
  other.close();
  expect(ends.map(({ code, stdout, stderr }) => [code, stdout, stderr.trim()])).toEqual([
    [1, '', '“nowhere.xlsx” does not exist: check its name and folder.'],
    [1, '', expect.stringMatching(/^« .*a\.xlsx » n’est pas un classeur/)],
    [1, '', `Port ${String(port)} is taken by another program: name another after --port, or leave it out.`],
    [2, '', 'There is no option --prot: see npm start -- --help.'],
  ]);
});

test('two at once have a port each', async () => {
  const [one, two] = await Promise.all([started([]).address, started([]).address]);
  expect(new URL(one).port).not.toBe(new URL(two).port);
});
