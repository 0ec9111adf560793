import { writeXlsx, type WriteOptions } from 'hucre/xlsx';
import { rawWorkbook, relationships } from '../raw-workbook';
import { testFolder } from '../../cli/folder';
import { readFile, sentence, settingsOf } from '../../cli/reading';

const folder = testFolder();

const HEADER = ['Client', 'N° facture', 'Échéance', 'Montant TTC'];
const LEDGER = [HEADER, ['Lenoir', '00121', new Date(Date.UTC(2026, 5, 30)), 800.5]];
const DUE = 46203;

const saved = async (options: WriteOptions): Promise<string> => folder.write('a.xlsx', await writeXlsx(options));

test('dates are the serials that the sheet holds, and texts keep their zeros', async () => {
  const path = await saved({ sheets: [{ name: 'Factures', rows: LEDGER }] });
  expect((await readFile(path)).rows).toEqual([HEADER, ['Lenoir', '00121', DUE, 800.5]]);
});

test.each(['shared', 'inline'] as const)('%s texts are read alike', async (stringMode) => {
  const path = await saved({
    stringMode,
    sheets: [{ name: 'Factures', rows: [HEADER, ['L & <fils>', '=A1', ' 1 ', '#N/A!']] }],
  });
  expect((await readFile(path)).rows[1]).toEqual(['L & <fils>', '=A1', ' 1 ', '#N/A!']);
});

test('the name AR_Receivables says where the table is, on whatever sheet', async () => {
  const path = await saved({
    sheets: [
      { name: 'Clients', rows: [HEADER, ['not', 'this', 'one', 1]] },
      {
        name: 'Ventes 2026',
        rows: [['title'], ['', ...HEADER, 'beside'], ['', 'Lenoir', '00121', DUE, 1, 'x'], ['below']],
      },
    ],
    namedRanges: [{ name: 'AR_Receivables', range: "'Ventes 2026'!$B$2:$E$3" }],
  });
  const { table, rows } = await readFile(path);
  expect({ sheet: table.sheet, name: table.name, firstRow: table.firstRow }).toEqual({
    sheet: 'Ventes 2026',
    name: 'AR_Receivables',
    firstRow: 2,
  });
  expect(rows).toEqual([HEADER, ['Lenoir', '00121', DUE, 1]]);
});

test('the name may point at whole columns', async () => {
  const path = await saved({
    sheets: [{ name: 'F', rows: LEDGER.map((row) => ['x', ...row]) }],
    namedRanges: [{ name: 'AR_Receivables', range: 'F!$B:$E' }],
  });
  expect((await readFile(path)).rows).toEqual([HEADER, ['Lenoir', '00121', DUE, 800.5]]);
});

test('without the name, a native table with known headers comes before the cells around it', async () => {
  const path = await saved({
    sheets: [
      { name: 'Notes', rows: [['nothing here']] },
      {
        name: 'Factures',
        rows: [['Export'], HEADER, ['Lenoir', '00121', DUE, 1], ['Total', '', '', 1], ['note below']],
        tables: [{ name: 'Invoices', range: 'A2:D4', columns: HEADER.map((name) => ({ name })), showTotalRow: true }],
      },
    ],
  });
  const { table, rows } = await readFile(path);
  expect([table.sheet, table.name, table.firstRow]).toEqual(['Factures', 'Invoices', 2]);
  expect(rows).toEqual([HEADER, ['Lenoir', '00121', DUE, 1]]);
});

test('a name may point at a native table', async () => {
  const path = await saved({
    sheets: [
      {
        name: 'F',
        rows: [['x'], ...LEDGER],
        tables: [{ name: 'Invoices', range: 'A2:D3', columns: HEADER.map((name) => ({ name })) }],
      },
    ],
    namedRanges: [{ name: 'AR_Receivables', range: 'Invoices[#All]' }],
  });
  expect((await readFile(path)).table).toMatchObject({ name: 'AR_Receivables', firstRow: 2 });
});

test('without name and table, the first sheet with a header among its first rows is read; hidden sheets are not', async () => {
  const path = await saved({
    sheets: [
      { name: 'Hidden', rows: LEDGER, hidden: true },
      { name: 'Cover', rows: [['Ateliers Verdier']] },
      { name: 'Factures', rows: [['Ateliers Verdier'], [], ...LEDGER] },
    ],
  });
  const { table, rows } = await readFile(path);
  expect(table.sheet).toBe('Factures');
  expect(rows[2]).toEqual(HEADER);
});

