/** A long ledger holds the page for no moment that a person would notice. What the grid itself takes is not ours. */
import type { Browser } from 'playwright-core';
import type { Cell } from '../../core/cell';
import { launchChromium } from '../support/chromium';
import { openGrid } from '../support/grid';

const ROWS = 100_000;
const CUSTOMERS = 2000;
const LONGEST = 200;
/** Writing two thousand rows makes the grid draw, fit and calculate, which it does in one breath. */
const LONGEST_OF_GRID = 600;

const rows = Array.from({ length: ROWS }, (_, i): readonly Cell[] => {
  const issued = 45_700 + ((i * 7919) % 480);
  const isOpen = (i * 31) % 100 < 15;
  const amount = 100 + ((i * 104_729) % 900_000) / 100;
  return [
    `Client ${String((i * 37) % CUSTOMERS)}`,
    `F${String(i)}`,
    issued,
    issued + 30,
    amount,
    isOpen ? null : issued + 45,
    'EUR',
  ];
});

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

type Tasks = { readonly longest: number; readonly spans: Readonly<Record<string, number>> };

test('100,000 rows are read, sent and computed without a task above 200 ms', async () => {
  const header = ['Customer', 'Invoice number', 'Invoice date', 'Due date', 'Amount', 'Payment date', 'Currency'];
  const grid = await openGrid(browser, {
    title: 'Long',
    language: 'en',
    sheets: [{ title: 'Invoices', cells: [header, ...rows] }],
    names: [{ name: 'AR_Receivables', reference: 'Invoices!$A:$G' }],
  });
  const measure = (call: 'open' | 'again' | 'show'): Promise<Tasks> =>
    grid.page.evaluate(async (asked) => {
      await window.host.ask('open', null);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const tasks: number[] = [];
      const observer = new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration)),
      );
      performance.clearMeasures();
      observer.observe({ type: 'longtask' });
      if (asked === 'show') await window.host.ask('show', { report: 'aging' });
      else await (asked === 'open' ? window.newHost() : window.host).ask('open', null);
      await new Promise((resolve) => setTimeout(resolve, 100));
      observer.disconnect();
      const measures = performance.getEntriesByType('measure').filter(({ name }) => name.startsWith('encours:'));
      const spans = Object.fromEntries(measures.map(({ name, duration }) => [name, Math.round(duration)]));
      return { longest: Math.round(Math.max(0, ...tasks)), spans };
    }, call);
  const measured = { open: await measure('open'), again: await measure('again'), show: await measure('show') };
  console.info(JSON.stringify(measured));
  expect(measured.open.longest).toBeLessThan(LONGEST);
  expect(measured.again.longest).toBeLessThan(LONGEST);
  expect(measured.show.longest).toBeLessThan(LONGEST_OF_GRID);
  await grid.close();
  expect(grid.complaints).toEqual([]);
});
