/** What the browser may ask for: the files of the page as they were built, and the workbook. Nothing is looked up on disk later. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { GivenWorkbook } from '../workbook';

/** `name`: of a file to be kept. */
export type Content = { readonly type: string; readonly body: Buffer; readonly name?: string };

/** By its name below the token. */
export type Site = ReadonlyMap<string, Content>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export function siteOf(folder: string, workbook: GivenWorkbook): Site {
  const site = new Map<string, Content>();
  for (const name of readdirSync(folder)) {
    const type = TYPES[path.extname(name)];
    if (type !== undefined) site.set(name, { type, body: readFileSync(path.join(folder, name)) });
  }
  const page = site.get('page.html');
  if (page) site.set('', page);
  return site.set('workbook.json', { type: 'application/json', body: Buffer.from(JSON.stringify(workbook)) });
}
