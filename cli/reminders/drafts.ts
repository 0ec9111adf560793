/** The files of messages. What lies in the folder itself is to be sent; the others lie below it. */
import type { LogRow } from '../../core/dunning/log';
import { fileOf, isDraftName } from './draft-files';
import type { Folder } from './folder';

const below = { toSend: '', sent: 'sent', withdrawn: 'withdrawn' } as const;
export type Place = keyof typeof below;

export type Drafts = {
  /** How many files are named as messages are. */
  readonly found: number;
  /** Undefined where it is in none of them. */
  readonly placeOf: (row: LogRow) => Place | undefined;
  /** To be sent; in the place of what the file held before. */
  readonly write: (row: LogRow, text: string) => Promise<void>;
  /** Nothing, where it is there already or nowhere. */
  readonly move: (row: LogRow, to: Place) => Promise<void>;
};

export async function draftsIn(folder: Folder): Promise<Drafts> {
  const places = new Map<string, Place>();
  // A file in the folder itself counts before a copy below it.
  for (const place of ['sent', 'withdrawn', 'toSend'] as const) {
    for (const name of await folder.names(below[place])) places.set(name, place);
  }
  return {
    found: [...places.keys()].filter(isDraftName).length,
    placeOf: (row) => places.get(fileOf(row)),
    async write(row, text) {
      await folder.write(fileOf(row), text);
      places.set(fileOf(row), 'toSend');
    },
    async move(row, to) {
      const name = fileOf(row);
      const from = places.get(name);
      if (from === undefined || from === to) return;
      await folder.move(pathTo(from, name), pathTo(to, name));
      places.set(name, to);
    },
  };
}

const pathTo = (place: Place, name: string): string => (place === 'toSend' ? name : `${below[place]}/${name}`);
