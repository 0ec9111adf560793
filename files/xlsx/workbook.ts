/** What a workbook holds, before any of its cells is read. */
import { areaOf, readReference, type Reference } from './reference';
import type { Bytes } from '../bytes';
import { damaged, type Origin } from './origin';
import { readPart, relationships } from './parts';
import { attribute, textOfXml } from './xml';
import { openZip, type Zip } from './zip';

export type WorkbookSheet = { readonly name: string; readonly part: string; readonly visible: boolean };
type Named = Reference & { readonly name: string };
/** A native table of a sheet, its header row included, its total row not. */
type WorkbookTable = Named;

export type Workbook = {
  readonly zip: Zip;
  /** Every tab's title, sheets of charts among them. */
  readonly tabs: readonly string[];
  /** In the order of the tabs; sheets of charts are none. */
  readonly sheets: readonly WorkbookSheet[];
  /** Names of the whole workbook that stand for cells, in lower case: spreadsheets do not tell cases apart. */
  readonly names: ReadonlyMap<string, Named>;
  readonly tables: readonly WorkbookTable[];
  /** Days are counted from 1904, as old Excel for Mac did. */
  readonly from1904: boolean;
  readonly parts: { readonly main: string; readonly sharedStrings: string; readonly styles: string };
};

/** Titles of the sheets that we wrote, by the names that point at their A1: `AR_report_aging`, `AR_policy_sheet`. */
export const ourSheets = (workbook: Workbook): ReadonlySet<string> =>
  new Set([...rewrittenSheets(workbook), ...sheetsMarked(KEPT, workbook)]);

/** Of those, the ones that a run writes anew; the others hold what only a person knows. */
export const rewrittenSheets = (workbook: Workbook): ReadonlySet<string> => sheetsMarked(REWRITTEN, workbook);

const REWRITTEN = /^ar_(?:report_.+|settings_sheet)$/;
const KEPT = /^ar_(?:policy|actions|letters|log)_sheet$/;

const sheetsMarked = (mark: RegExp, { names }: Workbook): ReadonlySet<string> =>
  new Set([...names].filter(([name]) => mark.test(name)).map(([, { sheet }]) => sheet));

export async function openWorkbook(bytes: Bytes, origin: Origin): Promise<Workbook> {
  const zip = await openZip(bytes, origin);
  const main = (await relationships(zip, '')).find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined || !main.endsWith('.xml') || !zip.parts.has(main)) throw damaged(origin);
  const related = await relationships(zip, main);
  const { listed, formulas, from1904 } = await readMain(zip, main);
  const sheets = listed.flatMap(({ name, id, visible }) => {
    const part = related.find((relation) => relation.id === id && relation.type === 'worksheet')?.target;
    return part !== undefined && zip.parts.has(part) ? [{ name, part, visible }] : [];
  });
  const tables = await readTables(zip, sheets);
  const names = new Map<string, Named>();
  for (const [name, formula] of formulas) {
    const reference = readReference(formula) ?? tables.find((table) => formula.startsWith(`${table.name}[`));
    if (reference) names.set(name.toLowerCase(), { name, sheet: reference.sheet, area: reference.area });
  }
  const partOf = (wanted: string): string => related.find(({ type }) => type === wanted)?.target ?? '';
  const parts = { main, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') };
  return { zip, tabs: listed.map(({ name }) => name), sheets, names, tables, from1904, parts };
}

async function readMain(zip: Zip, main: string) {
  const listed: { name: string; id: string; visible: boolean }[] = [];
  const formulas = new Map<string, string>();
  let from1904 = false;
  let defined: string | undefined;
  await readPart(zip, main, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      if (name === 'sheet') {
        listed.push({
          name: textOfXml(attribute(attributes, 'name') ?? ''),
          id: attribute(attributes, 'id') ?? '',
          visible: (attribute(attributes, 'state') ?? 'visible') === 'visible',
        });
      }
      // A name of one sheet is not the workbook's.
      if (name === 'definedName' && attribute(attributes, 'localSheetId') === undefined) {
        defined = textOfXml(attribute(attributes, 'name') ?? '');
        formulas.set(defined, '');
      }
    },
    text(raw) {
      if (defined !== undefined) formulas.set(defined, (formulas.get(defined) ?? '') + textOfXml(raw));
    },
    close() {
      defined = undefined;
    },
  });
  return { listed, formulas, from1904 };
}

async function readTables(zip: Zip, sheets: readonly WorkbookSheet[]): Promise<readonly WorkbookTable[]> {
  const tables: WorkbookTable[] = [];
  for (const { name: sheet, part } of sheets) {
    for (const { type, target } of await relationships(zip, part)) {
      if (type !== 'table') continue;
      await readPart(zip, target, {
        open(tag, attributes) {
          const area = tag === 'table' ? areaOf(attribute(attributes, 'ref') ?? '') : undefined;
          if (!area || attribute(attributes, 'headerRowCount') === '0') return;
          const totals = Number(attribute(attributes, 'totalsRowCount') ?? 0);
          const name = textOfXml(attribute(attributes, 'displayName') ?? attribute(attributes, 'name') ?? '');
          tables.push({ name, sheet, area: { ...area, rows: area.rows - totals } });
        },
      });
    }
  }
  return tables;
}
