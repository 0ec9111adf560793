/** The pane over a long ledger in a real browser: how long it takes to answer, beside what the grid takes for itself. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { here, run } from './child.mjs';

const ROWS = 100_000;
/** Where the tests have unpacked theirs. */
const UNPACKED = here('../node_modules/.cache/chromium');
const LIBRARIES = [
  '/lib/x86_64-linux-gnu',
  '/usr/lib/x86_64-linux-gnu',
  '/lib64',
  '/usr/lib64',
  `${UNPACKED}/al2023/lib`,
];

function launch() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH === undefined && !existsSync(UNPACKED)) {
    throw new Error('no browser: run npm run e2e once, or name one in CHROME_PATH');
  }
  return chromium.launch({
    executablePath: CHROME_PATH ?? `${UNPACKED}/chromium`,
    args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    env: { ...process.env, FONTCONFIG_FILE: `${UNPACKED}/fonts.conf`, LD_LIBRARY_PATH: LIBRARIES.join(':') },
  });
}

/** Milliseconds; `longest`: the longest task that held the page meanwhile, of whomever. */
export async function measurePane(folder) {
  const ledger = `${folder}/pane.csv`;
  run(here('make-file.mjs'), [ledger, String(ROWS), '{}'], { nodeOptions: ['--max-old-space-size=8000'] });
  const server = spawn(process.execPath, [here('../workbench/start.mjs'), '--no-open', '--lang', 'en', ledger]);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(300_000);
    await page.goto(await addressOf(server));
    await page.locator('.encours[aria-busy="false"] .figures').waitFor();
    return await page.evaluate(measure);
  } finally {
    await browser.close();
    server.kill('SIGINT');
    if (server.exitCode === null) await once(server, 'exit');
  }
}

async function addressOf(server) {
  let said = '';
  for await (const data of server.stdout) {
    said += data;
    const address = /http:\S+/.exec(said)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('npm start ended without an address');
}

/* global window, PerformanceObserver, setTimeout -- of the page */
/** In the page: an amount is changed, and both the grid and the pane follow. */
async function measure() {
  const { host, newHost, univerAPI } = window;
  const timed = async (work) => {
    const tasks = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((each) => each.duration)));
    observer.observe({ type: 'longtask' });
    const start = performance.now();
    await work();
    const time = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 200));
    observer.disconnect();
    return { time, longest: Math.max(0, ...tasks) };
  };
  const sheet = univerAPI.getActiveWorkbook().getSheets()[0];
  const column = sheet.getRange(0, 0, 1, 20).getValues()[0].indexOf('Amount');
  const recalculated = await timed(async () => {
    const done = univerAPI.getFormula().onCalculationResultApplied(300_000);
    sheet.getRange(1, Math.max(0, column), 1, 1).setValue(123.45);
    await done;
  });
  const answered = await timed(() => host.ask('open', null));
  const first = await timed(() => newHost().ask('open', null));
  const report = await timed(() => host.ask('show', { report: 'aging' }));
  return { recalculated, answered, first, report };
}
