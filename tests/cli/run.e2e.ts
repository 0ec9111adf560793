import { execFile } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
let checkout: string;

/** A checkout in which nothing is built. */
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'encours-checkout-'));
  for (const part of [
    'cli',
    'core',
    'files',
    'package.json',
    'package-lock.json',
    'tools',
    'tsconfig.json',
    'webpack.config.js',
  ]) {
    cpSync(join(root, part), join(checkout, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'), 'junction');
});

afterEach(() => {
  rmSync(checkout, { recursive: true });
});

type Run = { readonly code: number; readonly stdout: string; readonly stderr: string };

const version = (): Promise<Run> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [join(checkout, 'cli/run.mjs'), '--version'], (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });

test('two that start at once on a fresh checkout both run, print nothing of the build and leave one bundle', async () => {
  const { version: current } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const quiet = { code: 0, stdout: `${current}\n`, stderr: '' };
  expect(await Promise.all([version(), version()])).toEqual([quiet, quiet]);
  expect(readdirSync(join(checkout, 'dist'))).toEqual(['cli']);
  expect(readdirSync(join(checkout, 'dist/cli'))).toEqual(['encours.js']);
});

test('a change of the source is in the next run', async () => {
  await version();
  const file = join(checkout, 'package.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"version": "[^"]+"/, '"version": "9.8.7"'));
  expect(await version()).toEqual({ code: 0, stdout: '9.8.7\n', stderr: '' });
});

test('a source that cannot be built is one sentence and its place on standard error, and exit code 1', async () => {
  appendFileSync(join(checkout, 'cli/main.ts'), "import './nowhere';\n");
  const { code, stdout, stderr } = await version();
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^encours: the command line could not be built: ERROR in \.\/cli\/main\.ts/);
  expect(stderr).toContain("Can't resolve './nowhere'");
});
