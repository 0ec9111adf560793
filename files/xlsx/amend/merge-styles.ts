/** Adds the styles of one workbook to those of another. */
import { attribute } from '../xml';

export type Merged = {
  readonly xml: string;
  /** What the added styles are numbered by from now on. */
  readonly firstStyle: number;
};

const LISTS = ['fonts', 'fills', 'borders'] as const;
const OF_LIST = { fonts: 'fontId', fills: 'fillId', borders: 'borderId' } as const;

/** Numbers below are built in. */
const FIRST_FORMAT = 164;

export function mergedStyles(own: string, added: string): Merged {
  let xml = own;
  const offsets = { fonts: 0, fills: 0, borders: 0 };
  for (const list of LISTS) {
    offsets[list] = childrenOf(xml, list).length;
    xml = withChildren(xml, list, childrenOf(added, list));
  }
  const formats = childrenOf(own, 'numFmts').map((child) => Number(attribute(child, 'numFmtId')));
  const formatOffset = Math.max(FIRST_FORMAT, ...formats) + 1 - FIRST_FORMAT;
  const shifted = (text: string, name: string, by: number, from = 0): string =>
    text.replace(new RegExp(`\\b${name}="(\\d+)"`), (whole, id: string) =>
      Number(id) < from ? whole : `${name}="${String(Number(id) + by)}"`,
    );
  const addedFormats = childrenOf(added, 'numFmts').map((child) =>
    shifted(child, 'numFmtId', formatOffset, FIRST_FORMAT),
  );
  if (addedFormats.length > 0) xml = withChildren(xml, 'numFmts', addedFormats);
  const firstStyle = childrenOf(xml, 'cellXfs').length;
  const styles = childrenOf(added, 'cellXfs').map((style) => {
    const moved = LISTS.reduce((text, list) => shifted(text, OF_LIST[list], offsets[list]), style);
    return shifted(shifted(moved, 'numFmtId', formatOffset, FIRST_FORMAT), 'xfId', 0).replace(/xfId="\d+"/, 'xfId="0"');
  });
  return { xml: withChildren(xml, 'cellXfs', styles), firstStyle };
}

const listIn = (xml: string, list: string): RegExpExecArray | null =>
  new RegExp(`<${list}\\b[^>]*?(?:/>|>([\\s\\S]*?)</${list}>)`).exec(xml);

/** The elements right below a list. */
function childrenOf(xml: string, list: string): readonly string[] {
  const content = listIn(xml, list)?.[1] ?? '';
  const children: string[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of content.matchAll(/<(\/?)[\w:]+[^>]*?(\/?)>/g)) {
    if (tag[1] === '' && depth === 0) start = tag.index;
    if (tag[1] === '/') depth--;
    else if (tag[2] === '') depth++;
    if (depth === 0) children.push(content.slice(start, tag.index + tag[0].length));
  }
  return children;
}

function withChildren(xml: string, list: string, added: readonly string[]): string {
  const found = listIn(xml, list);
  const all = [...childrenOf(xml, list), ...added];
  const written = `<${list} count="${String(all.length)}">${all.join('')}</${list}>`;
  if (found) return xml.slice(0, found.index) + written + xml.slice(found.index + found[0].length);
  // Formats come first; the other lists are in every workbook.
  return xml.replace(/<styleSheet\b[^>]*>/, (start) => start + written);
}
