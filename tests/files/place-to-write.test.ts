import { linkSync, mkdirSync, symlinkSync } from 'node:fs';
import { placeToWrite } from '../../files/place-to-write';
import { testFolder } from '../cli/folder';
import { sentence } from '../cli/reading';

const folder = testFolder();
const ours = (): Promise<boolean> => Promise.resolve(true);
const notOurs = (): Promise<boolean> => Promise.resolve(false);

test('a free place is taken as it is', async () => {
  expect(await placeToWrite(folder.path('out.xlsx'), [folder.write('in.csv', 'x')], notOurs)).toBe(
    folder.path('out.xlsx'),
  );
});

test('a workbook of ours is replaced where it really is', async () => {
  folder.write('out.xlsx', 'x');
  symlinkSync(folder.path('out.xlsx'), folder.path('link.xlsx'));
  expect(await placeToWrite(folder.path('link.xlsx'), [], ours)).toBe(folder.path('out.xlsx'));
});

test.each<[string, (input: string, out: string) => void]>([
  ['itself', () => undefined],
  ['a symbolic link to it', symlinkSync],
  ['a hard link to it', linkSync],
])('the input is never written, not by %s', async (kind, link) => {
  const input = folder.write('in.xlsx', 'x');
  const out = kind === 'itself' ? input : folder.path('out.xlsx');
  link(input, out);
  expect(await sentence(placeToWrite(out, [input], ours))).toEqual({
    code: 2,
    said: expect.stringContaining('was read, and is not replaced') as string,
  });
});

test('what is not ours is never written', async () => {
  const out = folder.write('out.xlsx', 'x');
  const { code, said } = await sentence(placeToWrite(out, [], notOurs));
  expect(code).toBe(2);
  expect(said).toContain('--out');
});

test('a folder that does not exist is told', async () => {
  const { code, said } = await sentence(placeToWrite(folder.path('none/out.xlsx'), [], ours));
  expect(code).toBe(2);
  expect(said).toContain(folder.path('none'));
});

test('a folder in the place of the file is not ours', async () => {
  mkdirSync(folder.path('out.xlsx'));
  expect((await sentence(placeToWrite(folder.path('out.xlsx'), [], notOurs))).code).toBe(2);
});
