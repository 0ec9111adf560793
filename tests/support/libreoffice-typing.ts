/**
 * A person at LibreOffice Calc: opens a workbook, types into the values of a named range, inserts rows into it, saves.
 * What is typed is taken as the program takes keystrokes in that person's locale: `0,5` is a number in French.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { program } from './libreoffice';

export type Typed = readonly (readonly [key: string, text: string])[];

type Session = {
  readonly file: string;
  readonly saveAs: string;
  readonly locale: 'fr-FR' | 'en-US';
  /** The name of a range with its keys in the first column and its values in the third. */
  readonly range: string;
  /** Over the value of the key, or into a row inserted above the last one where there is no such key. */
  readonly typed: Typed;
};

export function typeInto({ file, saveAs, locale, range, typed }: Session): void {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'encours-libreoffice-'));
  try {
    installMacro(profile, locale, macroOf(file, saveAs, range, typed));
    start(profile, 'macro:///Standard.Module1.Edit');
  } finally {
    rmSync(profile, { recursive: true });
  }
  if (!existsSync(saveAs)) throw new Error('LibreOffice has saved nothing.');
}

function start(profile: string, task: string): void {
  const words = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', task];
  execFileSync(program ?? '', words, { stdio: 'ignore', timeout: 120_000 });
}

/** In Basic, the only language that every installation has; there, a property is not set but typed: `FormulaLocal`. */
const macroOf = (file: string, saveAs: string, range: string, typed: Typed): string => `
Sub Edit()
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden" : opening(0).Value = True
  book = StarDesktop.loadComponentFromURL(${quoted(pathToFileURL(file).href)}, "_blank", 0, opening())
${typed.map(([key, text]) => `  Enter(book, ${quoted(key)}, ${quoted(text)})`).join('\n')}
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName" : saving(0).Value = "Calc MS Excel 2007 XML"
  book.storeToURL(${quoted(pathToFileURL(saveAs).href)}, saving())
  book.close(True)
  StarDesktop.terminate()
End Sub

Sub Enter(book, key, text)
  cells = book.NamedRanges.getByName(${quoted(range)}).getReferredCells()
  last = cells.Rows.Count - 1
  For row = 0 To last
    If cells.getCellByPosition(0, row).String = key Then
      cells.getCellByPosition(2, row).FormulaLocal = text
      Exit Sub
    End If
  Next row
  place = cells.RangeAddress.StartRow + last
  cells.Spreadsheet.Rows.insertByIndex(place, 1)
  column = cells.RangeAddress.StartColumn
  cells.Spreadsheet.getCellByPosition(column, place).FormulaLocal = key
  cells.Spreadsheet.getCellByPosition(column + 2, place).FormulaLocal = text
End Sub
`;

/** As Basic writes a text. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const XML = '<?xml version="1.0" encoding="UTF-8"?>';

/** Over the empty module of a new profile, which the program makes on its first start; own macros need nobody's leave. */
function installMacro(profile: string, locale: string, source: string): void {
  start(profile, '--terminate_after_init');
  const user = path.join(profile, 'user');
  const script = 'xmlns:script="http://openoffice.org/2000/script"';
  writeFileSync(
    path.join(user, 'basic', 'Standard', 'Module1.xba'),
    `${XML}<script:module ${script} script:name="Module1" script:language="StarBasic">${escaped(source)}</script:module>`,
  );
  const settings = path.join(user, 'registrymodifications.xcu');
  const setup = `<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>`;
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('</oor:items>', `${setup}</oor:items>`));
}
