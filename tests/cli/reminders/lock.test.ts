import { existsSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import { withLock } from '../../../cli/reminders/lock';
import { testFolder } from '../folder';
import { sentence } from '../reading';

const folder = testFolder();
const LOCK = '.encours-lock';

/** A process that ended long ago: no system gives numbers so high. */
const DEAD = '999999999';

const works = (): Promise<string> => withLock(folder.path(''), () => Promise.resolve('worked'));

test('a run has the folder for itself, and leaves nothing behind', async () => {
  await withLock(folder.path(''), async () => {
    expect(readFileSync(folder.path(LOCK), 'utf8')).toContain(`${String(process.pid)} ${os.hostname()}`);
    expect((await sentence(works())).said).toContain('Another run is at work');
  });
  expect(existsSync(folder.path(LOCK))).toBe(false);
  expect(await works()).toBe('worked');
});

test('a run that fails lets the next one in', async () => {
  await expect(withLock(folder.path(''), () => Promise.reject(new Error('it failed')))).rejects.toThrow('it failed');
  expect(await works()).toBe('worked');
});

test('the folder is made where there is none', async () => {
  expect(await withLock(folder.path('a/b'), () => Promise.resolve(existsSync(folder.path(`a/b/${LOCK}`))))).toBe(true);
});

test('the lock of a process that has died is taken away', async () => {
  folder.write(LOCK, `${DEAD} ${os.hostname()}`);
  expect(await works()).toBe('worked');
});

test('of the process of another machine nobody can say, so that it is believed', async () => {
  folder.write(LOCK, `${DEAD} ${os.hostname()}-other`);
  const { code, said } = await sentence(works());
  expect([code, said]).toEqual([1, expect.stringContaining(LOCK)]);
});

test('a lock that names nobody is not ours to take away', async () => {
  folder.write(LOCK, '');
  expect((await sentence(works())).said).toContain(`delete “${folder.path(LOCK)}”`);
});

test('while somebody takes over the lock of the dead nobody else does, and the file in the way is named', async () => {
  folder.write(LOCK, `${DEAD} ${os.hostname()}`);
  folder.write('.encours-takeover', `${DEAD} ${os.hostname()}`);
  expect((await sentence(works())).said).toContain(folder.path('.encours-takeover'));
});

test('a run takes away no lock but its own', async () => {
  await withLock(folder.path(''), () => Promise.resolve(folder.write(LOCK, `${DEAD} elsewhere`)));
  expect(readFileSync(folder.path(LOCK), 'utf8')).toBe(`${DEAD} elsewhere`);
});

test('of many that find the lock of the dead one works at a time', async () => {
  folder.write(LOCK, `${DEAD} ${os.hostname()}`);
  let atWork = 0;
  let worked = 0;
  const run = (): Promise<void> =>
    withLock(folder.path(''), async () => {
      expect(++atWork).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      atWork -= 1;
      worked += 1;
    });
  await Promise.allSettled(Array.from({ length: 10 }, run));
  expect(worked).toBeGreaterThan(0);
  expect(readdirSync(folder.path(''))).toEqual([]);
});
