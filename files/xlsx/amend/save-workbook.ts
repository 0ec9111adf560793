/** A workbook as it is to be saved: the one that was opened, with what has changed in it and nothing else. */
import type { Sheet } from '../../../core/reports/sheet';
import { bytesOfBuffer } from '../../bytes';
import type { Workbook } from '../workbook';
import { unpacked } from '../zip';
import { workbookOf } from '../write-workbook';
import { EMPTY, graft, type Graft } from './graft';
import { calculatedAtOpening, withNames, withReferences, withTitle, type Name } from './main-part';
import { packed, readPackage, textOf, type Package } from './package';
import { patchedSheet, type Patches } from './patch-cells';
import { dropUnreachable } from './reachable';

export type SavedSheet = {
  readonly title: string;
  /** Its place among the sheets of the workbook that was opened. */
  readonly place?: number | undefined;
  /** Single cells of a sheet that else stays as it is; of one that is written whole, those with formulas. */
  readonly patches: Patches;
  /** Written whole. */
  readonly whole?: Sheet;
};

export type Saved = {
  readonly sheets: readonly SavedSheet[];
  readonly names: readonly Name[];
  /** In lower case. */
  readonly namesGone: ReadonlySet<string>;
};

export async function savedWorkbook(
  opened: Workbook | undefined,
  { sheets, names, namesGone }: Saved,
): Promise<Uint8Array> {
  const parts: Package = opened
    ? await readPackage(opened.zip.bytes, opened.zip.origin)
    : new Map(Object.entries(EMPTY).map(([name, text]) => [name, Buffer.from(text)]));
  const main = opened?.parts.main ?? 'xl/workbook.xml';
  const styles = opened?.parts.styles ?? 'xl/styles.xml';
  const partOf = (place: number | undefined): string | undefined =>
    place === undefined ? undefined : opened?.sheets[place]?.part;

  for (const { title, place } of sheets) {
    const old = place === undefined ? undefined : opened?.sheets[place]?.name;
    if (old !== undefined && old !== title) rename(parts, main, old, title);
  }
  for (const { place, patches, whole } of sheets) {
    const part = partOf(place);
    if (!whole && part !== undefined && patches.size > 0) amend(parts, part, (xml) => patchedSheet(xml, patches));
  }
  const whole = sheets.filter((sheet): sheet is SavedSheet & { whole: Sheet } => sheet.whole !== undefined);
  if (whole.length > 0) {
    const written = Buffer.from(await workbookOf(whole.map((sheet) => sheet.whole)));
    const grafts = whole.map(({ title, place, patches }): Graft => ({
      title,
      part: partOf(place),
      amend: (xml) => (patches.size > 0 ? patchedSheet(xml, patches) : xml),
    }));
    graft(parts, await readPackage(bytesOfBuffer(written), 'sheets'), grafts, main, styles);
  }
  amend(parts, main, (xml) => calculatedAtOpening(withNames(xml, names, namesGone)));
  // The order of calculation, which is made anew from the formulas that there are.
  const relations = main.replace(/([^/]+)$/, '_rels/$1.rels');
  amend(parts, relations, (xml) => xml.replace(/<Relationship\b[^>]*\/calcChain"[^>]*\/>/, ''));
  dropUnreachable(parts);
  return packed(parts);
}

function amend(parts: Package, name: string, change: (xml: string) => string): void {
  parts.set(name, Buffer.from(change(textOf(parts, name))));
}

function rename(parts: Package, main: string, old: string, title: string): void {
  for (const name of parts.keys()) {
    if (name === main) amend(parts, name, (xml) => withTitle(xml, old, title));
    else if (/\/(?:worksheets|charts|pivotCache|tables|chartsheets)\/[^/]+\.xml$/.test(name)) {
      amend(parts, name, (xml) => withReferences(xml, old, title));
    }
  }
}

/** Some programs write their XML with a prefix for every element: that is read, not amended. */
export async function canBeAmended({ zip, parts, sheets }: Workbook): Promise<boolean> {
  const has = async (part: string, element: string): Promise<boolean> => {
    let found = false;
    const looked = zip.parts.get(part);
    if (!looked) return false;
    let before = '';
    for await (const piece of unpacked(zip, looked)) {
      const text = before + piece.toString('latin1');
      found = text.includes(`<${element}`);
      if (found) break;
      before = text.slice(-element.length);
    }
    return found;
  };
  const wanted = [[parts.main, 'sheets>'], [parts.styles, 'cellXfs'], ...sheets.map(({ part }) => [part, 'sheetData'])];
  for (const [part = '', element = ''] of wanted) if (!(await has(part, element))) return false;
  return true;
}
