/** *Save as…*, from the edit in the grid to the new file, opened again. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { testFolder } from '../cli/folder';
import { readFile } from '../cli/reading';
import { launchChromium } from '../support/chromium';
import { openServed, type GridPage } from '../support/grid';
import { openFile } from '../../workbench/server/opened-file';
import { start, type Started } from './started';

const SAMPLE = path.join(__dirname, '../../samples/receivables.xlsx');
const folder = testFolder();
const picture = (name: string): string => path.join(__dirname, `../../dist/shots/save-${name}.png`);

let browser: Browser;
let run: Started;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(async () => {
  run.interrupt();
  await run.ended;
});

const opened = async (words: readonly string[]): Promise<GridPage> => {
  run = start(words);
  return openServed(browser, await run.address, { locale: 'fr-FR' });
};

async function savedFrom(grid: GridPage, name: string): Promise<string> {
  await grid.page.click('#save-as');
  await grid.page.locator('dialog[open]').waitFor();
  await grid.page.screenshot({ path: picture(name) });
  const download = grid.page.waitForEvent('download');
  await grid.page.locator('dialog button').first().click();
  const file = folder.path(`${name}.xlsx`);
  await (await download).saveAs(file);
  return file;
}

test('what was edited and written is in the new file, which opens with its settings, reports and names', async () => {
  const before = readFileSync(SAMPLE);
  const grid = await opened([]);
  await grid.type('Factures', 'B2', 'Menuiserie Nouvelle');
  const settings = await grid.cells('Réglages Encours');
  const row = settings.findIndex(([key]) => key === 'target.dso') + 1;
  await grid.type('Réglages Encours', `C${String(row)}`, '41');
  await grid.writeAgedBalance();
  const titles = await grid.sheets();
  const [invoices, report] = [await grid.cells('Factures'), await grid.cells('Balance âgée')];
  const file = await savedFrom(grid, 'sample');
  expect(await grid.page.innerText('#said')).toContain('receivables-encours.xlsx');
  await grid.close();
  expect(grid.complaints).toEqual([]);
  expect(readFileSync(SAMPLE).equals(before)).toBe(true);

  const again = await openFile(file);
  expect(again.sheets.map(({ title }) => title)).toEqual(titles.filter((title) => title !== 'Essai Encours'));
  const cellsOf = (title: string) => again.sheets.find((sheet) => sheet.title === title)?.cells ?? [];
  expect(cellsOf('Factures')[1]?.[1]).toBe('Menuiserie Nouvelle');
  expect(cellsOf('Factures')).toHaveLength(invoices.length);
  expect(cellsOf('Balance âgée')[0]?.[0]).toBe(report[0]?.[0]);
  expect(cellsOf('Réglages Encours')[row - 1]?.[2]).toBe(41);
  const names = again.names.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['AR_Receivables', 'AR_Settings', 'AR_report_aging', 'AR_Policy']));
  expect(names).not.toContain('AR_report_live');
  expect((await readFile(file)).rows.length).toBe((await readFile(SAMPLE)).rows.length);

  run.interrupt();
  await run.ended;
  const second = await opened([file]);
  expect(await second.sheets()).toEqual([...again.sheets.map(({ title }) => title), 'Essai Encours']);
  expect(await second.writeAgedBalance()).toContain('Balance âgée');
  await second.close();
});

test('a text file is saved as a workbook, and as text again', async () => {
  const csv = folder.write('export.csv', 'Client;Date échéance;Montant TTC\nLenoir;15/01/2026;1 200,50\n');
  const grid = await opened([csv, '--lang', 'fr']);
  await grid.type('export', 'C2', '1300,5');
  const file = await savedFrom(grid, 'text');
  const again = await openFile(file);
  expect(again.sheets.map(({ title }) => title)).toEqual(['export', 'Réglages Encours']);
  expect(again.sheets[0]?.cells[1]?.[2]).toBe(1300.5);
  await grid.close();
});
