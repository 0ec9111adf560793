import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { replaceFile } from '../../files/replace-file';
import { testFolder } from '../cli/folder';
import { sentence } from '../cli/reading';

const folder = testFolder();

test('the pieces become the file, and nothing else stays in the folder', async () => {
  await replaceFile(folder.path('a.csv'), ['first ', Buffer.from('second')]);
  expect(readFileSync(folder.path('a.csv'), 'utf8')).toBe('first second');
  expect(readdirSync(folder.path(''))).toEqual(['a.csv']);
});

test('when a piece cannot be made, the old file stays and no other is left', async () => {
  const path = folder.write('a.csv', 'old');
  function* failing(): Generator<string> {
    yield 'new';
    throw new Error('no more');
  }
  await expect(replaceFile(path, failing())).rejects.toThrow('no more');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder.path(''))).toEqual(['a.csv']);
});

test('a file that only its owner may read stays so', async () => {
  const path = folder.write('a.csv', 'old');
  chmodSync(path, 0o600);
  await replaceFile(path, ['new']);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a folder that is not there is told in a sentence', async () => {
  expect((await sentence(replaceFile(folder.path('none/a.csv'), ['x']))).code).toBe(1);
});
