/** What a person pushes after copying `.clasp.example.json` to `.clasp.json`, in the words of clasp itself. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'encours-clasp-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('clasp pushes the bundle and the manifest, and finds nothing else in the folder', () => {
  cpSync('.clasp.example.json', path.join(folder, '.clasp.json'));
  cpSync('.claspignore', path.join(folder, '.claspignore'));
  cpSync('dist/sheets', path.join(folder, 'dist/sheets'), { recursive: true });
  const clasp = path.resolve('node_modules/.bin/clasp');
  const status = execFileSync(clasp, ['status', '--json'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, HOME: folder },
  });
  const { filesToPush, untrackedFiles } = JSON.parse(status) as Readonly<Record<string, string[]>>;
  expect(filesToPush?.sort()).toEqual(['dist/sheets/Code.js', 'dist/sheets/appsscript.json']);
  expect(untrackedFiles).toEqual([]);
});
