/** Puts sheets of one workbook into another: new ones after the last, others in place of one that it has. */
import { attribute } from '../xml';
import { mergedStyles } from './merge-styles';
import { textOf, type Package } from './package';
import { escaped } from './written-xml';

export type Graft = {
  readonly title: string;
  /** The part of the sheet that is replaced; undefined: a new one. */
  readonly part: string | undefined;
  /** What becomes of the XML of the sheet. */
  readonly amend: (xml: string) => string;
};

const WORKBOOK = 'xl/workbook.xml';
const SHEET_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';

/** `scion`: as the library writes it, with one sheet for each graft, in their order. */
export function graft(stock: Package, scion: Package, grafts: readonly Graft[], main: string, styles: string): void {
  const prefix = freePrefix(stock);
  const merged = mergedStyles(textOf(stock, styles), textOf(scion, 'xl/styles.xml'));
  stock.set(styles, Buffer.from(merged.xml));
  const texts = [...textOf(scion, 'xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g)].map(
    ([, inner = '']) => inner,
  );
  const carried = (name: string): string => name.replace(/[^/]+$/, (last) => prefix + last);
  const types = contentTypes(scion);
  let nextTable = Math.max(0, ...tableIds(stock)) + 1;

  for (const [name, content] of scion) {
    const match = /^xl\/(?:tables|drawings|charts|media)\/(_rels\/)?[^/]+$/.exec(name);
    if (!match) continue;
    if (match[1] !== undefined) stock.set(carried(name), Buffer.from(withCarriedTargets(content.toString(), prefix)));
    else if (name.startsWith('xl/tables/')) {
      const xml = content
        .toString()
        .replace(/(<table\b[^>]*?\sid=")\d+"/, (_, start: string) => `${start}${String(nextTable++)}"`);
      stock.set(carried(name), Buffer.from(xml));
    } else stock.set(carried(name), content);
    if (match[1] === undefined) addType(stock, carried(name), types.get(name));
  }

  for (const [index, { title, part, amend }] of grafts.entries()) {
    const source = `xl/worksheets/sheet${String(index + 1)}.xml`;
    const target = part ?? `xl/worksheets/${prefix}sheet${String(index + 1)}.xml`;
    const xml = withInlineTexts(textOf(scion, source), texts, merged.firstStyle);
    stock.set(target, Buffer.from(amend(xml)));
    const related = scion.get(relationsOf(source));
    if (related) stock.set(relationsOf(target), Buffer.from(withCarriedTargets(related.toString(), prefix)));
    else stock.delete(relationsOf(target));
    if (part === undefined) {
      addType(stock, target, types.get(source));
      addSheet(stock, main, title, target);
    }
  }
}

export const relationsOf = (part: string): string => part.replace(/([^/]+)$/, '_rels/$1.rels');

function freePrefix(stock: Package): string {
  for (let n = 1; ; n++) {
    const prefix = `encours${String(n)}_`;
    if (![...stock.keys()].some((name) => name.includes(`/${prefix}`))) return prefix;
  }
}

const withCarriedTargets = (xml: string, prefix: string): string =>
  xml.replace(/Target="([^"]*\/)([^/"]+)"/g, (_, folder: string, last: string) => `Target="${folder}${prefix}${last}"`);

/** The texts of the cells stand in them, and their styles are those that were added. */
const withInlineTexts = (xml: string, texts: readonly string[], firstStyle: number): string =>
  xml
    .replace(/<c\b([^>]*?)\st="s"([^>]*)><v>(\d+)<\/v><\/c>/g, (_, before: string, after: string, place: string) => {
      return `<c${before} t="inlineStr"${after}><is>${texts[Number(place)] ?? ''}</is></c>`;
    })
    .replace(/<(c|row|col)\b[^>]*>/g, (tag) =>
      tag.replace(
        /\s(s|style)="(\d+)"/,
        (_, name: string, id: string) => ` ${name}="${String(Number(id) + firstStyle)}"`,
      ),
    );

const tableIds = (stock: Package): readonly number[] =>
  [...stock].flatMap(([name, content]) =>
    /\/tables\/[^/]+\.xml$/.test(name)
      ? [Number(attribute(/<table\b([^>]*)>/.exec(content.toString())?.[1] ?? '', 'id') ?? 0)]
      : [],
  );

const TYPES = '[Content_Types].xml';

const contentTypes = (parts: Package): ReadonlyMap<string, string> =>
  new Map(
    [...textOf(parts, TYPES).matchAll(/<Override\b([^>]*)\/>/g)].map(([, attributes = '']) => [
      (attribute(attributes, 'PartName') ?? '').slice(1),
      attribute(attributes, 'ContentType') ?? '',
    ]),
  );

function addType(stock: Package, part: string, type: string | undefined): void {
  if (type === undefined) return;
  const override = `<Override PartName="/${part}" ContentType="${type}"/>`;
  stock.set(TYPES, Buffer.from(textOf(stock, TYPES).replace('</Types>', `${override}</Types>`)));
}

function addSheet(stock: Package, main: string, title: string, part: string): void {
  const relations = relationsOf(main);
  const folder = main.replace(/[^/]+$/, '');
  const id = `rIdEncours${String(stock.size)}`;
  const target = part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
  const relation = `<Relationship Id="${id}" Type="${SHEET_TYPE}" Target="${target}"/>`;
  stock.set(
    relations,
    Buffer.from(textOf(stock, relations).replace('</Relationships>', `${relation}</Relationships>`)),
  );
  const xml = textOf(stock, main);
  const ids = [...xml.matchAll(/<sheet\b([^>]*)\/>/g)].map(([, each = '']) => Number(attribute(each, 'sheetId') ?? 0));
  const sheet = `<sheet name="${escaped(title)}" sheetId="${String(Math.max(0, ...ids) + 1)}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>`;
  const added = /<sheets\s*\/>/.test(xml)
    ? xml.replace(/<sheets\s*\/>/, `<sheets>${sheet}</sheets>`)
    : xml.replace('</sheets>', `${sheet}</sheets>`);
  stock.set(main, Buffer.from(added));
}

export const EMPTY: Readonly<Record<string, string>> = {
  [TYPES]:
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  [WORKBOOK]:
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets/></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  'xl/styles.xml':
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>',
};
