/** The emitted page of the workbench in a real browser, with a workbook handed over. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, JSHandle, Locator, Page, Route } from 'playwright-core';
import type { Rows } from '../../core/cell';
import type { PaneHost } from '../../pane/host';
import type { GivenWorkbook, Workbook } from '../../workbench/workbook';

export type GridPage = {
  readonly page: Page;
  /** What was asked for beyond the page's own files, what went wrong on it, and what it wrote to the console. */
  readonly complaints: readonly string[];
  readonly sheets: () => Promise<readonly string[]>;
  /** Everything on a sheet, formulas by their values. */
  readonly cells: (sheet: string) => Promise<Rows>;
  /** The number format codes of the same cells; empty text where a cell has none. */
  readonly formats: (sheet: string) => Promise<readonly (readonly string[])[]>;
  /** Types into a cell such as `B3`, as a person does. */
  readonly type: (sheet: string, cell: string, typed: string) => Promise<void>;
  /** The same without Enter: the cell is still being edited. */
  readonly begin: (sheet: string, cell: string, typed: string) => Promise<void>;
  readonly rename: (sheet: string, title: string) => Promise<void>;
  /** Opens a sheet and rests the pointer on a cell; row and column count from 0. */
  readonly pointAt: (sheet: string, row: number, column: number) => Promise<void>;
  /** Accepts the table that was recognised, unless one has been chosen, and writes the aged balance; answers with what is said. */
  readonly writeAgedBalance: () => Promise<string>;
  readonly close: () => Promise<void>;
};

/** Of Univer's own interface, what these tests use. */
type Facade = {
  getActiveWorkbook: () => { getSheetByName: (name: string) => FacadeSheet };
  getFormula: () => {
    onCalculationResultApplied: (timeout: number) => Promise<void>;
    calculationStart: (begun: () => void) => { dispose: () => void };
  };
};
type FacadeSheet = {
  getRange: (row: number, column: number, rows: number, columns: number) => FacadeRange;
};

type FacadeRange = {
  getNumberFormats: () => string[][];
  getCellRect: () => DOMRect;
  setValue: (value: string | number) => void;
};

declare global {
  interface Window {
    workbook: Workbook;
    host: PaneHost;
    newHost: () => PaneHost;
    univerAPI: Facade;
  }
}

const DIST = join(dirname(dirname(__dirname)), 'dist', 'workbench');
const ORIGIN = 'http://workbench.test/';
/** Where the cells are drawn. */
const CANVAS = 'canvas[id^="univer-sheet-main-canvas"]';
const PATIENCE = 30_000;

export type Circumstances = {
  /** The day of the browser's clock; the machine's when left out. */
  readonly today?: string;
  readonly locale?: 'fr-FR' | 'en-US';
};

/** Without a workbook, the page is opened as it was emitted. */
export const openGrid = (browser: Browser, given?: GivenWorkbook, circumstances?: Circumstances): Promise<GridPage> => {
  if (!existsSync(DIST)) throw new Error('The page has not been built: npm run build.');
  return openPage(browser, `${ORIGIN}page.html`, circumstances, (route, complaints) =>
    answer(route, given, complaints),
  );
};

/** The page as a server of ours serves it; requests to anywhere else are complaints. */
export const openServed = (browser: Browser, address: string, circumstances?: Circumstances): Promise<GridPage> =>
  openPage(browser, address, circumstances, (route, complaints) => {
    const url = route.request().url();
    if (url.startsWith(address)) return route.continue();
    complaints.push(`asked for ${url}`);
    return route.abort();
  });

