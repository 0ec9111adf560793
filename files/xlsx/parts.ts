/** Parts of a workbook as XML, and how they refer to each other. */
import { MAX_KEPT_BYTES } from '../limits';
import { damaged, tooLarge } from './origin';
import { attribute, textOfXml, xmlReader, type XmlHandler } from './xml';
import { unpacked, type Part, type Zip } from './zip';

/** Reads a part piece by piece; after each, `take` hands on what the handler has gathered. */
export async function* readPieces<T>(zip: Zip, part: Part, handler: XmlHandler, take: () => T): AsyncGenerator<T> {
  const decoder = new TextDecoder();
  const read = xmlReader(handler);
  for await (const chunk of unpacked(zip, part)) {
    if (!read(decoder.decode(chunk, { stream: true }))) throw damaged(zip.origin);
    yield take();
  }
}

/** Reads a part whose content is kept; a missing one has none. */
export async function readPart(zip: Zip, name: string, handler: Partial<XmlHandler>): Promise<void> {
  const part = zip.parts.get(name);
  if (!part) return;
  if (part.size > MAX_KEPT_BYTES) throw tooLarge(zip.origin);
  const ignore = (): void => undefined;
  const pieces = readPieces(zip, part, { open: ignore, close: ignore, text: ignore, ...handler }, ignore);
  while (!(await pieces.next()).done);
}

export type Relationship = { readonly id: string; readonly type: string; readonly target: string };

/** What a part refers to, with the names of the parts; the archive itself is the part ''. */
export async function relationships(zip: Zip, part: string): Promise<readonly Relationship[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const found: Relationship[] = [];
  await readPart(zip, `${folder}_rels/${part.slice(slash)}.rels`, {
    open(name, attributes) {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      found.push({
        id: attribute(attributes, 'Id') ?? '',
        // Both dialects of the format end their types alike.
        type: (attribute(attributes, 'Type') ?? '').replace(/^.*\//, ''),
        target: resolved(folder, textOfXml(attribute(attributes, 'Target') ?? '')),
      });
    },
  });
  return found;
}

function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}
