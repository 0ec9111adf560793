import { installedChrome } from './support/chromium';

test('a Chrome that is named is used wherever it is', () => {
  expect(installedChrome('darwin', { CHROME_PATH: process.execPath })).toBe(process.execPath);
});

test.each([
  ['a named one', 'linux', { CHROME_PATH: '/nowhere/chrome' }, '/nowhere/chrome'],
  [
    'one in the usual places',
    'win32',
    { ProgramFiles: 'C:\\Nowhere' },
    'C:\\Nowhere\\Google\\Chrome\\Application\\chrome.exe',
  ],
] as const)('without %s, the failure says where it was looked for and what to do', (_, system, env, place) => {
  expect(() => installedChrome(system, env)).toThrow(
    `The tests need Google Chrome or Chromium, and there is none at ${place}. ` +
      'Install it, or name its program in CHROME_PATH.',
  );
});
