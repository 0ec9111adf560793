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

test('where there is little room, the pane stands over the sheet and goes away, and in the dark all is dark', async () => {
  const grid = await openGrid(browser, workbookWith('en'), { today: '2026-06-30' });
  const { page } = grid;
  const sheet = page.locator('#grid');
  const wide = await sheet.boundingBox();
  await page.setViewportSize({ width: 700, height: 700 });
  await page.locator('#pane').waitFor({ state: 'hidden' });
  expect((await sheet.boundingBox())?.width).toBe(700);
  await page.getByRole('button', { name: textIn('en').hosts.workbench.showPane }).click();
  expect(await page.locator('#pane').boundingBox()).toMatchObject({ width: 360 + 1 });
  expect(await sheet.boundingBox()).toMatchObject({ width: 700, y: wide?.y });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: picture('narrow-dark') });
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(ground).toBe('rgb(31, 31, 31)');
  expect(grid.complaints).toEqual([]);
  await grid.close();
});
