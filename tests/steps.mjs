/**
 * `npm test`: every check of the project, each a script of package.json of the same name, the quick ones first. It stops
 * at the first that fails. `npm test -- unit build` runs those alone.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const STEPS = ['format', 'lint', 'types', 'unit', 'build', 'e2e'];
const TESTING = ['unit', 'e2e'];

const asked = process.argv.slice(2);
const unknown = asked.filter((step) => !STEPS.includes(step));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. The steps are ${STEPS.join(', ')}.`);
  process.exit(2);
}

const results = mkdtempSync(path.join(tmpdir(), 'encours-tests-'));
const lines = [];
const tests = { passed: 0, failed: 0, skipped: 0 };

/** Whether the step passed; its output goes where ours goes, while it runs. */
function run(step) {
  console.log(`\n── ${step}`);
  const file = path.join(results, `${step}.json`);
  const report = TESTING.includes(step) ? ` -- --json --outputFile="${file}"` : '';
  const started = performance.now();
  const { status } = spawnSync(`npm run --silent ${step}${report}`, { shell: true, stdio: 'inherit' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  lines.push(`${step.padEnd(7)}${seconds.padStart(7)} s${status === 0 ? '' : '  FAILED'}`);
  if (report) count(file);
  return status === 0;
}

/** A file of tests that could not be run at all counts as one that failed. */
function count(file) {
  try {
    const done = JSON.parse(readFileSync(file, 'utf8'));
    tests.passed += done.numPassedTests;
    tests.failed += done.numFailedTests + done.numRuntimeErrorTestSuites;
    tests.skipped += done.numPendingTests + done.numTodoTests;
  } catch {
    console.error('Jest left no results.');
  }
}

const failed = STEPS.filter((step) => asked.length === 0 || asked.includes(step)).find((step) => !run(step));
rmSync(results, { recursive: true });

console.log(`\n${lines.join('\n')}`);
if (failed) console.log(`The step ${failed} failed; run it alone with: npm test -- ${failed}`);
console.log(`tests: ${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped`);
process.exitCode = failed ? 1 : 0;
