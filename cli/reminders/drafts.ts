/** The files of messages. What lies in the folder itself is to be sent; the others lie below it. */
import path from 'node:path';
import type { LogRow } from '../../core/dunning/log';
import { fileOf, isDraftName, nameOf } from '../../core/dunning/draft-file';
import type { Folder } from './folder';

const below = { toSend: '', sent: 'sent', withdrawn: 'withdrawn' } as const;
export type Place = keyof typeof below;

export type Drafts = {
  /** Undefined where it is in none of them. */
  readonly placeOf: (row: Pick<LogRow, 'key'>) => Place | undefined;
  /** Files that are called as messages are and belong to none of these. */
  readonly strangers: (rows: readonly LogRow[]) => readonly string[];
  /** To be sent; in the place of what the file held before. */
  readonly write: (row: LogRow, text: string) => Promise<void>;
  /** Nothing, where it is there already or nowhere. */
  readonly move: (row: Pick<LogRow, 'key'>, to: Place) => Promise<void>;
};

export async function draftsIn(folder: Folder): Promise<Drafts> {
  /** By the name without its ending: a row may have lost its channel. */
  const files = new Map<string, { readonly file: string; readonly place: Place }>();
  // A file in the folder itself counts before a copy below it.
  for (const place of ['sent', 'withdrawn', 'toSend'] as const) {
    for (const file of await folder.names(below[place])) files.set(path.parse(file).name, { file, place });
  }
  return {
    placeOf: (row) => files.get(nameOf(row))?.place,
    strangers(rows) {
      const known = new Set(rows.map(nameOf));
      return [...files].flatMap(([name, { file }]) => (isDraftName(file) && !known.has(name) ? [file] : []));
    },
    async write(row, text) {
      await folder.write(fileOf(row), text);
      files.set(nameOf(row), { file: fileOf(row), place: 'toSend' });
    },
    async move(row, to) {
      const found = files.get(nameOf(row));
      if (!found || found.place === to) return;
      const { file, place } = found;
      await folder.move(pathTo(place, file), pathTo(to, file));
      files.set(nameOf(row), { file, place: to });
    },
  };
}

const pathTo = (place: Place, file: string): string => (place === 'toSend' ? file : `${below[place]}/${file}`);
