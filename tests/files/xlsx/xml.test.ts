import fc from 'fast-check';
import { attribute, textOfXml, xmlReader } from '../../../files/xlsx/xml';

const XML =
  '<?xml version="1.0"?><!-- a > b --><x:sst count="2" note=\'a > "b"\'><si><t xml:space="preserve"> A &amp; B</t></si>' +
  '<si><t/><r><t><![CDATA[1 < 2 & 3]]></t></r></si></x:sst>';

/** Every tag and text in its order, when the source comes cut at these places. */
function read(source: string, cuts: readonly number[]): readonly string[] {
  const seen: string[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') seen.push(textOfXml(text));
    text = '';
  };
  const reader = xmlReader({
    open: (name, attributes) => {
      flush();
      seen.push(`<${name}${attributes}`);
    },
    close: (name) => {
      flush();
      seen.push(`/${name}`);
    },
    text: (raw) => (text += raw),
  });
  const places = [0, ...[...cuts].sort((a, b) => a - b), source.length];
  for (const [i, place] of places.slice(0, -1).entries()) reader(source.slice(place, places[i + 1]));
  return seen;
}

test('tags, texts and sections that are not parsed come in their order', () => {
  expect(read(XML, [])).toEqual([
    '<sst count="2" note=\'a > "b"\'',
    '<si',
    '<t xml:space="preserve"',
    ' A & B',
    '/t',
    '/si',
    '<si',
    '<t',
    '/t',
    '<r',
    '<t',
    '1 < 2 & 3',
    '/t',
    '/r',
    '/si',
    '/sst',
  ]);
});

test('it does not matter where the source is cut into chunks', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(XML.length), { maxLength: 8 }), (cuts) => {
      expect(read(XML, cuts)).toEqual(read(XML, []));
    }),
  );
});

test('an attribute is found by its own name only', () => {
  const attributes = ' sheetId="7" r:id="rId2" name=\'Ventes "2026"\' localId = "x"';
  expect(attribute(attributes, 'id')).toBe('rId2');
  expect(attribute(attributes, 'name')).toBe('Ventes "2026"');
  expect(attribute(attributes, 'localId')).toBe('x');
  expect(attribute(attributes, 'Id')).toBeUndefined();
});

test('entities and the escapes of spreadsheets become the characters that they stand for', () => {
  expect(textOfXml('A &lt;&#233;&#x20AC;&gt; _x000D_ _x005F_x0041_ &unknown;')).toBe('A <é€> \r _x0041_ &unknown;');
});
