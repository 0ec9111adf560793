/** Runs a script of the bench, or the product, in a process of its own: nothing that ran before can help or hinder it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PEAK_MEMORY = new URL('peak-memory.mjs', import.meta.url).href;

/** Standard output and seconds; throws the child's own words when it fails. */
export function run(script, args, { nodeOptions = [], env = {} } = {}) {
  const start = performance.now();
  const child = spawnSync(process.execPath, [...nodeOptions, script, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1024 ** 3,
  });
  const seconds = (performance.now() - start) / 1000;
  if (child.status !== 0)
    throw new Error(lastWords(child.stderr) ?? `${script} ended with ${child.status ?? child.signal}`);
  return { output: child.stdout, seconds };
}

/** As `run`, with the most memory that the process ever held, in bytes. */
export function runWeighed(script, args, folder) {
  const file = `${folder}/peak-memory`;
  const done = run(script, args, { nodeOptions: ['--import', PEAK_MEMORY], env: { BENCH_PEAK_MEMORY: file } });
  return { ...done, bytes: Number(readFileSync(file, 'utf8')) };
}

/** Of a stack trace, the line that says what happened. */
function lastWords(errors) {
  const lines = errors.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /Error: /.test(line)) ?? lines.at(-1);
}

export const here = (name) => fileURLToPath(new URL(name, import.meta.url));
