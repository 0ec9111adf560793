/** Single cells are changed; formulas, looks and whatever stands around them stay. */
import { formulasLost, patchedSheet, type Patch } from '../../../files/xlsx/amend/patch-cells';
import { withNames, withReferences, withTitle } from '../../../files/xlsx/amend/main-part';

const XML =
  '<worksheet><dimension ref="A1:C3"/><sheetData>' +
  '<row r="1" spans="1:3"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" s="2"><v>5</v></c><c r="C1"><f>B1*2</f><v>10</v></c></row>' +
  '<row r="3"><c r="B3" s="3"><v>7</v></c><c r="C3"><f t="shared" ref="C3:C4" si="0">B3*2</f><v>14</v></c></row>' +
  '<row r="4"><c r="C4"><f t="shared" si="0"/><v>0</v></c></row>' +
  '</sheetData><conditionalFormatting sqref="A1"/><drawing r:id="rId1"/></worksheet>';

const at = (row: number, column: number, patch: Patch) => new Map([[row, new Map([[column, patch]])]]);

test('a value is replaced and keeps its look; formulas beside it and all around the cells stay', () => {
  const xml = patchedSheet(XML, at(0, 1, { value: 6.5 }));
  expect(xml).toContain('<c r="B1" s="2"><v>6.5</v></c><c r="C1"><f>B1*2</f><v>10</v></c>');
  expect(xml).toContain('<f t="shared" ref="C3:C4" si="0">B3*2</f>');
  expect(xml).toContain('</sheetData><conditionalFormatting sqref="A1"/><drawing r:id="rId1"/></worksheet>');
});

test.each<[string, Patch, string]>([
  [
    'a text',
    { value: 'a < "b" & c' },
    '<c r="B1" s="2" t="inlineStr"><is><t xml:space="preserve">a &lt; &quot;b&quot; &amp; c</t></is></c>',
  ],
  ['a truth', { value: true }, '<c r="B1" s="2" t="b"><v>1</v></c>'],
  ['nothing', { value: null }, '<c r="B1" s="2"/>'],
  ['a formula', { value: 3, formula: 'A1&"x"' }, '<c r="B1" s="2"><f>A1&amp;&quot;x&quot;</f><v>3</v></c>'],
])('%s is written', (_, patch, written) => {
  expect(patchedSheet(XML, at(0, 1, patch))).toContain(written);
});

test('a row between two and one below the last are added in their order, and look like the one above', () => {
  const xml = patchedSheet(XML, new Map([...at(1, 1, { value: 1 }), ...at(9, 1, { value: 2 })]));
  expect(xml.match(/<row r="\d+"/g)).toEqual(['<row r="1"', '<row r="2"', '<row r="3"', '<row r="4"', '<row r="10"']);
  expect(xml).toContain('<row r="2"><c r="B2" s="2"><v>1</v></c></row>');
  expect(xml).toContain('<row r="10"><c r="B10" s="3"><v>2</v></c></row>');
});

test('where a formula of several cells is overwritten, the others keep their values, and all are counted', () => {
  const patches = at(2, 2, { value: 9 });
  expect(patchedSheet(XML, patches)).toContain('<row r="4"><c r="C4"><v>0</v></c></row>');
  expect(formulasLost(XML, patches)).toBe(2);
  expect(formulasLost(XML, at(0, 1, { value: 1 }))).toBe(0);
});

test('a new title reaches every formula, and no other title that ends alike', () => {
  expect(withReferences("<f>Ventes!A1+MesVentes!A1+'Ventes'!B2</f>", 'Ventes', "L'an")).toBe(
    "<f>'L''an'!A1+MesVentes!A1+'L''an'!B2</f>",
  );
  expect(withTitle('<sheets><sheet name="A" sheetId="1"/></sheets>', 'A', 'B & C')).toContain('name="B &amp; C"');
});

test('names are replaced without regard to case, and those of single sheets stay', () => {
  const xml =
    '<workbook><sheets><sheet name="A"/></sheets><definedNames><definedName name="ar_log">A!$A$1</definedName>' +
    '<definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1</definedName></definedNames></workbook>';
  expect(withNames(xml, [{ name: 'AR_Log', reference: 'B!$A$1' }], new Set())).toBe(
    '<workbook><sheets><sheet name="A"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1</definedName>' +
      '<definedName name="AR_Log">B!$A$1</definedName></definedNames></workbook>',
  );
});
