/** Explicit scopes switch off Google's own detection: one that is missing would fail only in front of a person. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The members of Google that the add-on calls, by the scope that Google's reference names for them. */
const CALLS = {
  'https://www.googleapis.com/auth/spreadsheets.currentonly': [
    'NamedRange.getName',
    'Range.getCell',
    'Range.getNumRows',
    'Range.getRow',
    'Range.getSheet',
    'Range.getValues',
    'Range.offset',
    'Range.clearDataValidations',
    'Range.setBackgrounds',
    'Range.setDataValidation',
    'Range.setBorder',
    'Range.setFontColors',
    'Range.setFontSizes',
    'Range.setFontWeights',
    'Range.setHorizontalAlignments',
    'Range.setNumberFormat',
    'Range.setNumberFormats',
    'Range.setValue',
    'Range.setValues',
    'Range.setWraps',
    'Sheet.getLastColumn',
    'Sheet.getLastRow',
    'Sheet.getMaxColumns',
    'Sheet.getMaxRows',
    'Sheet.getName',
    'Sheet.getRange',
    'Sheet.getSheetId',
    'Sheet.getType',
    'Sheet.insertColumnsAfter',
    'Sheet.insertRowsAfter',
    'Sheet.setColumnWidths',
    'Sheet.setFrozenRows',
    'Spreadsheet.getName',
    'Spreadsheet.getNamedRanges',
    'Spreadsheet.getRangeByName',
    'Spreadsheet.getSheets',
    'Spreadsheet.getSpreadsheetLocale',
    'Spreadsheet.getSpreadsheetTimeZone',
    'Spreadsheet.insertSheet',
    'Spreadsheet.setActiveSheet',
    'Spreadsheet.setNamedRange',
    'Spreadsheet.toast',
    'SpreadsheetApp.flush',
    'SpreadsheetApp.getActiveSpreadsheet',
  ],
  'https://www.googleapis.com/auth/script.container.ui': [
    'Menu.addItem',
    'Menu.addToUi',
    'SpreadsheetApp.getUi',
    'Ui.alert',
    'Ui.createAddonMenu',
  ],
  none: [
    'DataValidationBuilder.build',
    'DataValidationBuilder.requireValueInList',
    'DataValidationBuilder.setAllowInvalid',
    'DataValidationBuilder.setHelpText',
    'SpreadsheetApp.newDataValidation',
    'Lock.releaseLock',
    'Lock.tryLock',
    'LockService.getDocumentLock',
    'Utilities.formatDate',
  ],
} as const;

/** Every member of Google's types that the source calls, as `Range.getValues`. Core cannot see those types at all. */
function calledMembers(): readonly string[] {
  const read = ts.readJsonConfigFile('sheets-addon/tsconfig.json', (file) => ts.sys.readFile(file));
  const { fileNames, options } = ts.parseJsonSourceFileConfigFileContent(read, ts.sys, path.resolve('sheets-addon'));
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const called = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const declaration = checker.getResolvedSignature(node)?.declaration;
      const owner = declaration?.parent;
      if (
        declaration?.getSourceFile().fileName.includes('google-apps-script') &&
        owner &&
        ts.isInterfaceDeclaration(owner)
      ) {
        called.add(`${owner.name.text}.${(declaration as ts.MethodSignature).name.getText()}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of fileNames) ts.forEachChild(program.getSourceFile(file) as ts.SourceFile, visit);
  return [...called].sort();
}

const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as Readonly<Record<string, unknown>>;

test('every call to Google is covered by a scope of the manifest, and no scope is asked for without need', () => {
  const { none, ...scoped } = CALLS;
  expect(calledMembers()).toEqual([...Object.values(scoped).flat(), ...none].sort());
  expect(manifest['oauthScopes']).toEqual(Object.keys(scoped));
});

test('the manifest has no key that Google would pass over in silence', () => {
  expect(Object.keys(manifest)).toEqual(['timeZone', 'exceptionLogging', 'runtimeVersion', 'oauthScopes']);
  expect(manifest['runtimeVersion']).toBe('V8');
  expect(() => new Intl.DateTimeFormat('en', { timeZone: String(manifest['timeZone']) })).not.toThrow();
});
