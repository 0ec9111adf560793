/** The workbook of the page as a file to be downloaded; the one that was opened is only read. */
import path from 'node:path';
import { isBlank, type Cell, type Rows } from '../../core/cell';
import type { Sheet } from '../../core/reports/sheet';
import { textIn, type Language } from '../../core/text/text';
import { sheetText } from '../../files/delimited/sheet-text';
import { contentsOf, isSigned } from '../../files/xlsx/amend/contents';
import { readPackage, textOf } from '../../files/xlsx/amend/package';
import { formulasLost, type Patch, type Patches } from '../../files/xlsx/amend/patch-cells';
import { savedWorkbook, type SavedSheet as SheetOfFile } from '../../files/xlsx/amend/save-workbook';
import type { GivenSheet, GivenWorkbook, Losses, SavedSheet, SaveRequest } from '../workbook';
import { LIVE_MARK } from './live-sheet';
import type { OpenedFile } from './opened-file';
import type { Content } from './site';

/** What was opened, what the page was given of it, and whether its parts can be amended. */
export type Source = {
  readonly file: OpenedFile;
  readonly given: GivenWorkbook;
  readonly language: Language;
  readonly amends: boolean;
};

const OURS = /^ar_/i;
const CALLS_US = /\bAR\.[A-Z_]+\s*\(/i;

export async function saveAs(source: Source, request: SaveRequest): Promise<Content> {
  if (request.wants === 'losses') return json(await losses(source, request));
  const stem = `${path.parse(source.file.title).name}-encours`;
  if (request.wants === 'text') {
    const sheet = request.sheets.find(({ title }) => title === request.front);
    const { cells, looks = [] } = sheet ? contentIn(source, sheet) : { cells: [] };
    return {
      type: 'text/csv; charset=utf-8',
      name: `${stem}.csv`,
      body: Buffer.from(sheetText(cells, looks, source.language)),
    };
  }
  const sheets = keptSheets(request).map((sheet) => sheetOfFile(source, sheet));
  const bytes = await savedWorkbook(source.amends ? source.file.workbook : undefined, {
    sheets,
    ...namesToSave(source, request),
  });
  const isMacro = path.extname(source.file.title).toLowerCase() === '.xlsm';
  return { type: 'application/octet-stream', name: `${stem}${isMacro ? '.xlsm' : '.xlsx'}`, body: Buffer.from(bytes) };
}

const json = (value: unknown): Content => ({ type: 'application/json', body: Buffer.from(JSON.stringify(value)) });

/** The sheet of formulas is made anew whenever a file is opened. */
const liveTitle = ({ names }: SaveRequest): string | undefined =>
  titleIn(names.find(({ name }) => name === LIVE_MARK)?.reference);

const keptSheets = (request: SaveRequest): readonly SavedSheet[] =>
  request.sheets.filter(({ title }) => title !== liveTitle(request));

/** `'Balance âgée'!$A$1` → `Balance âgée`. */
const titleIn = (reference: string | undefined): string | undefined =>
  reference
    ?.replace(/^=/, '')
    .replace(/!.*$/, '')
    .replace(/^'(.*)'$/, '$1')
    .replace(/''/g, "'");

function namesToSave({ file, amends }: Source, { names, ...request }: SaveRequest) {
  const live = liveTitle({ names, ...request });
  const known = new Set((amends ? file.names : []).map(({ name }) => name.toLowerCase()));
  const kept = names.filter(
    ({ name, reference }) => titleIn(reference) !== live && (OURS.test(name) || !known.has(name.toLowerCase())),
  );
  const there = new Set(kept.map(({ name }) => name.toLowerCase()));
  return {
    names: kept.map(({ name, reference }) => ({ name, reference: reference.replace(/^=/, '') })),
    namesGone: new Set([...known].filter((name) => OURS.test(name) && !there.has(name))),
  };
}

function contentIn({ given }: Source, { given: place, content }: SavedSheet): GivenSheet {
  const before = place === undefined ? undefined : given.sheets[place];
  return { title: '', cells: [], ...before, ...content };
}

function sheetOfFile(source: Source, sheet: SavedSheet): SheetOfFile {
  const content = contentIn(source, sheet);
  const { title } = sheet;
  const place = source.amends ? content.place : undefined;
  if (source.amends && place !== undefined && sheet.edit !== 'whole') {
    return { title, place, patches: patchesOf(source, sheet) };
  }
  const formulas = (content.formulas ?? []).filter(({ formula }) => !CALLS_US.test(formula));
  const patches = new Map<number, Map<number, Patch>>();
  for (const { row, column, formula } of formulas)
    put(patches, row, column, { value: content.cells[row]?.[column], formula: formula.replace(/^=/, '') });
  return { title, place, patches, whole: wholeSheet(content, title) };
}

/** Cells that are not what the file holds. */
function patchesOf(source: Source, sheet: SavedSheet): Patches {
  const { cells, formulas = [], place } = contentIn(source, sheet);
  const inFile = place === undefined ? undefined : source.file.sheets.find((each) => each.place === place)?.cells;
  const patches = new Map<number, Map<number, Patch>>();
  if (!inFile || inFile === cells) return patches;
  const rows = Math.max(cells.length, inFile.length);
  for (let row = 0; row < rows; row++) {
    const [now = [], before = []] = [cells[row], inFile[row]];
    for (let column = 0; column < Math.max(now.length, before.length); column++) {
      if (!isSame(now[column], before[column])) put(patches, row, column, { value: now[column] });
    }
  }
  for (const { row, column, formula } of formulas) {
    if (!CALLS_US.test(formula))
      put(patches, row, column, { value: cells[row]?.[column], formula: formula.replace(/^=/, '') });
  }
  return patches;
}

function put(patches: Map<number, Map<number, Patch>>, row: number, column: number, patch: Patch): void {
  const ofRow = patches.get(row) ?? new Map<number, Patch>();
  patches.set(row, ofRow.set(column, patch));
}

const isSame = (a: Cell, b: Cell): boolean => a === b || (isBlank(a) && isBlank(b));

function wholeSheet({ cells, widths = [], ...more }: GivenSheet, title: string): Sheet {
  const columns = cells.reduce((most, { length }) => Math.max(most, length), Math.max(1, widths.length));
  return {
    ...{ mark: 'encours', looks: [], tables: [], bars: [], charts: [], links: [], choices: [] },
    ...{ frozenRows: 0, landscape: true, gridlines: true },
    ...more,
    // They are written with those of the whole workbook.
    names: [],
    title,
    widths: Array.from({ length: columns }, (_, column) => widths[column] ?? USUAL_WIDTH),
    cells: evenRows(cells, columns),
  };
}

const USUAL_WIDTH = 9;

const evenRows = (cells: Rows, columns: number): Rows =>
  cells.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));

