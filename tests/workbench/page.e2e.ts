import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Language } from '../../core/text/text';
import { textIn } from '../../core/text/text';
import { launchChromium } from '../support/chromium';
import { openGrid } from '../support/grid';
import { workbookWith } from './invoices';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const picture = (name: string): string => join(__dirname, `../../dist/shots/workbench-${name}.png`);

test('handed nothing, the page opens an empty workbook and says what to do, in the language of the browser', async () => {
  for (const [locale, language] of [
    ['en-US', 'en'],
    ['fr-FR', 'fr'],
  ] as const) {
    const grid = await openGrid(browser, undefined, { locale });
    const { workbench } = textIn(language).hosts;
    expect(await grid.page.innerText('#said')).toBe(workbench.empty);
    expect(await grid.page.innerText('h1')).toBe(workbench.title);
    expect(await grid.page.getAttribute('html', 'lang')).toBe(language);
    expect(await grid.sheets()).toEqual([workbench.sheet]);
    expect(grid.complaints).toEqual([]);
    await grid.close();
  }
});

test.each<Language>(['fr', 'en'])('the help of a function is there while it is typed (%s)', async (language) => {
  const grid = await openGrid(browser, workbookWith(language, { title: 'Test', cells: [] }));
  await grid.begin('Test', 'A1', '=AR.AGING_BUCKET(');
  const { summary, params } = textIn(language).functions.AGING_BUCKET;
  await grid.page.locator('[class*="w-[250px]"] svg').first().click();
  await grid.page.getByText(summary).first().waitFor();
  await grid.page.getByText(params.dueDate).first().waitFor();
  await grid.page.screenshot({ path: picture(`help-${language}`) });
  expect(grid.complaints).toEqual([]);
  await grid.close();
});

test.each<Language>(['fr', 'en'])('the written report is pictured in dist/shots (%s)', async (language) => {
  const grid = await openGrid(browser, workbookWith(language), { today: '2026-06-30' });
  await grid.writeAgedBalance();
  await grid.page.screenshot({ path: picture(`report-${language}`) });
  expect(grid.complaints).toEqual([]);
  await grid.close();
});