async function openPage(
  browser: Browser,
  address: string,
  { today, locale = 'en-US' }: Circumstances = {},
  answered: (route: Route, complaints: string[]) => Promise<void>,
): Promise<GridPage> {
  const context = await browser.newContext({ locale, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'log' && message.type() !== 'info') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  await context.route('**', (route) => answered(route, complaints));
  if (today !== undefined) await page.clock.setSystemTime(`${today}T12:00:00`);
  await page.goto(address);
  await page.locator(CANVAS).waitFor();
  await calculated(page);
  return {
    page,
    complaints,
    sheets: () => page.evaluate(() => window.workbook.sheets()),
    cells: (sheet) => page.evaluate((title) => window.workbook.cells(title), sheet),
    formats: (sheet) =>
      page.evaluate((title) => {
        const cells = window.workbook.cells(title);
        const found = window.univerAPI.getActiveWorkbook().getSheetByName(title);
        return found.getRange(0, 0, cells.length, cells[0]?.length ?? 0).getNumberFormats();
      }, sheet),
    begin: (sheet, cell, typed) => begin(page, sheet, cell, typed),
    async type(sheet, cell, typed) {
      await begin(page, sheet, cell, typed);
      await page.keyboard.press('Enter');
      await calculated(page);
    },
    async rename(sheet, title) {
      await tab(page, sheet).dblclick();
      // The tab takes some time to become a field; what is typed before is lost.
      await page.waitForFunction((text) => {
        const field = document.activeElement;
        return field instanceof HTMLElement && field.isContentEditable && field.textContent === text;
      }, sheet);
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(title);
      await page.keyboard.press('Enter');
      await tab(page, title).waitFor();
    },
    async pointAt(sheet, row, column) {
      await tab(page, sheet).click();
      const cell = await page.evaluate(
        ([title, ...at]) => {
          const rect = window.univerAPI
            .getActiveWorkbook()
            .getSheetByName(title)
            .getRange(...at, 1, 1)
            .getCellRect();
          return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
        },
        [sheet, row, column] as const,
      );
      await page.locator(CANVAS).hover({ position: cell });
    },
    async writeAgedBalance() {
      const written = await page.evaluateHandle(() => {
        const write = async (): ReturnType<typeof window.host.ask<'show'>> => {
          const opened = await window.host.ask('open', null);
          const table = opened.ok && 'start' in opened.value ? opened.value.start.table : undefined;
          if (table !== undefined) await window.host.ask('accept', { table, columns: {} });
          return window.host.ask('show', { report: 'aging' });
        };
        return { promise: write() };
      });
      const sentence = await kept(written);
      await calculated(page);
      return sentence.ok ? sentence.value.said : sentence.says;
    },
    close: () => context.close(),
  };
}

/** Nothing but the emitted files and the workbook is there; whatever else is asked for is a complaint. */
async function answer(route: Route, given: GivenWorkbook | undefined, complaints: string[]): Promise<void> {
  const url = route.request().url();
  if (url === `${ORIGIN}workbook.json`) return route.fulfill({ json: given ?? null });
  const file = url.startsWith(ORIGIN) ? read(url.slice(ORIGIN.length)) : undefined;
  if (file === undefined) {
    complaints.push(`asked for ${url}`);
    return route.abort();
  }
  return route.fulfill({ body: file, contentType: url.endsWith('.html') ? 'text/html' : 'text/javascript' });
}

const read = (file: string): Buffer | undefined => {
  const path = join(DIST, file);
  return existsSync(path) ? readFileSync(path) : undefined;
};

const tab = (page: Page, title: string): Locator =>
  page.locator('[data-u-comp="slide-tab-item"]').getByText(title, { exact: true });

async function begin(page: Page, sheet: string, cell: string, typed: string): Promise<void> {
  await tab(page, sheet).click();
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  await nameBox.fill(cell);
  await nameBox.press('Enter');
  await page.keyboard.type(typed);
}

/** Formulas have followed every change. */
export const calculated = async (page: Page): Promise<void> => {
  const given = await page.evaluateHandle(
    (patience) => ({ promise: window.univerAPI.getFormula().onCalculationResultApplied(patience) }),
    PATIENCE,
  );
  await kept(given);
};

/**
 * What a promise of the page gives. The browser's debugger holds a promise that it waits for weakly, so that one may
 * be collected before it is kept; the handle holds it.
 */
export async function kept<T>(given: JSHandle<{ readonly promise: Promise<T> }>): Promise<T> {
  try {
    return await given.evaluate(({ promise }) => promise);
  } finally {
    await given.dispose();
  }
}
