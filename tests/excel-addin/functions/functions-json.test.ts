import { catalogue } from '../../../core/functions/index';
import { textIn } from '../../../core/text/text';
import { files } from '../../../excel-addin/functions/files';
import { functionsJson } from '../../../excel-addin/functions/functions-json';

const english = functionsJson(catalogue, 'en');
const french = functionsJson(catalogue, 'fr');

test('every function of the catalogue is declared, in its order', () => {
  expect(english.functions.map(({ name }) => name)).toEqual(catalogue.map(({ name }) => name));
});

test.each(english.functions)('$name has an id and a name that Excel accepts', ({ id, name }) => {
  expect(name).toBe(id);
  // Microsoft's generator of metadata refuses anything else; a name that reads as an address means the cell.
  expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,127}$/);
  expect(id).not.toMatch(/^([A-Z]{1,3}[0-9]+|R[0-9]*C[0-9]*)$/);
});

test('no two ids are the same when letters have no case', () => {
  expect(new Set(english.functions.map(({ id }) => id.toLowerCase())).size).toBe(catalogue.length);
});

test.each(catalogue)('$name takes a range of anything for each argument and answers one', ({ name, params }) => {
  const declared = english.functions.find(({ id }) => id === name);
  expect(declared?.result).toEqual({ type: 'any', dimensionality: 'matrix' });
  expect(declared?.parameters).toEqual(
    params.map((param) => ({
      name: param.name,
      description: expect.stringMatching(/\S/) as unknown,
      type: 'any',
      dimensionality: 'matrix',
      ...(param.optional && { optional: true }),
    })),
  );
});

test.each(english.functions)('$name has no argument that must be given behind one that may be left out', (declared) => {
  const optional = declared.parameters.map((parameter) => parameter.optional === true);
  expect(optional).toEqual([...optional].sort());
});

test('ranges with errors in them reach the functions', () => {
  expect(english.allowErrorForDataTypeAny).toBe(true);
});

test('French differs in its sentences only', () => {
  expect(french.functions.map(({ description }) => description)).toEqual(
    catalogue.map(({ name }) => textIn('fr').functions[name].summary),
  );
  expect(withoutSentences(french)).toEqual(withoutSentences(english));
});

test('the build writes both languages as JSON', () => {
  expect(Object.keys(files)).toEqual(['functions.json', 'functions-fr.json']);
  expect(JSON.parse(files['functions.json'] ?? '')).toEqual(english);
  expect(JSON.parse(files['functions-fr.json'] ?? '')).toEqual(french);
});

const withoutSentences = (json: object): unknown =>
  JSON.parse(JSON.stringify(json, (key, value: unknown) => (key === 'description' ? undefined : value)));
