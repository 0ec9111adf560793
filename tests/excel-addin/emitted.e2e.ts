/** @jest-environment jsdom */
import type { Cell } from '../../core/cell';
import { catalogue } from '../../core/functions/index';
import { exampleReceivables } from '../../core/functions/examples';
import { functionsJson } from '../../excel-addin/functions/functions-json';
import { emittedAddIn, emittedFile } from '../support/excel/add-in';
import { defaultOf, overrideOf, readManifest } from '../support/excel/manifest';
import { cellsOf, sheetNamed, valuesNamed } from '../support/excel/new-workbook';
import { startExcel, type ExcelHost } from '../support/excel/start-excel';

const manifest = readManifest(String(emittedFile('manifest.xml')));
const page = defaultOf(manifest.resource('Page.Url'));
const base = page.slice(0, page.lastIndexOf('/') + 1);

/** Every address of the manifest, for every language. */
const addresses = manifest
  .elements('*')
  .flatMap((element) => [element.getAttribute('DefaultValue') ?? '', element.getAttribute('Value') ?? ''])
  .filter((value) => value.startsWith('http'));

let excel: ExcelHost;
beforeAll(async () => {
  excel = await startExcel(emittedAddIn());
});

test('every address of the manifest is a file that was built', () => {
  expect(addresses.length).toBeGreaterThan(8);
  for (const address of addresses) {
    expect(address.startsWith(base)).toBe(true);
    expect(emittedFile(address.slice(base.length)).length).toBeGreaterThan(0);
  }
});

test('the add-in is served from where the build was told', () => {
  expect(base).toBe(`${(process.env['ENCOURS_URL'] ?? 'https://localhost:3000').replace(/\/+$/, '')}/`);
});

test.each([16, 32, 64, 80])('the icon of %i pixels is as large as that', (size) => {
  const png = emittedFile(`assets/icon-${size}.png`);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

test('Excel is told of every function, in both languages', () => {
  const url = manifest.resource('Functions.Url');
  const told = (address: string) => JSON.parse(String(emittedFile(address.slice(base.length)))) as unknown;
  expect(told(defaultOf(url))).toEqual(functionsJson(catalogue, 'en'));
  expect(told(overrideOf(url, 'fr-FR') ?? '')).toEqual(functionsJson(catalogue, 'fr'));
});

test('the page loads nothing but Office.js and its own script', () => {
  const sources = [...String(emittedFile('page.html')).matchAll(/(?:src|href)="([^"]*)"/g)].map(([, source]) => source);
  expect(sources).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'page.js']);
});

test('every function of the catalogue answers', async () => {
  const examples = catalogue.flatMap(({ name, examples: [example] }) => (example ? [{ name, ...example }] : []));
  const answers = await Promise.all(examples.map(({ name, args }) => excel.call(name, args)));
  expect(answers).toEqual(examples.map(({ result }) => (Array.isArray(result) ? result : [[result]])));
});

test('the button writes what the function answers', async () => {
  const workbook = excel.open({ sheets: { Invoices: exampleReceivables }, tables: { Invoices: 'Invoices' } });
  expect(await excel.press('agedBalance')).toContain('Aged balance');
  const valuesOf = (title: string): Cell[][] =>
    cellsOf(sheetNamed(workbook, title)).map((row) => row.map(({ value }) => value));
  const answer = (await excel.call(
    'AGING',
    ['AR_Receivables', 'AR_Settings'].map((name) => valuesNamed(workbook, name)),
  )) as Cell[][];
  const report = valuesOf('Aged balance');
  expect(answer.length).toBeGreaterThan(1);
  for (const [customer, , ...amounts] of answer.slice(1)) {
    expect(report.find((row) => row.includes(customer))?.slice(-amounts.length)).toEqual(amounts);
  }
});
