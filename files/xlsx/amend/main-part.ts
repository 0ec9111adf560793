/** The workbook's own part: its names, the titles of its sheets, and when it is calculated. */
import { attribute, textOfXml } from '../xml';
import { escaped } from './written-xml';

export type Name = { readonly name: string; readonly reference: string };

const NAME = /<definedName\b([^>]*?)(?:\/>|>([\s\S]*?)<\/definedName>)/g;

/** Names of the whole workbook, in place of those that are called the same. `gone`: names that are to be left out. */
export function withNames(xml: string, names: readonly Name[], gone: ReadonlySet<string>): string {
  const replaced = new Set(names.map(({ name }) => name.toLowerCase()));
  const kept = [...xml.matchAll(NAME)].flatMap(([whole, attributes = '']) => {
    const name = textOfXml(attribute(attributes, 'name') ?? '').toLowerCase();
    const isWhole = attribute(attributes, 'localSheetId') === undefined;
    return isWhole && (replaced.has(name) || gone.has(name)) ? [] : [whole];
  });
  const added = names.map(
    ({ name, reference }) => `<definedName name="${escaped(name)}">${escaped(reference)}</definedName>`,
  );
  const all = [...kept, ...added];
  const list = all.length === 0 ? '' : `<definedNames>${all.join('')}</definedNames>`;
  const without = xml.replace(/<definedNames\b[^>]*?(?:\/>|>[\s\S]*?<\/definedNames>)/, '');
  // Their place is behind the sheets and what is called from elsewhere.
  const before =
    ['</externalReferences>', '</functionGroups>', '</sheets>'].find((end) => without.includes(end)) ?? '</sheets>';
  return without.replace(before, () => before + list);
}

/** Everything is calculated when the workbook is opened, since values have changed. */
export function calculatedAtOpening(xml: string): string {
  const without = xml.replace(/<calcPr\b([^>]*?)(\/>|>[\s\S]*?<\/calcPr>)/, (_, attributes: string) => {
    return `<calcPr${attributes.replace(/\sfullCalcOnLoad="[^"]*"/, '')} fullCalcOnLoad="1"/>`;
  });
  if (/<calcPr\b/.test(without)) return without;
  const before = ['</definedNames>', '</externalReferences>', '</functionGroups>', '</sheets>'].find((end) =>
    without.includes(end),
  );
  return before === undefined ? without : without.replace(before, () => `${before}<calcPr fullCalcOnLoad="1"/>`);
}

/** With a sheet's new title, on its tab and wherever a formula names it. */
export function withTitle(xml: string, old: string, title: string): string {
  const tabs = xml.replace(/<sheet\b[^>]*\/>/g, (tag) =>
    textOfXml(attribute(tag, 'name') ?? '') === old
      ? tag.replace(/\sname="[^"]*"/, () => ` name="${escaped(title)}"`)
      : tag,
  );
  return withReferences(tabs, old, title);
}

const FORMULAS = /(<((?:\w+:)?(?:f|formula|formula1|formula2|definedName))\b[^>]*>)([^<]*)(<\/\2>)/g;

export function withReferences(xml: string, old: string, title: string): string {
  const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'!`;
  const bare = `${old}!`;
  const isBare = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(old);
  const renamed = (formula: string): string => {
    const parts = textOfXml(formula).split(quoted(old));
    // Where the old title needs no quotation marks, it may stand without.
    const plain = isBare
      ? parts.map((part) => part.split(new RegExp(`(?<![\\p{L}\\p{N}_.'\\]])${bare}`, 'u')).join(quoted(title)))
      : parts;
    return escaped(plain.join(quoted(title)));
  };
  const named = (formula: string): boolean =>
    textOfXml(formula).includes(isBare ? bare : quoted(old)) || formula.includes(escaped(quoted(old)));
  return xml
    .replace(FORMULAS, (whole, start: string, _: string, formula: string, end: string) =>
      named(formula) ? start + renamed(formula) + end : whole,
    )
    .replace(/(<worksheetSource\b[^>]*\ssheet=")([^"]*)"/g, (whole, start: string, sheet: string) =>
      textOfXml(sheet) === old ? `${start}${escaped(title)}"` : whole,
    );
}
