/** The commands about one customer and about the settings, as a person runs them on the sample. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { testFolder } from './folder';

const folder = testFolder();
const ROOT = path.resolve(__dirname, '../..');
const PROGRAM = path.join(ROOT, 'cli/run.mjs');
const SAMPLE = path.join(ROOT, 'samples/receivables.xlsx');

function encours(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
    cwd: folder.path(''),
    env: { ...process.env, LC_ALL: 'C', ENCOURS_DEBUG: '' },
  });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

const sheetsIn = async (name: string) => (await readXlsx(readFileSync(folder.path(name)))).sheets;
const cellsIn = async (name: string) => (await sheetsIn(name)).flatMap(({ rows }) => rows.flat());

beforeAll(() => {
  expect(spawnSync(process.execPath, [PROGRAM, '--version']).status).toBe(0);
}, 60_000);

test('a statement is a workbook that says who is owed and where to pay, and nothing of where it comes from', async () => {
  const { out, err } = encours('statement', SAMPLE, 'menuiserie lenoir', '--as-of', '2026-06-15', '--out', 's.xlsx');
  expect([err, out]).toEqual([
    '',
    'Relevé de compte : Menuiserie Lenoir\nSolde : 11\u202f022,90 EUR\nClasseur : s.xlsx\n',
  ]);
  const cells = (await cellsIn('s.xlsx')).map(String);
  expect(cells).toEqual(
    expect.arrayContaining([
      'Dû à Ateliers Verdier, 12 rue des Tanneurs, 44000 Nantes.',
      'À régler sur le compte IBAN FR14 2004 1010 0505 0001 3M02 606, Ateliers Verdier.',
    ]),
  );
  expect(cells.filter((cell) => cell.includes('receivables.xlsx'))).toEqual([]);
});

test('a hand-over tells what was sent, from the log of the folder', async () => {
  const AT = ['--as-of', '2026-06-15'];
  expect(encours('remind', SAMPLE, ...AT, '--out', 'd').code).toBe(0);
  expect(encours('remind', '--mark-sent', 'all', '--out', 'd', ...AT).code).toBe(0);
  const { out, err } = encours('hand-over', SAMPLE, 'C0147', ...AT, '--reminders', 'd', '--out', 'h.xlsx');
  expect([err, out]).toEqual(['', 'Dossier contentieux : Transports Quellec\nClasseur : h.xlsx\n']);
  expect((await sheetsIn('h.xlsx')).map(({ name }) => name)).toEqual([
    'Dossier Transports Quellec',
    'Créances Transports Quellec',
    'Historique Transports Quellec',
  ]);
  const cells = await cellsIn('h.xlsx');
  // Seven invoices at 12.15 % from the day after each was due, added up by hand, and forty euros for each.
  expect(cells).toEqual(expect.arrayContaining([23_007.9, 804.61, 280, 24_092.51, 'relance ferme']));
});

test.each(['statement', 'hand-over'])(
  '%s of a customer whom nobody is called is refused, and nothing is written',
  (command) => {
    const { code, err } = encours(command, SAMPLE, 'Nobody');
    expect([code, err]).toEqual([2, expect.stringContaining('Nobody')]);
  },
);

test('what can be set is a workbook; edited and named, it holds', async () => {
  const { out } = encours('settings', SAMPLE, '--out', 's.xlsx');
  expect(out).toContain('--settings s.xlsx');
  const { sheets, namedRanges } = await readXlsx(readFileSync(folder.path('s.xlsx')));
  // The notes of the sample stay with the sample.
  expect(sheets.map(({ name }) => name)).toEqual(['Réglages Encours', 'Politique de crédit', 'Lettres']);
  const edited = sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows.map((row) =>
      row.map((cell) => (cell === 'première relance' && sheet.name === 'Politique de crédit' ? 'whenever' : cell)),
    ),
  }));
  folder.write('edited.xlsx', await writeXlsx({ sheets: edited, ...(namedRanges && { namedRanges }) }));
  const told = encours('remind', SAMPLE, '--as-of', '2026-06-15', '--settings', 'edited.xlsx', '--dry-run');
  expect(told.out).toContain('Politique de crédit, ligne 7, Lettre : « whenever » n’est pas compris');
  // Promises and disputes of the workbook hold all the same.
  expect(told.out).toContain('F2026-0060 : règlement promis');
});

test('a settings workbook, which somebody may have edited, is not replaced', () => {
  expect(encours('settings', SAMPLE, '--out', 's.xlsx').code).toBe(0);
  expect(encours('settings', SAMPLE, '--out', 's.xlsx')).toMatchObject({ code: 2, out: '' });
  expect(encours('report', SAMPLE, '--out', 's.xlsx')).toMatchObject({ code: 2, out: '' });
});
