/** Our add-in, from the source or as the build emits it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { files } from '../../../excel-addin/functions/files';
import { run } from './office-scripts';
import type { AddIn } from './start-excel';

const root = path.join(__dirname, '../../..');
const EMITTED = path.join(root, 'dist', 'excel');

export const addIn: AddIn = {
  html: readFileSync(path.join(root, 'excel-addin', 'page.html'), 'utf8'),
  script: () => import('../../../excel-addin/page'),
  metadata: files['functions.json'] ?? '',
};

export const emittedFile = (name: string): Buffer => readFileSync(path.join(EMITTED, name));

export const emittedAddIn = (): AddIn => ({
  html: String(emittedFile('page.html')),
  script: () => run(document, String(emittedFile('page.js'))),
  metadata: String(emittedFile('functions.json')),
});
