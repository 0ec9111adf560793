/** The pane of `npm start` in a real browser, as a person uses it. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { kept, openServed, type Circumstances, type GridPage } from '../support/grid';
import { start } from '../workbench/started';

export type PanePage = GridPage & {
  readonly pane: Locator;
  /** Opens a part by its tab. */
  readonly open: (part: string) => Promise<void>;
  /** The sentence on top, once there is one. */
  readonly notice: () => Promise<string>;
  /** Until nothing is under way and what is shown is so. */
  readonly settled: () => Promise<void>;
  readonly picture: (name: string) => Promise<void>;
};

type Opened = Circumstances & { readonly words?: readonly string[]; readonly width?: number; readonly dark?: boolean };

const PICTURES = path.join(__dirname, '../../dist/shots');

export async function openPane(browser: Browser, { words = [], width, dark, ...where }: Opened): Promise<PanePage> {
  const run = start(words, where.locale === 'fr-FR' ? 'fr' : 'en');
  const grid = await openServed(browser, await run.address, where);
  const { page } = grid;
  if (dark === true) await page.emulateMedia({ colorScheme: 'dark' });
  if (width !== undefined) {
    await page.evaluate((pixels) => document.body.style.setProperty('--pane', `${String(pixels)}px`), width);
  }
  const pane = page.locator('#pane');
  const settled = async (): Promise<void> => {
    await page.locator('.encours[aria-busy="false"]').waitFor();
  };
  await settled();
  return {
    ...grid,
    // The browser's driver looks into every frame, and a letter's frame runs nothing.
    get complaints() {
      return grid.complaints.filter((text) => !text.startsWith("Blocked script execution in 'about:srcdoc'"));
    },
    pane,
    settled,
    async open(part) {
      await pane.getByRole('tab', { name: part }).click();
      await settled();
    },
    notice: () => page.locator('#pane .notice p').innerText(),
    async picture(name) {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: path.join(PICTURES, `pane-${name}.png`) });
    },
    async close() {
      await grid.close();
      run.interrupt();
      await run.ended;
    },
  };
}

const axe = readFileSync(createRequire(__filename).resolve('axe-core'), 'utf8');

type Found = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

/** What a screen reader or a keyboard cannot use on the page, the grid's own drawing apart. */
export async function obstacles(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const checked = await page.evaluateHandle(() => {
    const { axe: checker } = window as unknown as {
      readonly axe: { readonly run: (where: object, how: object) => Promise<{ readonly violations: Found[] }> };
    };
    return { promise: checker.run({ exclude: ['#grid'] }, { iframes: false }) };
  });
  const { violations } = await kept(checked);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
