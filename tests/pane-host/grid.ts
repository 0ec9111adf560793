/** The grid in a browser as a host whose calls are made from here. */
import type { Browser, Page } from 'playwright-core';
import type { Call, Calls } from '../../core/views/calls';
import type { PaneHost } from '../../pane/host';
import type { GivenWorkbook } from '../../workbench/workbook';
import { calculated, kept, openGrid } from '../support/grid';
import { settingsRange } from '../support/settings';
import { workbookWith } from '../workbench/invoices';
import { INVOICES, MINE, SETTINGS, type Tested } from './contract';

/** Reminders are planned: the payments are in. */
const settings = settingsRange('en', [['reminders.bankUpTo', '2026-06-30']]);

const workbook: GivenWorkbook = {
  ...workbookWith('en', { title: MINE, cells: [] }, { title: SETTINGS, cells: settings }),
  names: [
    { name: 'AR_Receivables', reference: `${INVOICES}!$A:$G` },
    { name: 'AR_settings_sheet', reference: `'${SETTINGS}'!$A$1` },
    { name: 'AR_Settings', reference: `'${SETTINGS}'!$A$1:$E$${String(settings.length)}` },
  ],
};

/** `over`: what the calls go over. */
export async function gridTested(browser: Browser, over: (page: Page) => PaneHost): Promise<Tested> {
  const grid = await openGrid(browser, workbook, { today: '2026-06-30' });
  const { page, sheets, cells, type } = grid;
  let clicks = 0;
  const press = async (keys: string): Promise<void> => {
    // Twice on one cell would begin an edit, in which undoing means something else.
    const position = { x: 300, y: 240 + 60 * (clicks++ % 3) };
    await page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ position });
    await page.keyboard.press(keys);
    await calculated(page);
  };
  return {
    host: over(page),
    sheets,
    cells,
    type,
    undo: () => press('Control+z'),
    redo: () => press('Control+y'),
    async close() {
      await grid.close();
      expect(grid.complaints).toEqual([]);
    },
  };
}

/** The host that the page made for its pane; `isFresh`: one that knows of no call before. */
export const hostOn = (page: Page, isFresh: boolean): PaneHost => ({
  async ask<C extends Call>(call: C, asks: Calls[C]['asks']) {
    const asked = { isFresh, call: call, asks: asks as unknown };
    const answer = await page.evaluateHandle((given) => {
      const host = given.isFresh ? window.newHost() : window.host;
      return { promise: host.ask(given.call, given.asks as never) };
    }, asked);
    return kept(answer);
  },
  watch: () => undefined,
});
