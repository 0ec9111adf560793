import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium';
import { behindSlowWire } from '../support/slow-wire';
import { facts, paneHostContract } from './contract';
import { gridTested, hostOn } from './grid';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Most facts do not tell two seconds from less. */
const SOME_DELAY = 50;
const FULL_DELAY = 2000;

describe('the grid', () => {
  paneHostContract(() => gridTested(browser, (page) => hostOn(page, false)));
});

describe('the grid behind a slow wire', () => {
  paneHostContract(() => gridTested(browser, (page) => behindSlowWire(() => hostOn(page, true), SOME_DELAY)));

  test('at its slowest as well', async () => {
    const tested = await gridTested(browser, (page) => behindSlowWire(() => hostOn(page, true), FULL_DELAY));
    await facts['nothing new is said as nothing, and an edit as a screen']?.(tested);
    await tested.close();
  });
});
