/** `npm run docs:functions` writes the reference of the worksheet functions in each language. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { importSource } from './import-source.mjs';

const { pages } = await importSource('tools/functions-page/page.ts');
const docs = path.join(import.meta.dirname, '..', 'docs');
for (const { file, text } of pages) writeFileSync(path.join(docs, file), text);
