/** `npm run docs:templates` writes the page of the letters. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { importSource } from './import-source.mjs';

const root = path.join(import.meta.dirname, '..');
const { templatesPage } = await importSource('tools/templates-page/page.ts');
writeFileSync(path.join(root, 'docs/templates.md'), await templatesPage(path.join(root, 'samples/receivables.xlsx')));
