/**
 * All measurements in one run, and how they stand to the goals; README.md says how to read them.
 *
 *     node bench/run.mjs [--quick] [--only clean,second,files,code,pane]
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleCore } from './bundle.mjs';
import { here, run } from './child.mjs';
import { contenders } from './contenders.mjs';
import { reportBesideLibrary, reportOnAMillion } from './files.mjs';
import { median } from './method.mjs';
import { measurePane } from './pane.mjs';
import { printCode, printFiles, printGoals, printPane, printRatios } from './print.mjs';

const { values: flags } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const processes = flags.quick ? 1 : 5;
const only = flags.only?.split(',');
const isChosen = (name) => only === undefined || only.includes(name);
const parts = [...Object.keys(contenders), 'files', 'code', 'pane'];
const unknown = only?.find((name) => !parts.includes(name));
if (unknown !== undefined) {
  console.error(`--only ${unknown}: choose among ${parts.join(', ')}`);
  process.exit(2);
}
const folder = mkdtempSync(path.join(tmpdir(), 'encours-bench-'));
const CODE = here('../dist/sheets/Code.js');

const failures = [];

/** Undefined when it fails: the rest is still worth measuring. */
function attempt(title, work) {
  process.stderr.write(`${title}\n`);
  const failed = (error) => {
    failures.push(`${title}: ${error.message}`);
    return undefined;
  };
  try {
    const done = work();
    return done instanceof Promise ? done.catch(failed) : done;
  } catch (error) {
    return failed(error);
  }
}

function isInstalled(library) {
  try {
    createRequire(import.meta.url).resolve(library);
    return true;
  } catch {
    return false;
  }
}

/** Contender → what each of its processes said. Contenders take turns, so that all meet the same moods of the machine. */
async function compareAll() {
  const names = new Set();
  for (const [name, { title, library }] of Object.entries(contenders)) {
    if (!isChosen(name)) continue;
    if (library === undefined || isInstalled(library)) names.add(name);
    else console.log(`${title}: not installed (npm ci --prefix bench)`);
  }
  const found = new Map([...names].map((name) => [name, []]));
  if (names.size === 0) return found;
  const given = JSON.stringify({ quick: flags.quick, bundle: await bundleCore(folder) });
  const nodeOptions = ['--expose-gc', '--max-old-space-size=8000'];
  for (let i = 1; i <= processes; i++) {
    for (const name of names) {
      const said = attempt(`${contenders[name].title}, process ${i} of ${processes}`, () =>
        JSON.parse(run(here('compare-one.mjs'), [name, given], { nodeOptions }).output),
      );
      if (said) found.get(name).push(said);
      // What is wrong in one process is wrong in all.
      else names.delete(name);
    }
  }
  return found;
}

function measureFiles() {
  if (!isChosen('files')) return {};
  const million = (kind) => attempt(`a report on a million rows of .${kind}`, () => reportOnAMillion(folder, kind));
  return {
    pairs: attempt('a report beside the library alone', () => reportBesideLibrary(folder, processes)),
    csv: million('csv'),
    xlsx: million('xlsx'),
  };
}

/** Each figure of `first-call.mjs`, median of the processes. */
function measureCode() {
  if (!isChosen('code')) return undefined;
  if (!existsSync(CODE)) {
    console.log('Code.js: not built (npm run build)');
    return undefined;
  }
  const runs = attempt('Code.js in a fresh realm', () =>
    Array.from({ length: processes }, () => JSON.parse(run(here('first-call.mjs'), [CODE]).output)),
  );
  return runs && Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((one) => one[key]))]));
}

try {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  const found = await compareAll();
  const files = measureFiles();
  const code = measureCode();
  const pane = isChosen('pane') ? await attempt('the pane over 100,000 rows', () => measurePane(folder)) : undefined;
  if (found.size > 0) printRatios(found);
  printFiles(files);
  if (code) printCode(code);
  if (pane) printPane(pane);
  printGoals(found, files, pane);
  for (const failure of failures) console.log(`\nFAILED: ${failure}`);
  // A goal that is missed fails nothing; an answer that differs from the kernel's does.
  process.exitCode = failures.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
