/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../core/functions/index';
import { textIn } from '../../core/text/text';
import { addIn } from '../support/excel/add-in';
import { REQUIREMENTS } from '../support/excel/frame';
import { defaultOf, overrideOf, readManifest } from '../support/excel/manifest';
import { startExcel, type ExcelHost } from '../support/excel/start-excel';

const manifest = readManifest(readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8'));
const residsOf = (attribute: string): readonly string[] =>
  manifest.elements('*').flatMap((element) => element.getAttribute(attribute) ?? []);

let excel: ExcelHost;
beforeAll(async () => {
  excel = await startExcel(addIn);
});

test('every resource that is named exists, and every one that exists is named', () => {
  const resources = ['Image', 'Url', 'String'].flatMap((name) => manifest.elements(name)).filter(({ id }) => id !== '');
  expect([...new Set(residsOf('resid'))].sort()).toEqual(resources.map(({ id }) => id).sort());
});

test('no id of a resource is longer than the 32 characters that Office allows', () => {
  expect(residsOf('resid').filter((id) => id.length > 32)).toEqual([]);
});

test('functions, commands and pane are the one page that lives as long as the workbook is open', () => {
  const url = defaultOf(manifest.resource('Page.Url'));
  const page = manifest.element('Page').firstElementChild;
  expect(manifest.element('Runtime').getAttribute('lifetime')).toBe('long');
  expect(
    [manifest.element('Runtime'), page, manifest.element('FunctionFile')].map((element) =>
      element?.getAttribute('resid'),
    ),
  ).toEqual(['Page.Url', 'Page.Url', 'Page.Url']);
  expect(defaultOf(manifest.element('DefaultSettings').firstElementChild ?? undefined)).toBe(url);
  // A task pane of its own would be a second page.
  expect(manifest.elements('TaskpaneId')).toEqual([]);
});

test('every command of the ribbon is one that the page carries out', async () => {
  const commands = manifest.elements('FunctionName').map(({ textContent }) => textContent);
  expect(commands).toEqual(['agedBalance']);
  for (const command of commands) expect(await excel.press(command)).toBe(textIn('en').reports.noTable);
});

test('worksheet functions stand under the name that formulas, help and errors write', () => {
  const namespace = defaultOf(manifest.resource(manifest.element('Namespace').getAttribute('resid') ?? ''));
  const answer = catalogue[0]?.call([], { language: 'en', prefix: 'AR.' });
  expect(JSON.stringify(answer)).toContain(`=${namespace}.`);
});

test('every sentence exists in French, and no name of a function changes with the language', () => {
  const strings = manifest.elements('String').filter(({ id }) => id !== 'Namespace');
  expect(strings.filter((string) => overrideOf(string, 'fr-FR') === undefined).map(({ id }) => id)).toEqual([]);
  expect(overrideOf(manifest.resource('Namespace'), 'fr-FR')).toBeUndefined();
  expect(overrideOf(manifest.elements('Description')[0], 'fr-FR')).toBeDefined();
});

test('the button is called as everything else calls the report', () => {
  const label = manifest.resource('AgedBalance.Label');
  expect(defaultOf(label)).toBe(textIn('en').hosts.agedBalance);
  expect(overrideOf(label, 'fr-FR')).toBe(textIn('fr').hosts.agedBalance);
});

test('sentences are as short as Office wants them', () => {
  const texts = (list: string): string[] =>
    [...manifest.element(list).children].flatMap((string) => [
      defaultOf(string),
      ...[...string.children].map((child) => child.getAttribute('Value') ?? ''),
    ]);
  expect(texts('ShortStrings').filter((text) => text.length > 125)).toEqual([]);
  expect(texts('LongStrings').filter((text) => text.length > 250)).toEqual([]);
});

test('no more is asked for than is used: the document, and the requirement sets that the tests run with', () => {
  expect(manifest.element('Permissions').textContent).toBe('ReadWriteDocument');
  const sets = manifest.elements('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]);
  expect(Object.fromEntries(sets)).toEqual(REQUIREMENTS);
});

test('a picture has the size that it is named for', () => {
  for (const image of manifest.elements('Image').filter(({ id }) => id === '')) {
    expect(image.getAttribute('resid')).toBe(`Icon.${image.getAttribute('size') ?? ''}`);
  }
});
