/** The rules of the house: who may import whom. */
import { rooms, type Import, type Room } from './imports';

/** The floors of core, the lowest first. A file imports from its own floor and from those below. */
const FLOORS = [
  ['brand', 'result', 'cell', 'money', 'calendar-date', 'column', 'identifiers', 'text'],
  ['terms'],
  ['ledger'],
  ['analysis'],
  ['dunning'],
  ['functions', 'reports', 'settings'],
  ['views'],
] as const;

/** What a room may import that is not ours. */
const LIBRARIES: Readonly<Record<Room, RegExp>> = {
  // As pure as core is, and running in every host.
  core: /^(mustache|qrcode-generator)$/,
  files: /^(hucre|papaparse)(\/|$)|^node:/,
  cli: /^(commander|papaparse)$|^node:/,
  'excel-addin': /^$/,
  'sheets-addon': /^$/,
  'workbench/server': /^node:/,
  pane: /^preact(\/|$)/,
  workbench: /^@univerjs\//,
};

/** The rooms besides its own from which a room may import. */
const OPEN_TO: Readonly<Record<Room, readonly Room[]>> = {
  core: [],
  files: ['core'],
  cli: ['core', 'files'],
  'excel-addin': ['core'],
  'sheets-addon': ['core'],
  'workbench/server': ['core', 'files'],
  pane: ['core'],
  workbench: ['core', 'pane'],
};

export const floorOf = (path: string): number => {
  const name = path.split('/')[1] ?? '';
  return FLOORS.findIndex((floor) => (floor as readonly string[]).includes(name));
};

const roomOf = (path: string): Room | undefined => rooms.find((room) => path.startsWith(`${room}/`));

/** Why an import is against the rules; undefined when it is not. */
export function refused({ from, to, isLibrary, isType }: Import): string | undefined {
  const room = roomOf(from);
  if (room === undefined) return 'outside the rooms';
  if (isLibrary) return LIBRARIES[room].test(to) ? undefined : `not among the libraries of ${room}`;
  // The name and the version of the product.
  if (to === 'package.json') return undefined;
  // Views are all that the pane shows, in the words of the product.
  if (room === 'pane' && to.startsWith('core/')) {
    return /^core\/(views|text)\//.test(to) ? undefined : 'the pane knows the views of core and its words';
  }
  const other = roomOf(to);
  if (other !== room) {
    // The server makes what the page opens, and the page says what that is.
    if (room === 'workbench/server' && isType && to === 'workbench/workbook') return undefined;
    return other && OPEN_TO[room].includes(other) ? undefined : `${room} may not know ${to}`;
  }
  // Words are on the ground floor, yet speak of everything: they may know the shape of things above.
  if (room !== 'core' || (isType && from.startsWith('core/text/'))) return undefined;
  return floorOf(to) > floorOf(from) ? 'a higher floor of core' : undefined;
}

/** The first way round that leads from a file back to itself, types apart. */
export function circle(imports: readonly Import[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to, isType } of imports) if (!isType) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const search = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const to of next.get(file) ?? []) {
      const found = search(to, [...way, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  return [...next.keys()].map((file) => search(file, [])).find((found) => found.length > 0) ?? [];
}
