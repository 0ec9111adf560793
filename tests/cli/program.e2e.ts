/** The command as a person runs it: a process of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { linkSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { testFolder } from './folder';
import { CSV } from './ledger';

const folder = testFolder();
const PROGRAM = path.resolve(__dirname, '../../cli/run.mjs');
const ENVIRONMENT = { ...process.env, LC_ALL: 'C', ENCOURS_DEBUG: '' };

type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

function encours(words: readonly string[], input?: string | Uint8Array, environment = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
    cwd: folder.path(''),
    env: { ...ENVIRONMENT, ...environment },
    ...(input !== undefined && { input }),
  });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

type Report = { readonly currencies: Readonly<Record<string, { readonly balance: number }>> };
const balances = ({ out }: Ended): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries((JSON.parse(out) as Report).currencies).map(([currency, { balance }]) => [currency, balance]),
  );

const BALANCES = { EUR: 1950.49, USD: 500 };
const AT = ['--as-of', '2026-06-30'];

beforeAll(() => {
  // The first run may have to bundle the program.
  expect(spawnSync(process.execPath, [PROGRAM, '--version']).status).toBe(0);
}, 60_000);

test('a report prints the aged balance and writes it beside the input', async () => {
  folder.write('factures.csv', CSV);
  const { code, out, err } = encours(['report', 'factures.csv', ...AT]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('Workbook: factures-encours-2026-06-30.xlsx');
  const { sheets, namedRanges } = await readXlsx(readFileSync(folder.path('factures-encours-2026-06-30.xlsx')));
  expect(sheets.map(({ name }) => name)).toEqual([
    'Dashboard',
    'Aged balance',
    'Open items',
    'Indicators',
    'Risk',
    'Worklist',
    'Data check',
    'Encours settings',
  ]);
  expect(namedRanges?.map(({ name }) => name)).toEqual(expect.arrayContaining(['AR_report_aging', 'AR_Settings']));
  const codes = sheets[1]?.rows.map(([cell]) => cell);
  expect(codes).toContain('C1');
  expect(sheets[2]?.rows.flat()).toContain('00121');
});

test('the same ledger gives the same figures from a file, a workbook and standard input', async () => {
  folder.write('f.csv', CSV);
  const rows = CSV.trim()
    .split('\n')
    .map((line) => line.split(';'));
  const workbook = await writeXlsx({ sheets: [{ name: 'Factures', rows }] });
  folder.write('f.xlsx', workbook);
  expect(balances(encours(['report', 'f.csv', '--json', ...AT]))).toEqual(BALANCES);
  expect(balances(encours(['report', 'f.xlsx', '--json', ...AT]))).toEqual(BALANCES);
  expect(balances(encours(['report', '-', '--json', ...AT], CSV))).toEqual(BALANCES);
  expect(balances(encours(['report', '-', '--json', ...AT], workbook))).toEqual(BALANCES);
});

test('a pipe may stand in the place of a file', () => {
  folder.write('f.csv', CSV);
  const command = `cat f.csv | "${process.execPath}" "${PROGRAM}" report /dev/stdin --json --as-of 2026-06-30`;
  const { stdout } = spawnSync('sh', ['-c', command], { cwd: folder.path(''), env: ENVIRONMENT });
  expect(balances({ code: 0, out: stdout.toString(), err: '' })).toEqual(BALANCES);
});

test('JSON is all that is printed, and writes no workbook unless it is named', () => {
  folder.write('f.csv', CSV);
  expect(encours(['report', 'f.csv', '--json', ...AT])).toMatchObject({ code: 0, err: '' });
  expect(readdirSync(folder.path(''))).toEqual(['f.csv']);
  encours(['report', 'f.csv', '--json', '--out', 'o.xlsx', ...AT]);
  expect(readdirSync(folder.path(''))).toEqual(['f.csv', 'o.xlsx']);
});

test('standard input writes its workbook in the current folder', () => {
  expect(encours(['report', '-', ...AT], CSV).code).toBe(0);
  expect(readdirSync(folder.path(''))).toEqual(['encours-2026-06-30.xlsx']);
});

test('a report replaces its own workbook', () => {
  folder.write('f.csv', CSV);
  expect(encours(['report', 'f.csv', '--out', 'o.xlsx', ...AT]).code).toBe(0);
  expect(encours(['report', 'f.csv', '--out', 'o.xlsx', '--as-of', '2026-05-31']).code).toBe(0);
});

test.each(['f.xlsx', 'symbolic.xlsx', 'hard.xlsx', 'theirs.xlsx', 'text.xlsx'])('%s is not replaced', async (out) => {
  const theirs = await writeXlsx({
    sheets: [
      {
        name: 'Factures',
        rows: CSV.trim()
          .split('\n')
          .map((line) => line.split(';')),
      },
    ],
  });
  const input = folder.write('f.xlsx', theirs);
  symlinkSync(input, folder.path('symbolic.xlsx'));
  linkSync(input, folder.path('hard.xlsx'));
  folder.write('theirs.xlsx', await writeXlsx({ sheets: [{ name: 'Notes', rows: [['keep']] }] }));
  folder.write('text.xlsx', 'keep');
  const before = readFileSync(folder.path(out));
  const { code, out: said, err } = encours(['report', 'f.xlsx', '--out', out, ...AT]);
  expect({ code, said }).toEqual({ code: 2, said: '' });
  expect(err).toContain(`“${out}”`);
  expect(readFileSync(folder.path(out))).toEqual(before);
});

test('settings come from flags, then --settings, then the workbook, then the defaults', async () => {
  const rows = CSV.trim()
    .split('\n')
    .map((line) => line.split(';'));
  const options = {
    sheets: [
      { name: 'Factures', rows },
      {
        name: 'Réglages',
        rows: [
          ['key', 'label', 'value'],
          ['language', '', 'fr'],
          ['aging.edge.1', '', 10],
          ['asOf.rule', '', '2026-06-30'],
        ],
      },
    ],
    namedRanges: [{ name: 'AR_Settings', range: "'Réglages'!$A$1:$C$4" }],
  };
  folder.write('f.xlsx', await writeXlsx(options));
  folder.write('s.csv', 'key;value\naging.edge.1;20\naging.edge.2;40\n');
  const edges = (...words: string[]): unknown =>
    (JSON.parse(encours(['report', 'f.xlsx', '--json', ...words]).out) as { settings: unknown }).settings;
  expect(edges()).toEqual({ edges: [10], basis: 'due' });
  expect(edges('--settings', 's.csv')).toEqual({ edges: [20, 40], basis: 'due' });
  expect(edges('--settings', 's.csv', '--edges', '7', '--basis', 'invoice')).toEqual({ edges: [7], basis: 'invoice' });
  expect(encours(['report', 'f.xlsx']).out).toContain('Au 30/06/2026');
  expect(encours(['report', 'f.xlsx', '--out', 'en.xlsx', '--lang', 'en']).out).toContain('As of 2026-06-30');
});

test('a setting that is not understood is told, and the report is made', () => {
  folder.write('f.csv', CSV);
  folder.write('s.csv', 'key,value\ncurrency,euros of France\n');
  const { code, err } = encours(['report', 'f.csv', '--settings', 's.csv', '--json', ...AT]);
  expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('euros of France') as string });
});

test('a check lists what is wrong, and is strict only when told', () => {
  folder.write('f.csv', CSV);
  folder.write('clean.csv', CSV.replace('douze', '12'));
  expect(encours(['check', 'f.csv'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('Row 7, Montant TTC') as string,
  });
  expect(encours(['check', 'f.csv', '--strict']).code).toBe(1);
  expect(encours(['check', 'clean.csv', '--strict'])).toMatchObject({ code: 0 });
  expect(JSON.parse(encours(['check', 'f.csv', '--json']).out)).toMatchObject({ schema: 1, problemCount: 1 });
});

test('a check looks at the settings as well, and is as strict with them', () => {
  folder.write('clean.csv', CSV.replace('douze', '12'));
  folder.write('s.csv', 'key,value\ncurrency,euros of France\n');
  const words = ['check', 'clean.csv', '--settings', 's.csv'];
  expect(encours([...words, '--strict']).code).toBe(1);
  const { code, out } = encours([...words, '--json']);
  expect({ code, json: JSON.parse(out) as unknown }).toMatchObject({
    code: 0,
    json: { problemCount: 0, settingProblems: [{ file: 's.csv', key: 'currency', code: 'value' }] },
  });
});

test('what cannot be decided ends with 1 and names flag, column and two cells', () => {
  folder.write('f.csv', 'Client;Échéance;Montant TTC\nLenoir;03/04/2026;12\nAuvray;05/06/2026;13\n');
  const { code, out, err } = encours(['report', 'f.csv', ...AT]);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  for (const part of ['--dates', 'Échéance', '03/04/2026', '05/06/2026']) expect(err).toContain(part);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(encours(['report', 'f.csv', '--dates', 'dmy', '--json', ...AT]).code).toBe(0);
});

test.each([
  [1, ['report', 'none.csv'], /does not exist/],
  [1, ['report', '.'], /is a folder/],
  [2, ['report', 'none.csv', '--nonsense'], /--nonsense/],
  [2, [], /Name a file/],
])('ends with %i after %j, and says why in one sentence', (code, words, expected) => {
  const ended = encours(words);
  expect(ended).toMatchObject({ code, out: '' });
  expect(ended.err).toMatch(expected);
  expect(ended.err).not.toContain(' at ');
  expect(ended.err.trim().split('\n')).toHaveLength(1);
});

test('ENCOURS_DEBUG=1 shows where a failure comes from', () => {
  expect(encours(['report', 'none.csv'], undefined, { ENCOURS_DEBUG: '1' }).err).toMatch(/ENOENT/);
});

test('the system’s French is spoken', () => {
  expect(encours(['report', 'none.csv'], undefined, { LC_ALL: 'fr_FR.UTF-8' }).err).toContain('n’existe pas');
});

test('a full disk behind standard output is told in one sentence', () => {
  folder.write('f.csv', CSV);
  const command = `"${process.execPath}" "${PROGRAM}" report f.csv --json --as-of 2026-06-30 > /dev/full`;
  const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: folder.path(''), env: ENVIRONMENT });
  expect(status).toBe(1);
  expect(stderr.toString().trim().split('\n')).toHaveLength(1);
});

test('a reader that closes early is no failure', async () => {
  folder.write('f.csv', CSV);
  const child = spawn(process.execPath, [PROGRAM, 'report', 'f.csv', ...AT], {
    cwd: folder.path(''),
    env: ENVIRONMENT,
  });
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, err }).toEqual({ code: 0, err: '' });
});
