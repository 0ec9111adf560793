import { existsSync, readFileSync, utimesSync } from 'node:fs';
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
    expect(readFileSync(folder.path(LOCK), 'utf8')).toBe(`${String(process.pid)} ${os.hostname()}`);
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

test('a lock that names nobody is one that is being written, until it is old', async () => {
  const file = folder.write(LOCK, '');
  expect((await sentence(works())).said).toContain('Another run is at work');
  utimesSync(file, new Date(0), new Date(0));
  expect(await works()).toBe('worked');
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
  expect(existsSync(folder.path(LOCK))).toBe(false);
});