test('a list of customers has known headers and is no table of receivables', async () => {
  const path = await saved({
    sheets: [
      {
        name: 'Clients',
        rows: [
          ['Code client', 'Client', 'Email'],
          ['C1', 'Lenoir', 'lenoir@example.com'],
        ],
      },
      { name: 'Factures', rows: LEDGER },
    ],
  });
  expect((await readFile(path)).table.sheet).toBe('Factures');
});

test('a sheet is chosen by its name, in any case; a wrong one is told with those that there are', async () => {
  const path = await saved({
    sheets: [
      { name: 'Janvier', rows: LEDGER },
      { name: 'Février', rows: [HEADER, ['Auvray', '1', DUE, 2]] },
    ],
  });
  expect((await readFile(path, 'FÉVRIER')).rows[1]).toEqual(['Auvray', '1', DUE, 2]);
  const { code, said } = await sentence(readFile(path, 'Mars'));
  expect(code).toBe(1);
  expect(said).toContain('Janvier, Février');
});

test('our own reports are no source, the table beside them is', async () => {
  const path = await saved({
    sheets: [
      { name: 'Open items', rows: LEDGER },
      { name: 'Factures', rows: [HEADER, ['Auvray', '1', DUE, 2]] },
    ],
    namedRanges: [{ name: 'AR_report_openItems', range: "'Open items'!$A$1" }],
  });
  expect((await readFile(path)).table.sheet).toBe('Factures');
});

test('the settings are the cells of AR_Settings, and none without the name', async () => {
  const rows = [['x'], ['key', 'label', 'value'], ['currency', '', 'USD']];
  const sheets = [{ name: 'Settings', rows }];
  const named = await saved({ sheets, namedRanges: [{ name: 'AR_Settings', range: 'Settings!$A$2:$C$3' }] });
  expect(await settingsOf(named)).toEqual([
    ['key', 'label', 'value'],
    ['currency', '', 'USD'],
  ]);
  expect(await settingsOf(await saved({ sheets }))).toBeUndefined();
});

test('days counted from 1904 are moved to the common count, and only days are', async () => {
  const path = folder.write(
    'a.xlsx',
    rawWorkbook(
      '<row r="1"><c r="A1" s="1"><v>44741</v></c><c r="B1" s="2"><v>44741</v></c><c r="C1" s="3"><v>44741</v></c></row>',
      {
        'xl/workbook.xml':
          '<workbook><workbookPr date1904="1"/><sheets><sheet name="Sheet" r:id="rId1"/></sheets></workbook>',
        'xl/styles.xml':
          '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-40C]d mmm yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
          '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="4"/></cellXfs></styleSheet>',
      },
    ),
  );
  expect((await readFile(path)).rows).toEqual([[46203, 46203, 44741]]);
});

test('cells of every kind are read: rich texts, phonetic guides, errors, formulas, booleans, missing references', async () => {
  const path = folder.write(
    'a.xlsx',
    rawWorkbook(
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="str"><f>A1</f><v>a &amp; b</v></c>' +
        '<c t="b"><v>1</v></c><c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c><c/><c t="d"><v>2026-06-30</v></c></row>' +
        '<row r="4"><c r="C4"><v>-1.5E-1</v></c></row>',
      {
        'xl/sharedStrings.xml':
          '<x:sst><x:si><x:r><x:t>Bâti</x:t></x:r><x:r><x:t>-Loire</x:t></x:r></x:si><x:si><x:t>東京</x:t><x:rPh><x:t>トウキョウ</x:t></x:rPh></x:si></x:sst>',
      },
    ),
  );
  expect((await readFile(path)).rows).toEqual([
    ['Bâti-Loire', '東京', '#DIV/0!', 'a & b', true, 'inline', null, '2026-06-30'],
    [],
    [],
    [null, null, -0.15],
  ]);
});

test('a name of one sheet only is not the workbook’s', async () => {
  const path = folder.write(
    'a.xlsx',
    rawWorkbook('<row><c><v>1</v></c></row>', {
      'xl/workbook.xml':
        '<workbook><sheets><sheet name="Sheet" r:id="rId1"/></sheets><definedNames><definedName name="AR_Receivables" localSheetId="0">Sheet!$B$9</definedName></definedNames></workbook>',
    }),
  );
  expect((await readFile(path)).table.name).toBeUndefined();
});

test('a workbook of charts alone has no sheet to read', async () => {
  const path = folder.write(
    'a.xlsx',
    rawWorkbook('', {
      'xl/_rels/workbook.xml.rels': relationships({ rId1: ['chartsheet', 'chartsheets/sheet1.xml'] }),
    }),
  );
  expect((await sentence(readFile(path))).said).toContain('no sheet to read');
});
