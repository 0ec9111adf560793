import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GOOGLE_SERVICES, refusedByAppsScript } from './support/apps-script-syntax';

const emitted = (file: string): string => readFileSync(join(__dirname, '../dist', file), 'utf8');

test('Apps Script can parse all of core, with its libraries, and has every global that it names', () => {
  expect(refusedByAppsScript(emitted('gate/core.js'), [])).toEqual([]);
});

test('Apps Script can parse Code.js and has every global that it names', () => {
  expect(refusedByAppsScript(emitted('sheets/Code.js'), GOOGLE_SERVICES)).toEqual([]);
});