async function losses(source: Source, request: SaveRequest): Promise<Losses> {
  const text = textIn(source.language).hosts.workbench.losses;
  const { workbook } = source.file;
  const said: string[] = [];
  const live = liveTitle(request);
  if (live !== undefined) said.push(text.live(live));
  const sheets = keptSheets(request);
  const calls = sheets
    .flatMap(({ content }) => content?.formulas ?? [])
    .filter(({ formula }) => CALLS_US.test(formula));
  if (calls.length > 0) said.push(text.calls(calls.length));
  if (workbook && !source.amends) {
    said.push(text.rebuilt);
    for (const sheet of workbook.sheets) {
      for (const kind of await contentsOf(workbook, sheet)) said.push(text.kinds[kind](sheet.name));
    }
  } else if (workbook) {
    const parts = await readPackage(workbook.zip.bytes, workbook.zip.origin);
    for (const sheet of sheets) {
      const { place } = contentIn(source, sheet);
      const inFile = place === undefined ? undefined : workbook.sheets[place];
      if (!inFile) continue;
      if (sheet.edit !== 'whole') {
        const lost = formulasLost(textOf(parts, inFile.part), patchesOf(source, sheet));
        if (lost > 0) said.push(text.formulas(sheet.title, lost));
        if (sheet.isRestyled) said.push(text.looks(sheet.title));
      } else if (sheet.isMoved) {
        const kinds = await contentsOf(workbook, inFile);
        said.push(text.moved(sheet.title), ...kinds.map((kind) => text.kinds[kind](sheet.title)));
      }
    }
    const kept = new Set(request.sheets.map((sheet) => contentIn(source, sheet).place));
    for (const [place, { name }] of workbook.sheets.entries()) if (!kept.has(place)) said.push(text.deleted(name));
    if (isSigned(workbook)) said.push(text.signature);
  }
  return { losses: said, textLosses: [text.onlySheet(request.front), text.onlyValues] };
}
