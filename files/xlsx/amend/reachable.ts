/** Leaves out the parts that nothing refers to any more. */
import { relationsOf } from './graft';
import { textOf, type Package } from './package';
import { attribute, textOfXml } from '../xml';

export function dropUnreachable(parts: Package): void {
  const reached = new Set(['[Content_Types].xml', '_rels/.rels']);
  const follow = (part: string, relations: string): void => {
    if (!parts.has(relations)) return;
    reached.add(relations);
    for (const [, attributes = ''] of textOf(parts, relations).matchAll(/<(?:\w+:)?Relationship\b([^>]*)\/?>/g)) {
      if (attribute(attributes, 'TargetMode') === 'External') continue;
      const target = resolved(part, textOfXml(attribute(attributes, 'Target') ?? ''));
      if (!parts.has(target) || reached.has(target)) continue;
      reached.add(target);
      follow(target, relationsOf(target));
    }
  };
  follow('', '_rels/.rels');
  const gone = [...parts.keys()].filter((name) => !reached.has(name));
  for (const name of gone) parts.delete(name);
  const types = textOf(parts, '[Content_Types].xml').replace(/<Override\b([^>]*)\/>/g, (whole, attributes: string) =>
    gone.includes((attribute(attributes, 'PartName') ?? '').slice(1)) ? '' : whole,
  );
  parts.set('[Content_Types].xml', Buffer.from(types));
}

function resolved(part: string, target: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith('/') ? target : part.replace(/[^/]*$/, '') + target).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}
